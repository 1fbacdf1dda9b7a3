package se.brygga.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Product.Kind;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Source.Mark;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.se.SwedishLaw;

class ProfileLawTest {
    private static final LocalDate SOURCED_DAY = LocalDate.of(2012, 3, 15);
    private static final LocalDate INVENTED_DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BEFORE_POLICY = LocalDate.of(2012, 12, 31);

    private final Profile profile =
            ProfileCopy.accepted(ProfileCopy.read(ProfileCopy.SHIPPED, RateScope.WITH_INVENTED));
    private final Framework framework = ProfileLaw.framework(profile);

    @Test
    void microLoanLimitIsCitedAsPolicyAndHoldsFromThatDayOn() {
        Parameter<? extends Value> max = term("MICRO_LOAN", Kind.MAX);
        assertThat(max.provision().machine()).isEqualTo("POLICY almi micro-loan.max");
        assertThat(max.on(BEFORE_POLICY)).isInstanceOf(Lookup.Gap.class);
        assertThat(max.on(LocalDate.of(2013, 1, 15))).isInstanceOf(Lookup.Known.class);
    }

    @Test
    void costsAreNotLimits() {
        assertThat(framework.products().stream().flatMap(product -> product.terms().stream()))
                .extracting(term -> term.values().provision().machine())
                .doesNotContain("POLICY almi micro-loan.set-up-fee", "POLICY almi business-loan.max")
                .contains("POLICY almi business-loan.co-finance");
    }

    @Test
    void baseRateKeepsItsNoticeAndInventedOnesSaySo() {
        assertThat(base(SOURCED_DAY)).hasValueSatisfying(rate -> {
            assertThat(rate.value().percent()).isEqualByComparingTo(new BigDecimal("2.76"));
            assertThat(rate.source().mark()).isEqualTo(Mark.READ);
            assertThat(rate.source().text()).startsWith("OJ C 53");
        });
        assertThat(base(INVENTED_DAY))
                .hasValueSatisfying(rate -> assertThat(rate.source().mark()).isEqualTo(Mark.INVENTED));
    }

    @Test
    void exchangeRateIsInventedOnlyAfterTheSourcedFile() {
        assertThat(framework
                        .rates()
                        .exchangeOn(SOURCED_DAY)
                        .values()
                        .getFirst()
                        .source()
                        .mark())
                .isEqualTo(Mark.READ);
        assertThat(framework
                        .rates()
                        .exchangeOn(INVENTED_DAY)
                        .values()
                        .getFirst()
                        .source()
                        .mark())
                .isEqualTo(Mark.INVENTED);
    }

    @Test
    void receiptsCarryTheProfilesHash() {
        assertThat(framework.profileHash()).isEqualTo(profile.hash());
    }

    @Test
    void institutionsReadingReplacesTheOneInTheLawbook() {
        Lawbook lawbook = ProfileLaw.lawbook(profile, SwedishLaw.LAWBOOK);
        assertThat(lawbook.parameters()).hasSameSizeAs(SwedishLaw.LAWBOOK.parameters());
        for (String id :
                new String[] {"start.months-before-decision", "own-money.owner-loans", "equity.several-investors"}) {
            Setting setting = profile.catalogue().setting(id).orElseThrow();
            Parameter<?> parameter =
                    lawbook.parameter(setting.provision() + " " + id).orElseThrow();
            assertThat(parameter.isInterpretation()).isTrue();
            assertThat(parameter.values().getFirst().value().machine())
                    .isEqualTo(setting.values().getFirst().value());
        }
    }

    @Test
    void everyReadingOfTheLawbookHasASettingThatCounselCanChange() {
        assertThat(SwedishLaw.LAWBOOK.parameters())
                .filteredOn(Parameter::isInterpretation)
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(profile.catalogue().setting(parameter.name()))
                        .as(parameter.key())
                        .hasValueSatisfying(setting -> assertThat(setting.provision() + " " + setting.id())
                                .isEqualTo(parameter.key())));
    }

    private Parameter<? extends Value> term(String product, Kind kind) {
        return framework.products().stream()
                .filter(each -> each.code().equals(product))
                .flatMap(each -> each.terms().stream())
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .values();
    }

    private Optional<Dated<Rate>> base(LocalDate day) {
        return framework.rates().base().values().stream()
                .filter(each -> each.period().contains(day))
                .findFirst();
    }
}
