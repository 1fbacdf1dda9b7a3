package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.brygga.core.law.Act;
import se.brygga.core.law.Coverage;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Language;

/** Every section of both ordinances has exactly one place, told in both languages. */
class CoverageTest {

    @Test
    void everySectionOf2009Is() {
        assertThat(sections(Acts.SFS_2009_41)).containsExactlyElementsOf(numbers(45));
    }

    @Test
    void everySectionOf2012Is() {
        assertThat(sections(Acts.SFS_2012_872)).containsExactlyElementsOf(numbers(24));
    }

    @Test
    void everySectionIsToldInSwedishAndEnglish() {
        for (Coverage coverage : SwedishLaw.LAWBOOK.coverage()) {
            for (Language language : Language.values()) {
                assertThat(Explanation.exists(coverage.paraphraseKey(), language))
                        .as(coverage.paraphraseKey())
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsNotModelledHasAReasonAndWhatIsHasAPlace() {
        for (Coverage coverage : SwedishLaw.LAWBOOK.coverage()) {
            boolean modelled = coverage.kind() != Coverage.Kind.NOT_MODELLED;
            assertThat(coverage.place().isEmpty())
                    .as(coverage.section().machine())
                    .isNotEqualTo(modelled);
            assertThat(coverage.reasonKey().isEmpty())
                    .as(coverage.section().machine())
                    .isEqualTo(modelled);
            assertThat(modelled || Explanation.exists(coverage.reasonKey(), Language.SV))
                    .isTrue();
        }
    }

    @Test
    void everyPlaceExistsInTheCode() throws ReflectiveOperationException {
        for (Coverage coverage : SwedishLaw.LAWBOOK.coverage()) {
            if (!coverage.place().isEmpty()) {
                assertThat(members(coverage))
                        .as(coverage.section() + " " + coverage.place())
                        .contains(coverage.place().split("#", 2)[1]);
            }
        }
    }

    private static List<String> members(Coverage coverage) throws ReflectiveOperationException {
        String number = coverage.section().act().contains("2009:41") ? "sfs2009_41" : "sfs2012_872";
        String name = coverage.place().split("#", 2)[0];
        List<String> members = new ArrayList<>();
        for (String where : List.of(
                "se.brygga.core.law.se." + number, "se.brygga.core.law.se", "se.brygga.core.law.se.procedure")) {
            String file = "/" + where.replace('.', '/') + "/" + name + ".class";
            if (CoverageTest.class.getResource(file) != null) {
                Class<?> type = Class.forName(where + "." + name);
                List.of(type.getDeclaredMethods()).forEach(method -> members.add(method.getName()));
                List.of(type.getDeclaredFields()).forEach(field -> members.add(field.getName()));
            }
        }
        return members;
    }

    private static List<String> sections(Act act) {
        return SwedishLaw.LAWBOOK.coverage().stream()
                .filter(coverage -> coverage.section().act().equals(act.id()))
                .map(coverage -> coverage.section().place())
                .toList();
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }
}
