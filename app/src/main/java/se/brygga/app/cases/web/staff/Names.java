package se.brygga.app.cases.web.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.brygga.app.access.People;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.organisation.Geography;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Scope;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** What things and people are called, and how far away a day is. */
@Component
final class Names {

    private static final int SOON = 3;
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern PRODUCT = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)+\\b");

    private final Register register;
    private final People people;
    private final Profile profile;

    Names(Register register, People people, Profile profile) {
        this.register = register;
        this.people = people;
        this.profile = profile;
    }

    /** Looks up, in two questions, who applies and what everybody who has worked on the case is called. */
    void meet(Scope scope, CaseFile file, LocalDate today) {
        Register.Applying applying = register.applying(
                scope, file.applicant().party(), file.applicant().enterprise(), today);
        PageMemory.keep(new Party(file.applicant().party()), applying.person());
        file.applicant().enterprise().ifPresent(id -> PageMemory.keep(new Enterprise(id), applying.enterprise()));
        PageMemory.keep(new Shown(file.id()), applying.shown());
        learn(Workers.of(file));
    }

    /** Whom a page remembers, and as what. */
    private record Enterprise(UUID id) {}

    private record Party(UUID id) {}

    private record Colleague(UUID id) {}

    private record Shown(UUID caseId) {}

    /** Looks up, in one question, what these colleagues are called, as far as the page does not know it. */
    void learn(Collection<UUID> colleagues) {
        List<UUID> strangers = colleagues.stream()
                .distinct()
                .filter(id -> !PageMemory.knows(new Colleague(id)))
                .toList();
        Map<UUID, String> found = people.names(strangers);
        strangers.forEach(id -> PageMemory.keep(new Colleague(id), found.getOrDefault(id, "")));
    }

    /** Looks up these enterprises in one question, as far as the page does not know them. */
    void learnEnterprises(Collection<UUID> enterprises) {
        List<UUID> strangers = enterprises.stream()
                .distinct()
                .filter(id -> !PageMemory.knows(new Enterprise(id)))
                .toList();
        register.enterprises(strangers).forEach(card -> PageMemory.keep(new Enterprise(card.id()), Optional.of(card)));
    }

    Optional<EnterpriseCard> enterprise(CaseFile file) {
        return file.applicant().enterprise().flatMap(this::enterprise);
    }

    Optional<EnterpriseCard> enterprise(UUID id) {
        return PageMemory.of(new Enterprise(id), () -> register.enterprise(id));
    }

    /** Who applies: whoever holds the case knows her. */
    Optional<PersonCard> party(CaseFile file) {
        UUID party = file.applicant().party();
        return PageMemory.of(new Party(party), () -> register.person(Scope.ofParty(party), party));
    }

    /** Those who may act for an enterprise on the day, as far as they are seen from here. */
    List<PersonCard> representing(Scope scope, UUID enterprise, LocalDate day) {
        return register.representing(scope, enterprise, day);
    }

    /** Whether something shows today that the applicant may act for the enterprise. */
    boolean mayAct(CaseFile file, UUID enterprise, LocalDate today) {
        return PageMemory.of(
                new Shown(file.id()), () -> register.mayAct(file.applicant().party(), enterprise, today));
    }

    /** The name of who applies. */
    String applicant(CaseFile file) {
        return enterprise(file)
                .map(EnterpriseCard::name)
                .or(() -> party(file).map(PersonCard::name))
                .orElse("");
    }

    String colleague(UUID person) {
        return PageMemory.of(
                new Colleague(person), () -> people.names(List.of(person)).getOrDefault(person, ""));
    }

    String county(String code) {
        return profile.geography().county(code).map(Geography.County::shortName).orElse(code);
    }

    String company(String code) {
        return profile.group().company(code).map(company -> company.name()).orElse(code);
    }

    String product(String code, Ui ui) {
        return product(code, ui.language());
    }

    private String product(String code, Language language) {
        return profile.catalogue()
                .product(code)
                .map(product -> product.names().in(language.code()))
                .orElse(code);
    }

    /** An organisation number with its hyphen, or a personal number with its last figures hidden. */
    static String number(EnterpriseCard card, Ui ui) {
        return card.organisationNumber().map(digits -> number(digits, ui)).orElseGet(() -> ui.say("cases.number.none"));
    }

    static String number(String digits, Ui ui) {
        return digits.length() == 12
                ? ui.format().maskedPersonNumber(digits)
                : ui.format().orgNumber(digits);
    }

    /** The address of an enterprise's page: by number where that is an organisation number, else by identifier. */
    static String address(EnterpriseCard card) {
        return "/arbete/foretag/"
                + card.organisationNumber()
                        .filter(digits -> digits.length() == 10)
                        .orElse(card.id().toString());
    }

    /** How far away a day is, in working days. */
    Tag due(LocalDate day, Ui ui) {
        long days = workingDays(ui.today(), day);
        if (days < 0) {
            return new Tag(ui.say("cases.due.late", -days), Tone.NO);
        }
        if (days == 0) {
            return new Tag(ui.say("cases.due.today"), Tone.WAIT);
        }
        return new Tag(ui.say("cases.due.in", days), days <= SOON ? Tone.WAIT : Tone.PLAIN);
    }

    /** Working days from one day to another; negative when the other is earlier. */
    private long workingDays(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(to) ? from : to;
        LocalDate last = from.isBefore(to) ? to : from;
        long days = first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(profile.bankDays()::isBankDay)
                .count();
        return from.isAfter(to) ? -Math.max(1, days) : days;
    }

    /** The word for a kind of collateral; one that somebody wrote in words stays as it is. */
    static String collateral(String kind, Ui ui) {
        String key = "cases.collateral." + kind;
        return ui.has(key) ? ui.say(key) : kind;
    }

    /** A text with names in the place of products' codes and of identifiers of enterprises, owners and colleagues. */
    String told(String text, Ownership ownership, Language language) {
        Map<UUID, String> called = new HashMap<>();
        ownership.enterprises().forEach(card -> called.put(card.id(), card.name()));
        ownership.persons().forEach(row -> called.put(row.person(), row.name()));
        String named =
                PRODUCT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(product(found.group(), language)));
        return IDENTIFIER.matcher(named).replaceAll(found -> {
            UUID id = UUID.fromString(found.group());
            String name = called.computeIfAbsent(id, this::colleague);
            return Matcher.quoteReplacement(name.isEmpty() ? found.group() : name);
        });
    }
}
