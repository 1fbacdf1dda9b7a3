package se.brygga.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import se.brygga.app.clients.OwnershipBook.Stake;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Ids;

/**
 * The whole invented world. The same profile, day and seed give the same world, identifiers and all.
 *
 * @param enterprises about 250, of all sizes and forms, in every county
 * @param holdings what enterprises hold in each other
 * @param personHoldings what persons hold in enterprises
 * @param cases four hundred, the oldest first
 */
public record DemoWorld(
        List<DemoEnterprise> enterprises, List<DemoStake> holdings, List<Stake> personHoldings, List<DemoCase> cases) {

    /** The last day of the demo, unless somebody moves it. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    /** The earliest day that the data may end on: two years of cases are the least that looks like something. */
    public static final LocalDate EARLIEST_LAST_DAY = LocalDate.of(2012, 1, 1);

    /** The latest day that the data may end on: the demo's invented rates end with the year. */
    public static final LocalDate LATEST_LAST_DAY = LocalDate.of(2027, 12, 31);

    /** The seed of the demo that ships. */
    public static final long SEED = 2009_41;

    public DemoWorld {
        enterprises = List.copyOf(enterprises);
        holdings = List.copyOf(holdings);
        personHoldings = List.copyOf(personHoldings);
        cases = List.copyOf(cases);
    }

    /** Makes the world up. */
    static DemoWorld of(Profile profile, LocalDate today, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Clock dawn =
                Clock.fixed(today.minusYears(17).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        Ids ids = new Ids(dawn, random);
        Chances chances = new Chances(random);
        List<DemoEnterprise> enterprises = new EnterpriseMaker(profile, chances, ids, today).make();
        OwnershipMaker ownership = new OwnershipMaker(enterprises, chances);
        List<DemoStake> holdings = ownership.holdings();
        List<DemoCase> cases = new CaseMaker(profile, chances, today).make(enterprises);
        return new DemoWorld(enterprises, holdings, ownership.personHoldings(), cases);
    }
}
