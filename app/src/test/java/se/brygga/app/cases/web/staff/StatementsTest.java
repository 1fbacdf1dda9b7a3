package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.StatementCount;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** A page of a case and a list of cases ask the database a few questions, however much there is to tell. */
class StatementsTest {

    private static final int OF_A_LIST = 12;

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final StatementCount statements = new StatementCount(product);

    @ParameterizedTest
    @CsvSource({
        "komplett, 12",
        "jav, 12",
        "smf, 12",
        "stod, 12",
        "villkor-lag, 12",
        "analys, 12",
        "villkor, 12",
        "forslag, 12",
        "brev, 15"
    })
    void aStepOfACaseAsksFewQuestions(String step, int most) {
        String number = world.application(world.enterprise("Rävlyckan AB", digits(step.hashCode())));
        String here = "/arbete/arende/" + number;
        TestBrowser officer = product.browser("handlaggare");
        officer.submit(here + "/komplett", here + "/ta", Map.of());
        officer.submit(here + "/jav", here + "/jav", Map.of("jav", "nej"));

        List<String> sent = statements.during(
                () -> assertThat(officer.get(here + "/" + step).statusCode()).isEqualTo(200));

        assertThat(sent.size()).as(String.join("\n----\n", sent)).isBetween(3, most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arbete/kredit/lista", "/arbete/kredit/beslut"})
    void aListAsksNoQuestionPerRow(String list) {
        TestBrowser reader = product.browser("beslutsfattare");
        int before = statements.during(() -> reader.get(list)).size();
        for (int i = 1; i <= 5; i++) {
            world.application(world.enterprise("Rävlyckan " + i + " AB", digits(list.hashCode() + i)));
        }

        List<String> sent = statements.during(() -> reader.get(list));

        assertThat(sent).as(String.join("\n----\n", sent)).hasSize(before);
        assertThat(before).isBetween(1, OF_A_LIST);
    }

    /** An invented number that is nobody's yet. */
    private static String digits(int seed) {
        return OrganisationNumber.invented(Math.floorMod(seed, 9_000) + 50_000).digits();
    }
}
