package se.brygga.app.cases.web.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.FieldError;
import se.brygga.core.enterprise.OrganisationNumber;
import se.brygga.core.enterprise.PersonNumber;

/** Persons and companies that an officer names by number: found in the register, or entered there. */
@Component
final class Newcomers {

    private static final int SHORTEST_NAME = 2;
    private static final String LANGUAGE = "sv";

    private final Register register;
    private final ProductClock clock;
    private final Ids ids;

    Newcomers(Register register, ProductClock clock, Ids ids) {
        this.register = register;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Somebody in the register.
     *
     * @param id identifier
     * @param person whether a natural person
     */
    record Party(UUID id, boolean person) {}

    /** What is wrong with number or name; a name is asked for where the register does not know the number. */
    List<FieldError> faults(String number, String name) {
        List<FieldError> faults = new ArrayList<>();
        boolean readable = person(number).isPresent() || company(number).isPresent();
        if (!readable) {
            faults.add(FieldError.of("part-nummer", "cases.own.number", number));
        } else if (known(number).isEmpty() && name.length() < SHORTEST_NAME) {
            faults.add(FieldError.of("part-namn", "cases.own.name"));
        }
        return faults;
    }

    /** Whoever has the number; entered under the name when nobody has. Empty when it is no number at all. */
    Optional<Party> findOrEnter(String number, String name, EnterpriseCard beside, Teller teller) {
        return known(number).or(() -> enter(number, name, beside, teller));
    }

    private Optional<Party> known(String number) {
        return company(number)
                .flatMap(register::byNumber)
                .map(card -> new Party(card.id(), false))
                .or(() -> person(number)
                        .map(PersonNumber::digits)
                        .flatMap(register::personNumbered)
                        .map(id -> new Party(id, true)));
    }

    private Optional<Party> enter(String number, String name, EnterpriseCard beside, Teller teller) {
        UUID id = ids.next();
        Optional<PersonNumber> personal = person(number);
        if (personal.isPresent()) {
            register.add(new PersonCard(
                    id,
                    Optional.of(personal.get().digits()),
                    personal.get().isCoordinationNumber(),
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    LANGUAGE,
                    beside.invented()));
            return Optional.of(new Party(id, true));
        }
        return company(number).map(digits -> {
            register.add(
                    new EnterpriseCard(
                            id,
                            LegalForm.kindBehind(digits),
                            LegalForm.behind(digits),
                            Optional.of(digits),
                            Optional.empty(),
                            name,
                            new EnterpriseCard.Place(beside.place().country(), Optional.empty(), Optional.empty()),
                            Optional.empty(),
                            Optional.empty(),
                            "01-01",
                            EnterpriseCard.Standing.UNKNOWN,
                            1,
                            beside.invented()),
                    teller);
            return new Party(id, false);
        });
    }

    /** A person's number has a date of birth in it; an organisation number never does. */
    private Optional<PersonNumber> person(String typed) {
        return company(typed).isEmpty()
                        && PersonNumber.read(typed, clock.today())
                                instanceof PersonNumber.Reading.Accepted(PersonNumber number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private static Optional<String> company(String typed) {
        return OrganisationNumber.read(typed) instanceof OrganisationNumber.Reading.Accepted(OrganisationNumber number)
                ? Optional.of(number.digits())
                : Optional.empty();
    }
}
