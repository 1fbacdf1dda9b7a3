package se.brygga.app.demo;

import org.springframework.stereotype.Component;
import se.brygga.app.clients.Register;
import se.brygga.core.enterprise.OrganisationNumber;

/** The invented world in a database, known by its first limited company. */
@Component
class InventedWorld {

    private final Register register;

    InventedWorld(Register register) {
        this.register = register;
    }

    /** Whether it has been loaded, or at least begun. */
    boolean isThere() {
        return register.byNumber(OrganisationNumber.invented(EnterpriseMaker.FIRST_SERIAL)
                        .digits())
                .isPresent();
    }
}
