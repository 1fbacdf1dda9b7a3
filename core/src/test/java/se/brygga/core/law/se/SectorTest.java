package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Application;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Outcome;

/** Which sectors lie outside the de minimis regulations, also where only a group of industries is known. */
class SectorTest {

    @ParameterizedTest
    @CsvSource({
        "62010, 2010-05-03, MET",
        "45-47, 2010-05-03, MET",
        "01, 2010-05-03, NOT_MET",
        "03, 2020-06-15, NOT_MET",
        "05200, 2010-05-03, NOT_MET",
        "05200, 2020-06-15, MET",
        "05-09 12-33, 2010-05-03, UNDETERMINED",
        "05-09 12-33, 2020-06-15, MET",
        "01-03, 2020-06-15, UNDETERMINED",
        "10200, 2010-05-03, NOT_MET",
        "10200, 2020-06-15, NOT_MET",
        "10200, 2023-10-24, NOT_MET",
        "10200, 2023-10-25, MET",
        "10200, 2025-05-05, MET",
        "10710, 2020-06-15, MET",
        "10-11, 2020-06-15, UNDETERMINED",
        "10-11, 2025-05-05, MET",
        "10, 2020-06-15, UNDETERMINED",
        "11, 2020-06-15, MET"
    })
    void aGroupIsAnsweredWhereAllOfItAgrees(String sector, LocalDate day, Outcome outcome) {
        List<Finding> findings = Cases.assess(in(sector).withDecisionDate(day)).findings().stream()
                .filter(finding -> finding.provision().machine().endsWith("art. 1.1"))
                .filter(SectorTest::isAboutSector)
                .toList();

        assertThat(findings).extracting(Finding::outcome).containsExactly(outcome);
    }

    private static boolean isAboutSector(Finding finding) {
        return finding instanceof Finding.Undetermined open
                ? open.questions().getFirst().pointer().equals("/applicant/sector")
                : finding.because().key().startsWith("sector");
    }

    private static Application in(String sector) {
        Application loan = Cases.microLoan();
        Applicant known = loan.applicant();
        return loan.withApplicant(new Applicant(
                known.id(),
                known.legalForm(),
                known.organisationNumber(),
                known.county(),
                Optional.of(sector),
                known.operationsStart(),
                known.fiscalYearStart(),
                known.inInsolvency(),
                known.inDifficulty(),
                known.roadFreight(),
                known.recoveryOrder()));
    }
}
