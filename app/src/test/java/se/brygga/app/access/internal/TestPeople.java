package se.brygga.app.access.internal;

import java.util.UUID;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.TestProduct;

/** Accounts that a test may do with what it likes. */
final class TestPeople {

    static final String PASSWORD = "en båt i vassen";

    private TestPeople() {}

    /** The person behind a user name. */
    static UUID person(String userName) {
        return TestProduct.shared()
                .bean(ScopedDatabase.class)
                .call(dsl -> dsl.fetchSingle("select person from access.account where user_name = ?", userName)
                        .get(0, UUID.class));
    }

    /** Makes a person with one role of Mälardalen; answers the user name. */
    static String account(String what, String role) {
        TestProduct product = TestProduct.shared();
        String name = what + "-" + UUID.randomUUID().toString().substring(0, 8);
        String hash = product.bean(Passwords.class).hash(PASSWORD);
        UUID person = UUID.randomUUID();
        product.bean(ScopedDatabase.class).run(Scope.nothing(), dsl -> {
            product.bean(Onboarding.class)
                    .insert(
                            dsl,
                            new Onboarding.NewAccount(
                                    person, "Prov " + what, name, Identity.ofEmployment(name), hash, true));
            dsl.execute(
                    "insert into access.role_grant values (?, ?, ?, 'malardalen', '{}', '[2009-01-01,)', null, now())",
                    UUID.randomUUID(),
                    person,
                    role);
        });
        return name;
    }
}
