package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** How far an administrator reaches, and who finds whom. */
class ReachTest {

    private static final String USERS = "/arbete/admin/anvandare";

    private final TestProduct product = TestProduct.shared();

    @Test
    void whoHasGoneOnToAnotherCompanyIsThatCompanys() {
        String name = TestPeople.account("flyttad", "handlaggare");
        UUID person = TestPeople.person(name);
        ended(person, "malardalen");
        role(person, "handlaggare", "uppsala");
        TestBrowser administrator = product.browser("administrator");

        assertThat(administrator.get(USERS + "/" + person).statusCode()).isEqualTo(404);
        assertThat(administrator.get(USERS).body()).doesNotContain(name);
    }

    @Test
    void whoHasLeftTheGroupIsFoundWhereSheLastWorked() {
        String name = TestPeople.account("slutat", "handlaggare");
        ended(TestPeople.person(name), "malardalen");

        assertThat(product.browser("administrator").get(USERS).body()).contains(name);
    }

    @Test
    void nobodyIsShutOutOrTakenOverByAnAdministratorWhoCouldNotGiveHerHerRights() {
        UUID elsewhere = TestPeople.person(TestPeople.account("dubbel", "handlaggare"));
        role(elsewhere, "handlaggare", "uppsala");
        UUID wholeGroup = TestPeople.person(TestPeople.account("hela", "koncern"));

        for (UUID person : new UUID[] {elsewhere, wholeGroup}) {
            assertThat(told(person, "/konto", Map.of("oppet", "nej"))).contains("rättigheter som du inte kan ge");
            assertThat(told(person, "/lank", Map.of()))
                    .contains("rättigheter som du inte kan ge")
                    .doesNotContain("/valkommen");
            assertThat(count("select count(*) from access.account where disabled_at is not null and person = '%s'"
                            .formatted(person)))
                    .isZero();
            assertThat(count(
                            "select count(*) from access.invitation i join access.account a on a.id = i.account where a.person = '%s'"
                                    .formatted(person)))
                    .isZero();
        }
    }

    @Test
    void aRoleThatTheAdministratorCannotGiveSheCannotEndEither() {
        UUID person = TestPeople.person(TestPeople.account("koncernens", "koncern"));
        UUID grant = product.bean(ScopedDatabase.class)
                .call(dsl -> dsl.fetchSingle("select id from access.role_grant where person = ?", person)
                        .get(0, UUID.class));

        assertThat(told(person, "/roll/" + grant + "/avsluta", Map.of())).contains("Du kan inte ge den rollen");

        assertThat(count("select count(*) from access.role_grant where upper(valid) is null and person = '%s'"
                        .formatted(person)))
                .isEqualTo(1);
    }

    @Test
    void aRightThatEndedAlreadyLeavesNoSecondEntry() {
        String name = TestPeople.account("en-gang", "handlaggare");
        UUID person = TestPeople.person(name);
        String mine = USERS + "/" + person;
        UUID grant = product.bean(ScopedDatabase.class)
                .call(dsl -> dsl.fetchSingle("select id from access.role_grant where person = ?", person)
                        .get(0, UUID.class));
        TestBrowser administrator = product.browser("administrator");
        Map<String, String> form = TestBrowser.hidden(administrator.get(mine).body(), mine + "/roll");
        String end = mine + "/roll/" + grant + "/avsluta";

        assertThat(administrator.post(end, Map.of("_csrf", form.get("_csrf"))).statusCode())
                .isEqualTo(303);
        assertThat(administrator.post(end, Map.of("_csrf", form.get("_csrf"))).body())
                .contains("redan avslutats");

        assertThat(count(
                        "select count(*) from audit.entry e join access.account a on a.id = e.subject where a.person = '%s' and e.action = 'ROLE_ENDED'"
                                .formatted(person)))
                .isEqualTo(1);
    }

    @Test
    void personsAreFoundByThoseWhoMeetThemOnly() {
        CaseWorld world = new CaseWorld(product);
        world.application(world.enterprise("Räckviddens Smide AB", "5500020390"));

        assertThat(search("handlaggare").body()).contains("/arbete/person/");
        assertThat(search("controller").body()).contains("/arbete/sok").doesNotContain("/arbete/person/");
        assertThat(search("administrator").statusCode()).isEqualTo(403);
        assertThat(product.browser("administrator").get(USERS).body()).doesNotContain("/arbete/sok");
    }

    private HttpResponse<String> search(String who) {
        return product.browser(who).get("/arbete/sok?q=Sara");
    }

    private String told(UUID person, String action, Map<String, String> typed) {
        String mine = USERS + "/" + person;
        TestBrowser administrator = product.browser("administrator");
        return administrator.submit(mine, mine + action, typed).body();
    }

    private void ended(UUID person, String company) {
        product.superuserDoes(
                "update access.role_grant set valid = '[2009-01-01,2020-01-01)' where person = '%s' and company = '%s'"
                        .formatted(person, company));
    }

    private void role(UUID person, String role, String company) {
        product.superuserDoes(
                "insert into access.role_grant values ('%s', '%s', '%s', '%s', '{}', '[2020-01-01,)', null, now())"
                        .formatted(UUID.randomUUID(), person, role, company));
    }

    private int count(String sql) {
        return product.bean(ScopedDatabase.class)
                .in(CaseWorld.company(), dsl -> dsl.fetchSingle(sql).get(0, Integer.class));
    }
}
