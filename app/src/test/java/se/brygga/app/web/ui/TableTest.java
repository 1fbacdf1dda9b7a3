package se.brygga.app.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "ALM-2026-000123-B", "550000-1234", "19771028-••••", "1\u00a0234\u00a0kr"})
    void aDateANumberAndAnAmountAreNeverBroken(String text) {
        assertThat(Cell.of(text).whole()).isTrue();
        assertThat(Cell.link(text, "/").whole()).isTrue();
    }

    @Test
    void aNameMayBeBroken() {
        assertThat(Cell.of("Norrskog Snickeri AB").whole()).isFalse();
        assertThat(Cell.of("handelstrycksakstillverkare-i-norr").whole()).isFalse();
    }

    @Test
    void aCellThatSaysNothingIsEmpty() {
        assertThat(Cell.of("").isEmpty()).isTrue();
        assertThat(Cell.of("–").isEmpty()).isTrue();
        assertThat(Cell.of("").under("Örebro").isEmpty()).isFalse();
        assertThat(Cell.link("", "/").isEmpty()).isFalse();
    }

    @Test
    void aTableOfWordsIsReadRowByRowInANarrowWindowAndOneOfFiguresIsNot() {
        assertThat(table(Column.text("a"), Column.text("b"), Column.figures("c"))
                        .isWordy())
                .isTrue();
        assertThat(table(Column.text("a"), Column.figures("b"), Column.figures("c"))
                        .isWordy())
                .isFalse();
        assertThat(table(Column.text("a"), Column.text("b")).isWordy()).isFalse();
    }

    @Test
    void aLongTableIsShownInTwoParts() {
        Table.Rows rows = new Table.Rows();
        for (String year : new String[] {"2026", "2025", "2024"}) {
            rows.add(Cell.of(year));
        }
        Table years = rows.under("År", Column.text("År"));
        assertThat(years.first(2).rows()).isEqualTo(years.rows().subList(0, 2));
        assertThat(years.after(2).rows()).isEqualTo(years.rows().subList(2, 3));
        assertThat(years.after(5).rows()).isEmpty();
    }

    private static Table table(Column... columns) {
        return new Table.Rows().under("Tabell", columns);
    }
}
