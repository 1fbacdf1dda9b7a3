package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Group;
import se.brygga.core.financing.Product;
import se.brygga.core.financing.Product.Kind;
import se.brygga.core.financing.Product.Term;
import se.brygga.core.financing.RateTable;
import se.brygga.core.law.Act;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Amount;

class PolicySizeTest {

    private static final LocalDate FROM = LocalDate.of(2009, 1, 1);

    @ParameterizedTest(name = "turnover {0}, balance sheet {1}: {2}")
    @CsvSource({
        "2000000.00,9000000,MET",
        "2000000.01,2000000.00,MET",
        "2000000.01,2000000.01,NOT_MET",
        "1999999.99,,MET",
        "2000000.01,,UNDETERMINED",
        ",2000000.00,MET",
        ",,UNDETERMINED"
    })
    void turnoverOrBalanceWithinItsLimitIsEnough(String turnover, String balance, Outcome outcome) {
        AnnualFigures figures = new AnnualFigures(Optional.of(new BigDecimal("2")), amount(turnover), amount(balance));
        Application micro = Cases.microLoan();
        Application application = micro.withGroup(
                Optional.of(new Group(List.of(Enterprise.ordinary("A", figures)), List.of(), List.of(), List.of())));

        assertThat(new Assess(SwedishLaw.LAWBOOK, framework())
                        .assess(application)
                        .policyFindings())
                .filteredOn(finding -> finding.provision().machine().contains("turnover"))
                .extracting(Finding::outcome)
                .containsExactly(outcome);
    }

    private static Optional<BigDecimal> amount(String typed) {
        return Optional.ofNullable(typed).map(BigDecimal::new);
    }

    private static Framework framework() {
        Product micro = new Product(
                "MICRO_LOAN",
                Form.MICRO_LOAN,
                policy("offered"),
                List.of(new Period(FROM, Optional.empty())),
                List.of(term(Kind.MAX_TURNOVER, "turnover"), term(Kind.MAX_BALANCE, "balance")));
        return new Framework("test", "0", List.of(micro), RateTable.EMPTY);
    }

    private static Term term(Kind kind, String name) {
        return new Term(
                kind,
                new Parameter<>(
                        policy(name),
                        "",
                        Amount.class,
                        List.of(new Dated<>(
                                new Period(FROM, Optional.empty()), Amount.eur("2000000"), Source.reported("test")))));
    }

    private static Citation policy(String term) {
        return new Citation("POLICY test", Act.Style.TERM, term, 0, 0);
    }
}
