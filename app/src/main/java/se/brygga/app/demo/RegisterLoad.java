package se.brygga.app.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.OwnershipBook.Stake;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Register.Ground;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** Enters the people, enterprises and ownership of the demo in the register, each on the day it began. */
@Component
class RegisterLoad {
    private static final LocalDate REGISTER_BEGINS = LocalDate.of(2009, 2, 16);
    private static final int ACCOUNTS_READY_MONTH = 5;
    private static final Teller INVENTED = new Teller(Optional.empty(), "Påhittat för demon");

    private final Register register;
    private final OwnershipBook ownership;
    private final ScopedDatabase database;
    private final DemoMoments moments;

    RegisterLoad(Register register, OwnershipBook ownership, ScopedDatabase database, DemoMoments moments) {
        this.register = register;
        this.ownership = ownership;
        this.database = database;
        this.moments = moments;
    }

    /** Person, enterprise, representation and figures, in one transaction. */
    void enter(DemoEnterprise enterprise, LocalDate today) {
        LocalDate begun = begun(enterprise.card(), today);
        database.run(Scope.nothing(), inOneTransaction -> {
            moments.on(begun, () -> add(enterprise, begun));
            for (FiguresOfYear figures : enterprise.figures()) {
                LocalDate known =
                        figures.estimate() ? begun : LocalDate.of(figures.year() + 1, ACCOUNTS_READY_MONTH, 31);
                moments.on(known, () -> register.record(enterprise.card().id(), figures, Optional.empty()));
            }
        });
    }

    /** A share of one enterprise in another. */
    void enter(DemoStake stake) {
        moments.on(
                stake.stake().from(), () -> recorded(ownership.hold(stake.stake(), stake.control(), Optional.empty())));
    }

    /** What a person holds. */
    void enter(Stake stake) {
        moments.on(stake.from(), () -> recorded(ownership.personHolds(stake, Optional.empty(), Optional.empty())));
    }

    private void add(DemoEnterprise enterprise, LocalDate begun) {
        EnterpriseCard card = enterprise.card();
        UUID person = enterprise.person().id();
        register.add(enterprise.person());
        register.add(card, INVENTED);
        register.represent(person, card.id(), ground(card.legalForm()), begun, INVENTED);
    }

    private static Ground ground(LegalForm form) {
        return switch (form) {
            case SOLE_TRADER, NOT_YET_REGISTERED -> Ground.OWNER;
            case LIMITED_COMPANY, PARTNERSHIP, ECONOMIC_ASSOCIATION, OTHER -> Ground.SIGNATORY;
        };
    }

    /** The first day that the register could know the enterprise: its start, or lately while it is only planned. */
    private static LocalDate begun(EnterpriseCard card, LocalDate today) {
        LocalDate start =
                card.operationsStart().filter(day -> !day.isAfter(today)).orElse(today.minusDays(90));
        return start.isBefore(REGISTER_BEGINS) ? REGISTER_BEGINS : start;
    }

    private static void recorded(OwnershipChange change) {
        if (change instanceof OwnershipChange.Refused(OwnershipChange.Why why)) {
            throw new IllegalStateException("the demo's ownership is refused: " + why);
        }
    }
}
