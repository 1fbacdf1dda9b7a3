package se.brygga.app.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** Makes the invented people of the demo and remembers their password beside the data. */
@Service
class DemoPeople implements DemoAccounts {

    private static final String OFFICER = "handlaggare";
    private static final long SEED = 2009_02_16;
    private static final String DECIDER = "beslutsfattare";
    private static final String COMMITTEE = "kreditkommitte";
    private static final String ENTREPRENEUR = "199003151231";
    private static final Set<String> CREDIT_ROLES = Set.of(OFFICER, DECIDER);
    private static final RightsBook.Days ALWAYS = new RightsBook.Days(FIRST_DAY, Optional.empty());
    private static final String SOURCE = "Påhittad för demon";
    private static final List<String> FIRST_NAMES = List.of(
            "Karin", "Erik", "Amina", "Lars", "Sara", "Johan", "Leyla", "Per", "Maria", "Omar", "Eva", "Anders",
            "Nadia", "Olle");
    private static final List<String> LAST_NAMES = List.of(
            "Ekholm",
            "Sandvik",
            "Haddad",
            "Lindqvist",
            "Nyström",
            "Berggren",
            "Sjödal",
            "Åkervall",
            "Östlind",
            "Marklund",
            "Farahani");

    private final ScopedDatabase database;
    private final Onboarding onboarding;
    private final RightsBook rights;
    private final Keys keys;
    private final Ids ids;
    private final ProductClock clock;

    DemoPeople(
            ScopedDatabase database, Onboarding onboarding, RightsBook rights, Keys keys, Ids ids, ProductClock clock) {
        this.database = database;
        this.onboarding = onboarding;
        this.rights = rights;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the demo's people are looked up and signed in with. */
    @Component
    record Keys(Secrets secrets, Passwords passwords, Accounts accounts, AuthorizationTable table) {}

    /** Somebody of the demo. */
    private record Cast(String userName, String role, String company, boolean signsIn) {}

    @Override
    public SignIns ensure(Path dataDirectory) {
        List<Cast> cast = cast();
        String password = password(dataDirectory);
        if (keys.accounts().credentials(OFFICER).isEmpty()) {
            String hash = keys.passwords().hash(password);
            String nobody = keys.passwords().hash(keys.secrets().next());
            Instant dawn = FIRST_DAY.atStartOfDay(ProductClock.ZONE).toInstant();
            // The same people each time, to their identifiers: those stand in the log and in its chain.
            clock.at(
                    dawn,
                    () -> ids.repeatable(
                            SEED,
                            () -> database.in(Scope.nothing(), dsl -> {
                                for (int i = 0; i < cast.size(); i++) {
                                    make(dsl, cast.get(i), name(i), cast.get(i).signsIn() ? hash : nobody);
                                }
                                return cast;
                            })));
        }
        return new SignIns(
                password,
                cast.stream().filter(Cast::signsIn).map(Cast::userName).toList());
    }

    @Override
    public boolean standBesideOthers() {
        return database.in(
                Scope.nothing(),
                dsl -> dsl.fetchSingle(
                                "select exists (select from access.account a join access.person p on p.id = a.person"
                                        + " where not p.invented)")
                        .get(0, Boolean.class));
    }

    @Override
    public SignedIn officer(String company) {
        return named(userName(OFFICER, company));
    }

    @Override
    public SignedIn decider(String company) {
        return named(userName(DECIDER, company));
    }

    @Override
    public SignedIn committee(String company) {
        return named(userName(COMMITTEE, company));
    }

    @Override
    public SignedIn named(String userName) {
        return keys.accounts()
                .credentials(userName)
                .flatMap(credentials -> keys.accounts().load(credentials.id(), Optional.empty()))
                .orElseThrow(() -> new IllegalStateException("the demo has no account " + userName));
    }

    @Override
    public UUID entrepreneur() {
        return named("foretagare").person();
    }

    private List<Cast> cast() {
        List<Cast> cast = new ArrayList<>();
        keys.table().roles().forEach(role -> cast.add(new Cast(role.id(), role.id(), COMPANY, true)));
        cast.add(new Cast(OFFICER + "2", OFFICER, OTHER_COMPANY, true));
        cast.add(new Cast(DECIDER + "2", DECIDER, OTHER_COMPANY, true));
        database
                .call(dsl -> dsl.fetch("select code from organisation.company order by code")
                        .getValues(0, String.class))
                .stream()
                .filter(company -> !Set.of(COMPANY, OTHER_COMPANY).contains(company))
                .forEach(company -> {
                    cast.add(new Cast(userName(OFFICER, company), OFFICER, company, false));
                    cast.add(new Cast(userName(DECIDER, company), DECIDER, company, false));
                    cast.add(new Cast(userName(COMMITTEE, company), DECIDER, company, false));
                });
        cast.add(new Cast(COMMITTEE, DECIDER, COMPANY, true));
        cast.add(new Cast(userName(COMMITTEE, OTHER_COMPANY), DECIDER, OTHER_COMPANY, false));
        return cast;
    }

    private static String userName(String role, String company) {
        return switch (company) {
            case COMPANY -> role;
            case OTHER_COMPANY -> role + "2";
            default -> role + "-" + company;
        };
    }

    private void make(DSLContext dsl, Cast cast, String name, String hash) {
        UUID person = ids.next();
        onboarding.insert(dsl, new Onboarding.NewAccount(person, name, cast.userName(), identity(cast), hash, true));
        List<String> counties = cast.role().equals("agare") ? List.of("19") : List.of();
        rights.insertRole(
                dsl, Optional.empty(), person, new RightsBook.NewRole(cast.role(), cast.company(), counties, ALWAYS));
        if (CREDIT_ROLES.contains(cast.role())) {
            rights.insertCertificate(dsl, person, ALWAYS, SOURCE);
        }
        if (cast.role().equals(DECIDER)) {
            boolean committee = cast.userName().startsWith(COMMITTEE);
            mandate(dsl, person, cast.company(), "MICRO_LOAN", committee ? "10000000" : "250000");
            mandate(dsl, person, cast.company(), "BUSINESS_LOAN", committee ? "10000000" : "2000000");
        }
    }

    /** Invented, like the person: one who applies has a number to have a sole trade under. */
    private static Identity identity(Cast cast) {
        return cast.role().equals("foretagare")
                ? Identity.ofNumber(ENTREPRENEUR)
                : Identity.ofEmployment("DEMO-" + cast.userName());
    }

    private void mandate(DSLContext dsl, UUID person, String company, String form, String amount) {
        rights.insertMandate(
                dsl,
                Optional.empty(),
                person,
                new RightsBook.NewMandate(company, form, new BigDecimal(amount), ALWAYS, SOURCE));
    }

    private static String name(int index) {
        return FIRST_NAMES.get(index % FIRST_NAMES.size()) + " " + LAST_NAMES.get(index % LAST_NAMES.size());
    }

    /** Kept readable by the owner of the data directory only, so that a second start can print it again. */
    private String password(Path dataDirectory) {
        Path file = dataDirectory.resolve("demo-password");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(dataDirectory);
                Files.writeString(file, fresh(), StandardCharsets.UTF_8);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Easy to read aloud and to type: four groups of four small letters and digits. */
    private String fresh() {
        return Base32.encode(keys.secrets().bytes())
                .toLowerCase(Locale.ROOT)
                .substring(0, 16)
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
