package se.brygga.app.access.internal;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.Letters;
import se.brygga.app.documents.NewFile;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/**
 * One object of each kind that the table of rights tells apart, with everything an address can name: a case that is
 * worked on, one that is decided, a paper, a letter, a request, an enterprise, a person, an account with its rights.
 *
 * @param kind how it stands to those who ask
 * @param company whose case it is
 * @param county where
 * @param open the case under way
 * @param decided the decided case; the same one for what is locked
 * @param values what stands in an address for each kind of thing
 */
record Guarded(Kind kind, String company, String county, CaseFile open, CaseFile decided, Map<String, String> values) {

    /** How an object stands to those who ask: the columns of the matrix. */
    enum Kind {
        /** Applied for by the demo's entrepreneur, handled by the demo's officer. */
        OWN("malardalen", "19", 98_320),
        /** Somebody else's, in the same company and county. */
        SAME_COMPANY("malardalen", "19", 98_322),
        /** Of another company, in another county. */
        OTHER_COMPANY(DemoAccounts.OTHER_COMPANY, "01", 98_324),
        /** Of the same company, in another county. */
        OTHER_COUNTY("malardalen", "18", 98_326),
        /** The entrepreneur's own, decided and closed. */
        LOCKED("malardalen", "19", 98_328);

        private final String company;
        private final String county;
        private final int serial;

        Kind(String company, String county, int serial) {
            this.company = company;
            this.county = county;
            this.serial = serial;
        }

        boolean applicants() {
            return this == OWN || this == LOCKED;
        }
    }

    Guarded {
        values = Map.copyOf(values);
    }

    /** Everything, made once through the product's own services. */
    static Map<Kind, Guarded> all(TestProduct product) {
        UUID party = party(product);
        Map<Kind, Guarded> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            all.put(kind, new Maker(product, kind, party).make());
        }
        return all;
    }

    /** The demo's entrepreneur as applicant; her first application makes her one. */
    private static UUID party(TestProduct product) {
        DemoAccounts accounts = product.bean(DemoAccounts.class);
        if (accounts.named("foretagare").party().isEmpty()) {
            product.browser("foretagare")
                    .submit("/sv/mina/ansokan/ny", "/sv/mina/ansokan/ny", Map.of("produkt", "MICRO_LOAN", "lan", "19"));
        }
        return accounts.named("foretagare").party().orElseThrow();
    }

    /** Makes one object. */
    private static final class Maker {
        private final TestProduct product;
        private final Kind kind;
        private final UUID party;
        private final CaseWorld world;
        private final Scope scope;

        Maker(TestProduct product, Kind kind, UUID party) {
            this.product = product;
            this.kind = kind;
            this.party = party;
            this.world = new CaseWorld(product);
            this.scope = Scope.ofCompanies(Set.of(kind.company));
        }

        Guarded make() {
            boolean other = kind == Kind.OTHER_COMPANY;
            CaseOffice office = new CaseOffice(
                    product, other ? "handlaggare2" : "handlaggare", other ? "beslutsfattare2" : "beslutsfattare");
            CaseFile decided = file(application(kind.serial));
            office.grants(decided.number(), "Planen bär och kunderna finns.");
            decided = file(decided.number());
            CaseFile open = kind == Kind.LOCKED ? decided : file(application(kind.serial + 1));
            String account = TestPeople.account("matris-" + kind.name().toLowerCase(Locale.ROOT), "controller");
            return new Guarded(kind, kind.company, kind.county, open, decided, values(open, decided, account));
        }

        private String application(int serial) {
            String number = OrganisationNumber.invented(serial).digits();
            String name = "Matrisens Verkstad " + serial + " AB";
            UUID enterprise =
                    kind.applicants() ? world.enterprise(name, number, party) : world.enterprise(name, number);
            return world.application(enterprise, new CaseFile.Place(kind.company, kind.county, "almi", "almi"));
        }

        private CaseFile file(String number) {
            return product.bean(Cases.class).byNumber(scope, number).orElseThrow();
        }

        private Map<String, String> values(CaseFile open, CaseFile decided, String account) {
            SignedIn person = product.bean(DemoAccounts.class).named(account);
            UUID paper = paper(open, person);
            UUID decision = decided.procedure().decision().orElseThrow().id();
            letter(decision);
            UUID request = UUID.randomUUID();
            UUID mandate = UUID.randomUUID();
            UUID token = token(person.account());
            UUID parked = parked(person.account());
            product.superuserDoes("""
                    insert into cases.request_for_completion values ('%s', '%s', 'BUDGET', 'm', '%s', now(), current_date);
                    update access.role_grant set company = '%s' where person = '%s';
                    insert into access.mandate values ('%s', '%s', '%s', 'MICRO_LOAN', 1000, '[2020-01-01,)', null, 'prov', now());
                    """.formatted(
                            request,
                            open.id(),
                            person.person(),
                            kind.company,
                            person.person(),
                            mandate,
                            person.person(),
                            kind.company));
            Map<String, String> values = new HashMap<>(kind == Kind.OWN ? everyonesOwn() : Map.of());
            values.putAll(Map.of(
                    "paper", paper.toString(),
                    "decision", decision.toString(),
                    "request", request.toString(),
                    "client", open.applicant().party().toString(),
                    "user", person.person().toString(),
                    "grant", one("select id::text from access.role_grant where person = ?", person.person()),
                    "mandate", mandate.toString(),
                    "token", token.toString(),
                    "parked", parked.toString()));
            UUID enterprise = open.applicant().enterprise().orElseThrow();
            values.put(
                    "enterprise", one("select organisation_number from clients.enterprise where id = ?", enterprise));
            values.put("open-name", name(open));
            values.put("decided-name", name(decided));
            values.put("rate", rate(person.person()).toString());
            return values;
        }

        /** What belongs to the accounts of the roles themselves: a kept form and a token. */
        private Map<String, String> everyonesOwn() {
            Map<String, String> values = new HashMap<>();
            for (Role role : product.bean(AuthorizationTable.class).roles()) {
                UUID account = product.bean(DemoAccounts.class).named(role.id()).account();
                values.put("parked-" + role.id(), parked(account).toString());
                values.put("token-" + role.id(), token(account).toString());
            }
            return values;
        }

        /** A rate that nobody counts with. */
        private UUID rate(UUID enteredBy) {
            UUID rate = UUID.randomUUID();
            product.superuserDoes("""
                    insert into aid.rate (id, kind, valid_from, value, source, entered_by, entered_at, rejected_at)
                    values ('%s', 'SEK_PER_EUR', '2098-01-01', 11, 'Prov av matrisen', '%s', now(), now())
                    """.formatted(rate, enteredBy));
            return rate;
        }

        private UUID parked(UUID account) {
            UUID parked = UUID.randomUUID();
            product.superuserDoes("""
                    insert into access.parked_form (id, account, path, fields, recorded_at)
                    values ('%s', '%s', '/konto/sprak', '{}', now())
                    """.formatted(parked, account));
            return parked;
        }

        private UUID token(UUID account) {
            UUID token = UUID.randomUUID();
            product.superuserDoes("""
                    insert into access.api_token (id, account, purpose, scopes, valid, recorded_at)
                    values ('%s', '%s', 'Prov av matrisen', '{cases.api.list}', '[2020-01-01,2099-01-01)', now())
                    """.formatted(token, account));
            return token;
        }

        private String name(CaseFile file) {
            return one(
                    "select name from clients.enterprise where id = ?",
                    file.applicant().enterprise().orElseThrow());
        }

        /** The letter is written after the decision, by whoever hears of it. */
        private void letter(UUID decision) {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (product.bean(Letters.class).of(scope, decision).isEmpty()) {
                if (System.nanoTime() > until) {
                    throw new AssertionError("no letter of " + decision);
                }
                Thread.onSpinWait();
            }
        }

        private UUID paper(CaseFile open, SignedIn person) {
            FileContent content = FileContent.of(("Hyra " + kind).getBytes(StandardCharsets.UTF_8));
            product.bean(Files.class)
                    .store(scope, new NewFile(open.id(), "BUDGET", "budget.txt", content, person.person()));
            return product.bean(Files.class).list(scope, open.id()).getFirst().id();
        }

        private String one(String sql, Object... values) {
            return product.bean(ScopedDatabase.class)
                    .call(dsl -> dsl.fetchSingle(sql, values).get(0, String.class));
        }
    }
}
