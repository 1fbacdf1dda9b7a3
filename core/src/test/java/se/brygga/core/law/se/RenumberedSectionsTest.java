package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Form;
import se.brygga.core.law.Finding;

/**
 * SFS 2015:209 gave three sections of SFS 2012:872 new numbers on 1 May 2015: what was 3 § on aid became 4 §, 4 § on
 * definitions became 5 § and 5 § on equity became 3 §. A decision cites the section as it was numbered on its day.
 */
class RenumberedSectionsTest {

    @ParameterizedTest(name = "{0}: aid {1}, size {2}, equity {3}")
    @CsvSource({
        "2013-01-15,SFS 2012:872 3 §,SFS 2012:872 4 §,SFS 2012:872 5 §",
        "2015-04-30,SFS 2012:872 3 §,SFS 2012:872 4 §,SFS 2012:872 5 §",
        "2015-05-01,SFS 2012:872 4 §,SFS 2012:872 5 §,SFS 2012:872 3 §",
        "2025-05-05,SFS 2012:872 4 §,SFS 2012:872 5 §,SFS 2012:872 3 §"
    })
    void aDecisionCitesTheSectionOfItsDay(LocalDate day, String aid, String size, String equity) {
        Application loan = Cases.businessLoan().withDecisionDate(day);

        assertThat(cited(loan, "deMinimis")).containsOnly(aid);
        assertThat(cited(loan, "eu.sme.is")).containsOnly(size);
        assertThat(cited(loan.withForm(Form.EQUITY), "businessPlan", "law.unknown"))
                .contains(equity);
        assertThat(Topic.of(aid, day)).isEqualTo(Topic.DE_MINIMIS);
        assertThat(Topic.of(size, day)).isEqualTo(Topic.SIZE);
    }

    private static List<String> cited(Application application, String... keys) {
        return Cases.assess(application).findings().stream()
                .filter(finding -> startsWithOneOf(finding, keys))
                .map(finding -> finding.provision().machine())
                .distinct()
                .toList();
    }

    private static boolean startsWithOneOf(Finding finding, String... keys) {
        return List.of(keys).stream().anyMatch(finding.because().key()::startsWith);
    }
}
