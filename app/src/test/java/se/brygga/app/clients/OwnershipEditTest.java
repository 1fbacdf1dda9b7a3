package se.brygga.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.clients.EnterpriseCard.Place;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.clients.OwnershipBook.Stake;
import se.brygga.app.clients.OwnershipChange.Why;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.testing.TestProduct;

/** Whatever changes what a decision was built on raises the version that the decision holds against. */
class OwnershipEditTest {

    private static final Teller TEST = new Teller(Optional.empty(), "test");

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final TestProduct product = TestProduct.shared();
    private final OwnershipBook book = product.bean(OwnershipBook.class);
    private final Register register = product.bean(Register.class);
    private final Ids ids = product.bean(Ids.class);

    @Test
    void aPersonsNewHoldingRaisesEveryEnterpriseThatThePersonLinks() {
        UUID person = person();
        UUID first = enterprise();
        UUID second = enterprise();
        UUID stranger = enterprise();
        recorded(personHolds(person, first, "60", "60", START));
        int before = version(first);

        recorded(personHolds(person, second, "60", "60", START.plusYears(1)));

        assertThat(version(first)).isEqualTo(before + 1);
        assertThat(version(second)).isEqualTo(2);
        assertThat(version(stranger)).isEqualTo(1);
    }

    @Test
    void aPersonsHoldingThatIsToldAgainOnItsDayIsPutRight() {
        UUID person = person();
        UUID held = enterprise();
        recorded(personHolds(person, held, "60", "60", START));

        recorded(personHolds(person, held, "40", "45", START));

        List<PersonHoldingRow> known = book.around(held, START).persons();
        assertThat(known).hasSize(1);
        assertThat(known.getFirst().capital()).isEqualByComparingTo("40");
        assertThat(known.getFirst().votes()).isEqualByComparingTo("45");
    }

    @Test
    void votesThatPassAHundredPerCentAreRefused() {
        UUID held = enterprise();
        recorded(holds(enterprise(), held, "30", "60", START));

        assertThat(holds(enterprise(), held, "30", "40.01", START)).isEqualTo(refused(Why.VOTES_OVER_HUNDRED));
        assertThat(personHolds(person(), held, "30", "40.01", START)).isEqualTo(refused(Why.VOTES_OVER_HUNDRED));
        recorded(holds(enterprise(), held, "30", "40", START));
    }

    @Test
    void aShareOfAnEarlierDayMayNotPassAHundredPerCentLaterOn() {
        UUID held = enterprise();
        recorded(holds(enterprise(), held, "80", "80", START.plusYears(3)));

        assertThat(holds(enterprise(), held, "30", "20", START)).isEqualTo(refused(Why.OVER_HUNDRED));
    }

    @Test
    void aShareBeforeOneThatIsKnownIsRefused() {
        UUID holder = enterprise();
        UUID held = enterprise();
        UUID person = person();
        recorded(holds(holder, held, "30", "30", START.plusYears(1)));
        recorded(personHolds(person, held, "30", "30", START.plusYears(1)));

        assertThat(holds(holder, held, "20", "20", START)).isEqualTo(refused(Why.LATER_SHARE_KNOWN));
        assertThat(personHolds(person, held, "20", "20", START)).isEqualTo(refused(Why.LATER_SHARE_KNOWN));
    }

    @Test
    void aPersonWhomNobodyKnowsHoldsNothing() {
        assertThat(personHolds(ids.next(), enterprise(), "20", "20", START)).isEqualTo(refused(Why.UNKNOWN_PERSON));
    }

    @Test
    void figuresAndWhatIsKnownOfAnEnterpriseRaiseItsVersion() {
        UUID enterprise = enterprise();

        register.record(
                enterprise,
                new FiguresOfYear(2024, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, false, "test"),
                Optional.empty());
        assertThat(version(enterprise)).isEqualTo(2);

        register.change(register.enterprise(enterprise).orElseThrow(), TEST);
        assertThat(version(enterprise)).isEqualTo(3);
    }

    @Test
    void controlStaysWhileNobodySaysThatItHasEnded() {
        UUID holder = enterprise();
        UUID held = enterprise();
        recorded(book.hold(
                stake(holder, held, "20", "20", START), Optional.of("SHAREHOLDER_AGREEMENT"), Optional.empty()));
        recorded(holds(holder, held, "25", "25", START.plusYears(1)));
        assertThat(controlOn(held, START.plusYears(1))).contains("SHAREHOLDER_AGREEMENT");

        recorded(book.hold(
                stake(holder, held, "25", "25", START.plusYears(2)),
                Optional.of(OwnershipBook.NO_CONTROL),
                Optional.empty()));
        assertThat(controlOn(held, START.plusYears(2))).isEmpty();
    }

    private Optional<String> controlOn(UUID held, LocalDate day) {
        return book.around(held, day).holdings().getFirst().control();
    }

    private static OwnershipChange refused(Why why) {
        return new OwnershipChange.Refused(why);
    }

    private static void recorded(OwnershipChange change) {
        assertThat(change).isInstanceOf(OwnershipChange.Recorded.class);
    }

    private OwnershipChange holds(UUID holder, UUID held, String capital, String votes, LocalDate from) {
        return book.hold(stake(holder, held, capital, votes, from), Optional.empty(), Optional.empty());
    }

    private OwnershipChange personHolds(UUID holder, UUID held, String capital, String votes, LocalDate from) {
        return book.personHolds(stake(holder, held, capital, votes, from), Optional.empty(), Optional.empty());
    }

    private static Stake stake(UUID holder, UUID held, String capital, String votes, LocalDate from) {
        return new Stake(holder, held, new BigDecimal(capital), new BigDecimal(votes), from, "test");
    }

    private int version(UUID enterprise) {
        return register.enterprise(enterprise).orElseThrow().graphVersion();
    }

    private UUID person() {
        UUID id = ids.next();
        register.add(new PersonCard(
                id, Optional.empty(), false, "Påhittad Ägare", Optional.empty(), Optional.empty(), "sv", true));
        return id;
    }

    private UUID enterprise() {
        UUID id = ids.next();
        register.add(
                new EnterpriseCard(
                        id,
                        "ENTERPRISE",
                        LegalForm.LIMITED_COMPANY,
                        Optional.empty(),
                        Optional.empty(),
                        "Ägt Bolag",
                        new Place("SE", Optional.of("19"), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        "01-01",
                        Standing.UNKNOWN,
                        1,
                        true),
                TEST);
        assertThat(product.bean(ProductClock.class).today()).isAfter(START);
        return id;
    }
}
