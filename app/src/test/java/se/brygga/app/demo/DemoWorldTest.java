package se.brygga.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.demo.DemoCase.Fate;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.ProfilePlace;
import se.brygga.app.organisation.ProfileReading;
import se.brygga.app.organisation.Profiles;
import se.brygga.app.organisation.RateScope;
import se.brygga.core.enterprise.OrganisationNumber;

class DemoWorldTest {
    private static final Profile PROFILE = profile();
    private final DemoWorld world = DemoWorld.of(PROFILE, DemoWorld.LAST_DAY, DemoWorld.SEED);

    @Test
    void sameSeedGivesTheSameWorld() {
        assertThat(DemoWorld.of(PROFILE, DemoWorld.LAST_DAY, DemoWorld.SEED)).isEqualTo(world);
        assertThat(DemoWorld.of(PROFILE, DemoWorld.LAST_DAY, 7)).isNotEqualTo(world);
    }

    @Test
    void theLastDayMovesAcrossTheWholeSpan() {
        assertThat(DemoWorld.of(PROFILE, DemoWorld.EARLIEST_LAST_DAY, DemoWorld.SEED)
                        .cases())
                .hasSize(400);
        assertThat(DemoWorld.of(PROFILE, DemoWorld.LATEST_LAST_DAY, DemoWorld.SEED)
                        .cases())
                .hasSize(400);
    }

    @Test
    void everyCountyHasAtLeastSixEnterprises() {
        assertThat(world.enterprises()).hasSize(250);
        assertThat(PROFILE.geography().counties())
                .allSatisfy(county -> assertThat(world.enterprises())
                        .filteredOn(each -> each.county().equals(county.code()))
                        .hasSizeGreaterThanOrEqualTo(6));
    }

    @Test
    void soleTradersCoordinationNumbersAndThePlannedAreMany() {
        assertThat(with(LegalForm.SOLE_TRADER)).hasSizeGreaterThan(80);
        assertThat(with(LegalForm.NOT_YET_REGISTERED)).hasSizeGreaterThan(5);
        assertThat(world.enterprises())
                .filteredOn(each -> each.person().coordination())
                .hasSizeGreaterThan(15);
    }

    @Test
    void organisationNumbersAreOfTheInventedSeriesAndUnlikeEachOther() {
        List<String> numbers = world.enterprises().stream()
                .filter(each -> each.card().legalForm() != LegalForm.SOLE_TRADER)
                .flatMap(each -> each.card().organisationNumber().stream())
                .toList();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(number ->
                        assertThat(new OrganisationNumber(number).digits()).startsWith("550"));
    }

    @Test
    void everybodyIsMarkedAsInvented() {
        assertThat(world.enterprises()).allSatisfy(each -> {
            assertThat(each.card().invented()).isTrue();
            assertThat(each.person().invented()).isTrue();
            assertThat(each.person().personalNumber())
                    .satisfies(number -> number.ifPresent(
                            digits -> assertThat(digits.substring(8, 10)).isBetween("98", "99")));
        });
    }

    @Test
    void casesComeInEveryStatusAndEveryYear() {
        assertThat(world.cases()).hasSize(400);
        assertThat(world.cases().stream().map(DemoCase::fate).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Fate.values()));
        assertThat(world.cases().stream()
                        .map(each -> each.days().applied().getYear())
                        .collect(Collectors.toSet()))
                .hasSize(17);
    }

    @Test
    void casesComeInTheOrderOfTheirApplicationsOnBankDays() {
        assertThat(world.cases()).extracting(each -> each.days().applied()).isSorted();
        assertThat(world.cases()).allSatisfy(each -> {
            assertThat(PROFILE.bankDays().isBankDay(each.days().applied())).isTrue();
            assertThat(each.days().proposed()).isAfter(each.days().applied());
            assertThat(each.days().decided()).isAfter(each.days().proposed());
        });
        assertThat(world.cases())
                .filteredOn(each -> each.fate().decided())
                .allSatisfy(each -> assertThat(each.days().decided()).isBeforeOrEqualTo(DemoWorld.LAST_DAY));
    }

    @Test
    void sourcesAndLoanMakeTheNeed() {
        assertThat(world.cases()).allSatisfy(each -> {
            BigDecimal others =
                    each.wish().others().stream().map(DemoCase.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(each.wish().amount().add(others))
                    .isEqualByComparingTo(each.wish().need());
        });
    }

    @Test
    void nobodyOwnsThemselvesAndNoCompanyIsOwnedTwiceOver() {
        assertThat(world.holdings())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.stake().holder())
                        .isNotEqualTo(each.stake().held()));
        world.holdings().stream()
                .collect(Collectors.groupingBy(
                        each -> each.stake().held(),
                        Collectors.reducing(
                                BigDecimal.ZERO, each -> each.stake().capital(), BigDecimal::add)))
                .values()
                .forEach(sum -> assertThat(sum).isLessThanOrEqualTo(new BigDecimal("100")));
        assertThat(world.holdings()).extracting(DemoStake::control).contains(Optional.of("SHAREHOLDER_AGREEMENT"));
    }

    @Test
    void anotherLastDayMovesTheOpenCases() {
        LocalDate later = LocalDate.of(2027, 3, 1);
        assertThat(DemoWorld.of(PROFILE, later, DemoWorld.SEED).cases())
                .filteredOn(each -> each.fate() == Fate.SUBMITTED)
                .allSatisfy(each -> assertThat(each.days().applied()).isAfter(later.minusDays(20)));
    }

    private List<DemoEnterprise> with(LegalForm form) {
        return world.enterprises().stream()
                .filter(each -> each.card().legalForm() == form)
                .toList();
    }

    private static Profile profile() {
        ProfilePlace place = new ProfilePlace.Directory(Path.of("..", "profiles", "almi"));
        return switch (Profiles.read(place, RateScope.WITH_INVENTED)) {
            case ProfileReading.Accepted(Profile profile) -> profile;
            case ProfileReading.Refused refused ->
                throw new AssertionError(refused.faults().toString());
        };
    }
}
