package se.brygga.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Scope;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** Who changed what, from what, to what, when and why: told, and seen by those who may. */
class ChangesTest {

    private static final String LOG = "/arbete/admin/logg";
    private static final String USERS = "/arbete/admin/anvandare";

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final Register register = product.bean(Register.class);
    private final AuditLog log = product.bean(AuditLog.class);
    private final UUID officer =
            product.bean(DemoAccounts.class).named("handlaggare").person();

    @Test
    void everyChangeOfAnEnterpriseIsToldWithWhoFromToSinceWhenAndWhy() {
        UUID subject = world.enterprise("Loggdalens Såg AB", "5500020333");
        UUID owner = world.enterprise("Loggdalens Ägare AB", "5500020341");
        register.record(
                subject,
                new FiguresOfYear(
                        2025,
                        new BigDecimal("7"),
                        new BigDecimal("610000"),
                        new BigDecimal("210000"),
                        false,
                        "Rättad årsredovisning"),
                Optional.of(officer));
        owns(owner, subject, "30");
        owns(owner, subject, "45");
        EnterpriseCard card = register.enterprise(subject).orElseThrow();
        register.change(renamed(card), new Teller(Optional.of(officer), "Bolagsverket 2026-11-02"));
        register.change(renamed(card), new Teller(Optional.of(officer), "en gång till"));

        List<AuditEntry> chain = log.chain(CaseWorld.company(), subject);

        assertThat(chain)
                .extracting(AuditEntry::action)
                .containsExactly(
                        "REGISTERED",
                        "REPRESENTED",
                        "FIGURES_RECORDED",
                        "FIGURES_RECORDED",
                        "OWNERSHIP_SET",
                        "OWNERSHIP_SET",
                        "CHANGED");
        assertThat(chain).allMatch(entry -> entry.chain().kind().equals("ENTERPRISE"));
        assertThat(chain.get(3).payload())
                .contains("\"from\": 4", "\"to\": 7", "610000", "Rättad årsredovisning", "2025");
        assertThat(chain.get(3).actor().orElseThrow().person()).isEqualTo(officer);
        assertThat(chain.get(5).payload())
                .contains(owner.toString(), "\"from\": 30", "\"to\": 45", "2026-02-01", "Aktiebok");
        assertThat(chain.get(6).payload())
                .contains("Loggdalens Såg AB", "Loggdalens Nya Såg AB", "Bolagsverket 2026-11-02")
                .doesNotContain("sector");
        assertThat(log.firstBreak(CaseWorld.company(), subject)).isEmpty();
    }

    @Test
    void theLogOfTheSharedRegisterIsReadByEveryCompanyAndByNoApplicant() {
        UUID subject = world.enterprise("Loggdalens Kvarn AB", "5500020358");
        UUID party = register.enterprise(subject).orElseThrow().owner().orElseThrow();

        assertThat(log.chain(Scope.ofCompanies(Set.of("uppsala")), subject)).hasSize(3);
        assertThat(log.chain(Scope.ofParty(party), subject)).isEmpty();
        assertThat(log.chain(Scope.nothing(), subject)).isEmpty();
    }

    @Test
    void theScreenTellsInWordsWhatChanged() {
        UUID subject = world.enterprise("Loggdalens Mejeri AB", "5500020366");
        owns(world.enterprise("Loggdalens Storägare AB", "5500020374"), subject, "60");

        String page = TestBrowser.words(product.browser("controller").get(LOG + "?kedja=" + subject));

        assertThat(page)
                .contains(
                        "Företag Loggdalens Mejeri AB",
                        "Ägande infört",
                        "kapital i procent okänt → 60",
                        "från 2026-02-01",
                        "enligt Aktiebok",
                        "Årssiffror införda")
                .doesNotContain("OWNERSHIP_SET", "SIGNATORY", "LIMITED_COMPANY");
    }

    @Test
    void aChangeOfRightsIsReadByThoseWhoAdministerThemAndByNoOtherCompany() {
        String name = "loggad-" + UUID.randomUUID().toString().substring(0, 8);
        TestBrowser administrator = product.browser("administrator");
        administrator.submit(
                USERS,
                USERS,
                Map.of(
                        "person",
                        "Loggad Person",
                        "namn",
                        name,
                        "identitet",
                        name,
                        "roll",
                        "radgivare",
                        "roll-bolag",
                        "malardalen",
                        "roll-fran",
                        "2026-01-01"));

        assertThat(product.browser("controller").get(LOG + "?typ=ACCOUNT").body())
                .contains("Konto " + name, "Inbjudan skickad", "roll Rådgivare");
        assertThat(entriesAbout(name, Scope.ofCompanies(Set.of("malardalen")))).isEqualTo(1);
        assertThat(entriesAbout(name, Scope.ofCompanies(Set.of("uppsala")))).isZero();
        assertThat(entriesAbout(name, Scope.nothing())).isZero();
    }

    @Test
    void whatBelongsToNoCompanyIsReadByTheWholeGroupOnly() {
        UUID subject = UUID.randomUUID();
        product.superuserDoes(
                "select audit.append(row('%s', null, 'ACCOUNT', 'SIGNED_IN', null, null, null, null, '{}', now(), null, null)::audit.entry)"
                        .formatted(subject));
        Scope group = product.bean(DemoAccounts.class).named("koncern").rights().scopeIn("audit.log.list");

        assertThat(log.chain(group, subject)).hasSize(1);
        assertThat(log.chain(CaseWorld.company(), subject)).isEmpty();
    }

    @Test
    void aWordThatTheScreenDoesNotKnowIsNeverShownAsACode() {
        UUID subject = UUID.randomUUID();
        product.superuserDoes(
                "select audit.append(row('%s', null, 'NEW_KIND', 'NEW_ACTION', null, 'malardalen', null, null, '{}', now(), null, null)::audit.entry)"
                        .formatted(subject));

        assertThat(product.browser("controller").get(LOG + "?kedja=" + subject).body())
                .contains("Annan händelse")
                .doesNotContain("NEW_ACTION", "NEW_KIND");
    }

    @Test
    void whoReadsAPersonsPageIsInTheLog() {
        UUID enterprise = world.enterprise("Loggdalens Bageri AB", "5500020382");
        world.application(enterprise);
        UUID person = register.enterprise(enterprise).orElseThrow().owner().orElseThrow();

        String page =
                product.browser("handlaggare").get("/arbete/person/" + person).body();

        assertThat(page).contains("engelska").doesNotContain(">en<");
        assertThat(log.chain(CaseWorld.company(), person))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.actor().orElseThrow().person()).isEqualTo(officer));
        assertThat(product.browser("controller").get("/arbete/person/" + person).statusCode())
                .isEqualTo(403);
        assertThat(log.chain(CaseWorld.company(), person)).hasSize(1);
    }

    private long entriesAbout(String userName, Scope scope) {
        return log
                .page(
                        scope,
                        new AuditFilter(
                                Optional.of("ACCOUNT"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .entries()
                .stream()
                .filter(entry -> entry.chain().label().equals(Optional.of(userName)))
                .count();
    }

    private void owns(UUID owner, UUID owned, String share) {
        product.bean(OwnershipBook.class)
                .hold(
                        new OwnershipBook.Stake(
                                owner,
                                owned,
                                new BigDecimal(share),
                                new BigDecimal(share),
                                LocalDate.of(2026, 2, 1),
                                "Aktiebok"),
                        Optional.empty(),
                        Optional.of(officer));
    }

    private static EnterpriseCard renamed(EnterpriseCard card) {
        return new EnterpriseCard(
                card.id(),
                card.kind(),
                card.legalForm(),
                card.organisationNumber(),
                card.owner(),
                "Loggdalens Nya Såg AB",
                card.place(),
                card.sector(),
                card.operationsStart(),
                card.fiscalYearStart(),
                card.standing(),
                card.graphVersion(),
                card.invented());
    }
}
