package se.brygga.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Product.Kind;
import se.brygga.core.law.Dated;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Source.Mark;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.eu.referencerate.Collateralisation;
import se.brygga.core.law.eu.referencerate.Margins;
import se.brygga.core.law.eu.referencerate.Rating;
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

    @Test
    void marginsAreThoseOfTheProfileAndOfTheDay(@TempDir Path folder) {
        Profile corrected = ProfileCopy.accepted(ProfileCopy.of(ProfileCopy.SHIPPED, folder)
                .replace("rates/margins.csv", "2008-07-01,NONE,LOW,400", "2008-07-01,NONE,LOW,555")
                .replace("rates/margins.csv", "2008-07-01,WEAK,HIGH,220", "2008-07-01,WEAK,HIGH,221")
                .read());
        LawOn law = ProfileLaw.lawbook(corrected, SwedishLaw.LAWBOOK).on(LocalDate.of(2020, 6, 15));
        assertThat(points(law.lookup(Margins.WITHOUT_HISTORY))).isEqualTo("555");
        assertThat(points(law.lookup(Margins.withoutHistory(Collateralisation.HIGH))))
                .isEqualTo("400");
        assertThat(points(law.lookup(Margins.of(Rating.WEAK, Collateralisation.HIGH))))
                .isEqualTo("221");
    }

    @Test
    void aLowestInterestOfThePolicyIsALimit(@TempDir Path folder) {
        Profile strict = ProfileCopy.accepted(ProfileCopy.of(ProfileCopy.SHIPPED, folder)
                .replace(
                        "products.yaml",
                        "    - { term: max, value: \"250000\", from: 2013-01-15, source: almi-site }",
                        "    - { term: max, value: \"250000\", from: 2013-01-15, source: almi-site }\n"
                                + "    - { term: min-interest, value: 3.5%, from: 2013-01-15, source: assumed }")
                .read());
        assertThat(ProfileLaw.framework(strict).products().getFirst().terms())
                .filteredOn(term -> term.kind() == Kind.MIN_INTEREST)
                .singleElement()
                .satisfies(term -> assertThat(
                                term.values().values().getFirst().value().machine())
                        .isEqualTo("3.5%"));
    }

    private static String points(Lookup<? extends Value> lookup) {
        return lookup instanceof Lookup.Known<? extends Value> known
                ? known.value().machine()
                : lookup.toString();
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
