package se.brygga.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.brygga.app.organisation.Product.Basis;
import se.brygga.app.organisation.RateTables.Collateral;
import se.brygga.app.organisation.RateTables.Rating;

class ShippedProfileTest {
    private static final LocalDate UNDER_THE_ORDINANCE = LocalDate.of(2010, 5, 3);
    private static final LocalDate LAST_DAY_OF_THE_ORDINANCE = LocalDate.of(2013, 1, 14);
    private static final LocalDate FIRST_DAY_OF_POLICY = LocalDate.of(2013, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Profile profile = ProfileCopy.shipped();

    @Test
    void coversTheCountryWithSixteenCompanies() {
        assertThat(profile.geography().areas()).hasSize(8);
        assertThat(profile.geography().counties()).hasSize(21);
        assertThat(profile.geography().municipalities()).hasSize(290);
        assertThat(profile.group().regional()).hasSize(16);
        assertThat(profile.geography().counties()).allSatisfy(county -> {
            assertThat(profile.group().serving(county.code(), UNDER_THE_ORDINANCE))
                    .isPresent();
            assertThat(profile.group().officeIn(county.code())).isPresent();
        });
    }

    @Test
    void countsTheNeedsOfTheStudy() {
        assertThat(profile.catalogue().needs()).hasSize(21);
        assertThat(profile.catalogue().needs().stream()
                        .mapToInt(Catalogue.Need::asked)
                        .sum())
                .isEqualTo(194);
        assertThat(profile.catalogue().needs())
                .allSatisfy(need ->
                        assertThat(need.texts().byLanguage()).containsOnlyKeys("sv", "sv-x-latt", "en", "ar", "fa"));
    }

    @Test
    void oneCompanyServesTwoCountiesThatOwnItEqually() {
        Company company = profile.group().company("malardalen").orElseThrow();
        assertThat(company.countiesOn(TODAY)).containsExactly("18", "19");
        assertThat(company.ownersOn(TODAY))
                .extracting(owner -> owner.value().share().orElseThrow())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.51"), new BigDecimal("0.245"), new BigDecimal("0.245"));
    }

    @Test
    void sharesThatWereNotFoundStayUnknown() {
        Company company = profile.group().company("mitt").orElseThrow();
        assertThat(company.ownersOn(TODAY))
                .filteredOn(owner -> owner.value().kind() == Company.OwnerKind.REGION)
                .hasSize(2)
                .allSatisfy(owner -> assertThat(owner.value().share()).isEmpty());
    }

    @Test
    void startUpLoanEndsWithTheOrdinance() {
        Product loan = profile.catalogue().product("START_UP_LOAN").orElseThrow();
        assertThat(loan.offeredOn(LAST_DAY_OF_THE_ORDINANCE)).contains(Basis.LAW);
        assertThat(loan.offeredOn(FIRST_DAY_OF_POLICY)).isEmpty();
    }

    @Test
    void microLoanLimitIsTheLawsFirstAndPolicyAfter() {
        Product loan = profile.catalogue().product("MICRO_LOAN").orElseThrow();
        assertThat(loan.offeredOn(LAST_DAY_OF_THE_ORDINANCE)).contains(Basis.LAW);
        assertThat(loan.term(TermKind.MAX, LAST_DAY_OF_THE_ORDINANCE)).isEmpty();
        assertThat(loan.offeredOn(FIRST_DAY_OF_POLICY)).contains(Basis.POLICY);
        assertThat(loan.term(TermKind.MAX, FIRST_DAY_OF_POLICY)).contains(new BigDecimal("250000"));
        assertThat(loan.citation(TermKind.MAX)).isEqualTo("micro-loan.max");
    }

    @Test
    void bridgeLoanIsOfferedOnlyInThePandemic() {
        List<String> codes = profile.catalogue().productsOn(LocalDate.of(2020, 6, 1)).stream()
                .map(Product::code)
                .toList();
        assertThat(codes).contains("BRIDGE_LOAN").doesNotContain("GREEN_LOAN", "START_UP_LOAN");
        assertThat(profile.catalogue().productsOn(TODAY))
                .extracting(Product::code)
                .doesNotContain("BRIDGE_LOAN");
    }

    @Test
    void aTermThatWasNotFoundHasNoValue() {
        Product loan = profile.catalogue().product("BUSINESS_LOAN").orElseThrow();
        assertThat(loan.termsOn(TODAY)).extracting(term -> term.value().kind()).contains(TermKind.MAX);
        assertThat(loan.term(TermKind.MAX, TODAY)).isEmpty();
    }

    @Test
    void baseRateIsKnownNoLongerThanItsNoticeSays() {
        assertThat(rate(LocalDate.of(2010, 4, 30))).hasValueSatisfying(is("0.0102"));
        assertThat(rate(LocalDate.of(2010, 5, 3))).isEmpty();
        assertThat(rate(LocalDate.of(2015, 11, 30))).hasValueSatisfying(is("-0.0021"));
        assertThat(rate(TODAY)).isEmpty();
    }

    @Test
    void demoHasABaseRateAndAnExchangeRateOnEveryDay() {
        Profile demo = ProfileCopy.accepted(ProfileCopy.read(ProfileCopy.SHIPPED, RateScope.WITH_INVENTED));
        LocalDate.of(2009, 2, 16).datesUntil(LocalDate.of(2028, 1, 1)).forEach(day -> {
            assertThat(demo.rates().baseRate(day)).as("base rate on %s", day).isPresent();
            assertThat(demo.rates().exchangeRate(day))
                    .as("exchange rate on %s", day)
                    .isPresent();
        });
        assertThat(demo.rates().baseRate(TODAY).orElseThrow().source().standing())
                .isEqualTo(Source.Standing.INVENTED);
        assertThat(demo.label()).startsWith("almi+invented-rates@");
        assertThat(demo.hash()).isNotEqualTo(profile.hash());
    }

    @Test
    void exchangeRateIsTheLastPublicationWithinSevenDays() {
        assertThat(profile.rates()
                        .exchangeRate(LocalDate.of(2010, 5, 2))
                        .orElseThrow()
                        .published())
                .isEqualTo(LocalDate.of(2010, 4, 30));
        assertThat(profile.rates().exchangeRate(LocalDate.of(2026, 4, 20))).isPresent();
        assertThat(profile.rates().exchangeRate(LocalDate.of(2026, 4, 21))).isEmpty();
        assertThat(profile.rates().exchangeRate(LocalDate.of(2008, 6, 30))).isEmpty();
    }

    @Test
    void startingEnterpriseWithoutHistoryCarriesFourHundredPoints() {
        assertThat(profile.rates()
                        .margin(Rating.NONE, Collateral.LOW, TODAY)
                        .orElseThrow()
                        .value()
                        .basisPoints())
                .isEqualTo(400);
    }

    @Test
    void bankDaysAgreeWithTheStockholmCalendar() {
        HolidayCalendar stockholm = ReferenceData.standard().getValue(HolidayCalendarIds.SEST);
        List<LocalDate> different = LocalDate.of(2009, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .filter(day ->
                        stockholm.isBusinessDay(day) != profile.bankDays().isBankDay(day))
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void bankDaysJumpOverChristmas() {
        assertThat(profile.bankDays().plusBankDays(LocalDate.of(2025, 12, 22), 3))
                .isEqualTo(LocalDate.of(2025, 12, 30));
    }

    @Test
    void formsOwnRowGoesBeforeTheGeneralDelegation() {
        assertThat(maxAmount("MICRO_LOAN")).isEqualByComparingTo("250000");
        assertThat(maxAmount("BUSINESS_LOAN")).isEqualByComparingTo("2000000");
    }

    @Test
    void parentChangedItsNameInAugust2022() {
        assertThat(profile.institution().legalNameOn(LocalDate.of(2022, 7, 31))).isEqualTo("Almi Företagspartner AB");
        assertThat(profile.institution().legalNameOn(LocalDate.of(2022, 8, 1))).isEqualTo("Almi AB");
    }

    @Test
    void everyReadingOfTheLawHasAValueAndIsMarkedAsAssumed() {
        assertThat(profile.catalogue().settings()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(profile.catalogue().settings())
                .allSatisfy(setting -> assertThat(setting.values())
                        .isNotEmpty()
                        .allSatisfy(
                                value -> assertThat(value.source().standing()).isEqualTo(Source.Standing.ASSUMED)));
    }

    @Test
    void whatTheInstitutionHasSetForItselfIsDatedToo() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(profile.catalogue().number("application.bank-days-to-decision", day))
                .contains(15);
        assertThat(profile.catalogue().number("decision.months-to-accept", day)).contains(3);
        assertThat(profile.catalogue().number("decision.months-to-accept", LocalDate.of(2009, 2, 15)))
                .isEmpty();
    }

    @Test
    void bundledCopyIsTheSameProfile() {
        Profile bundled = ProfileCopy.accepted(Profiles.read(new ProfilePlace.Bundled("almi"), RateScope.SOURCED));
        assertThat(bundled.hash()).isEqualTo(profile.hash());
    }

    @Test
    void folderAskedForGoesBeforeEnvironmentLauncherAndBundledCopy() {
        Optional<Path> asked = Optional.of(Path.of("asked"));
        Optional<String> environment = Optional.of("environment");
        Optional<Path> launcher = Optional.of(Path.of(".."));
        assertThat(new ProfileSearch(asked, environment, launcher).place())
                .isEqualTo(new ProfilePlace.Directory(Path.of("asked")));
        assertThat(new ProfileSearch(Optional.empty(), environment, launcher).place())
                .isEqualTo(new ProfilePlace.Directory(Path.of("environment")));
        assertThat(new ProfileSearch(Optional.empty(), Optional.empty(), launcher).place())
                .isEqualTo(new ProfilePlace.Directory(Path.of("..", "profiles", "almi")));
        assertThat(new ProfileSearch(Optional.empty(), Optional.of(" "), Optional.empty()).place())
                .isEqualTo(new ProfilePlace.Bundled("almi"));
    }

    @Test
    void everyRuleHasItsMessageInBothLanguages() {
        for (ProfileRule rule : ProfileRule.values()) {
            ProfileFault fault = new ProfileFault("a.csv", 3, rule, List.of("1", "2", "3"));
            assertThat(fault.text(Locale.ENGLISH)).startsWith("a.csv:3: " + rule.code() + ": ");
            assertThat(fault.text(Locale.of("sv"))).isNotEqualTo(fault.text(Locale.ENGLISH));
        }
    }

    private Optional<BigDecimal> rate(LocalDate day) {
        return profile.rates().baseRate(day).map(Dated::value);
    }

    private static Consumer<BigDecimal> is(String expected) {
        return actual -> assertThat(actual).isEqualByComparingTo(expected);
    }

    private BigDecimal maxAmount(String form) {
        return profile.group()
                .delegation("beslutsfattare", form, TODAY)
                .orElseThrow()
                .maxAmount();
    }
}
