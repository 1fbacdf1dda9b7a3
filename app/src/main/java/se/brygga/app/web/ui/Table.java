package se.brygga.app.web.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table, as lists and reports show it.
 *
 * @param caption what it holds; read out, and shown as its heading
 * @param columns the columns
 * @param rows the rows, each as long as the columns; the first cell is the row's heading
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        caption + ": a row of " + row.size() + " under " + columns.size() + " columns");
            }
        }
    }

    /** Its first rows. */
    public Table first(int most) {
        return new Table(caption, columns, rows.subList(0, Math.min(most, rows.size())));
    }

    /** The rows after its first. */
    public Table after(int first) {
        return new Table(caption, columns, rows.subList(Math.min(first, rows.size()), rows.size()));
    }

    /** Whether it says more in words than in figures, and so is read row by row in a narrow window. */
    public boolean isWordy() {
        long figures = columns.stream().filter(Column::numeric).count();
        return columns.size() > 2 && figures * 2 <= columns.size();
    }

    /**
     * A column.
     *
     * @param heading its word
     * @param numeric whether figures stand under it, which are aligned at the end
     * @param sort address that sorts by it
     * @param order {@code ascending}, {@code descending}, or empty when the table is not sorted by it
     */
    public record Column(String heading, boolean numeric, Optional<String> sort, String order) {
        /** Words. */
        public static Column text(String heading) {
            return new Column(heading, false, Optional.empty(), "");
        }

        /** Figures. */
        public static Column figures(String heading) {
            return new Column(heading, true, Optional.empty(), "");
        }

        /** The same column, sortable. */
        public Column sorted(String address, String order) {
            return new Column(heading, numeric, Optional.of(address), order);
        }
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param small a second line in small type, or empty
     * @param href where it leads
     * @param tag a status word
     * @param whole whether its text stands on one line however narrow the page is, as a date and a number of a case do
     */
    public record Cell(String text, String small, Optional<String> href, Optional<Tag> tag, boolean whole) {
        private static final int SHORT = 24;

        /** A short run of signs without a space is never broken, at a hyphen for example. */
        public Cell {
            whole = whole || (text.length() <= SHORT && text.indexOf(' ') < 0);
        }

        /** A cell whose text may be broken. */
        public Cell(String text, String small, Optional<String> href, Optional<Tag> tag) {
            this(text, small, href, tag, false);
        }

        /** Plain text. */
        public static Cell of(String text) {
            return new Cell(text, "", Optional.empty(), Optional.empty());
        }

        /** A link. */
        public static Cell link(String text, String href) {
            return new Cell(text, "", Optional.of(href), Optional.empty());
        }

        /** A status word. */
        public static Cell tag(Tag tag) {
            return new Cell("", "", Optional.empty(), Optional.of(tag));
        }

        /** Whether there is nothing to say in it. */
        public boolean isEmpty() {
            return (text.isBlank() || text.equals("–")) && small.isEmpty() && href.isEmpty() && tag.isEmpty();
        }

        /** The same cell with a line under it. */
        public Cell under(String line) {
            return new Cell(text, line, href, tag, whole);
        }

        /** The same cell, never broken into lines. */
        public Cell unbroken() {
            return new Cell(text, small, href, tag, true);
        }
    }

    /** Collects rows. */
    public static final class Rows {
        private final List<List<Cell>> rows = new ArrayList<>();

        /** Adds a row. */
        public Rows add(Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        /** The table. */
        public Table under(String caption, Column... columns) {
            return new Table(caption, List.of(columns), rows);
        }
    }
}
