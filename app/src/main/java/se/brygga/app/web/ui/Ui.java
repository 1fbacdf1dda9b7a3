package se.brygga.app.web.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every template is given beside its own model: language, words, formats, addresses, the signed-in person and the
 * hidden fields of forms. One for each request.
 */
public final class Ui {

    private final Place place;
    private final Services services;
    private final Optional<SignedIn> person;
    private final Csrf csrf;
    private final Forms forms;

    Ui(Place place, Services services, Optional<SignedIn> person, Csrf csrf, Forms forms) {
        this.place = place;
        this.services = services;
        this.person = person;
        this.csrf = csrf;
        this.forms = forms;
    }

    /**
     * Where the reader is.
     *
     * @param language the language of the answer
     * @param path path of the request, with the language when the address has one
     * @param query the raw query, empty when there is none
     * @param host scheme and host, for the printed foot
     */
    record Place(Language language, String path, String query, String host) {}

    /** What is the same for every request. */
    record Services(Messages messages, Assets assets, FormKeys formKeys, Clock clock, boolean accounts, boolean demo) {}

    /**
     * The token against forged posts.
     *
     * @param field name of the hidden field, empty when posts are not guarded
     * @param token its value
     */
    public record Csrf(String field, String token) {
        static final Csrf NONE = new Csrf("", "");
    }

    /** Gives a static file its address, with the hash of its content in the name. */
    @FunctionalInterface
    interface Assets {
        String address(String path);
    }

    /** The language of the page. */
    public Language language() {
        return place.language();
    }

    /** The text of a key in the page's language. Write the key as a literal, so that the build finds it. */
    public String say(String key, Object... args) {
        return services.messages().say(place.language(), key, args);
    }

    /** Whether a text exists, for words that only some codes have. */
    public boolean has(String key) {
        return services.messages().has(key);
    }

    /** The message of an error in a form. */
    public String say(FieldError error) {
        return say(error.key(), error.args().toArray());
    }

    /** Figures and dates for the reader's language. */
    public Formats format() {
        return new Formats(place.language());
    }

    /** The path of this page. */
    public String path() {
        return place.path();
    }

    /** This page with its query, for coming back. */
    public String here() {
        return place.query().isEmpty() ? place.path() : place.path() + "?" + place.query();
    }

    /** The whole address, for print. */
    public String address() {
        return place.host() + here();
    }

    /** The whole address of another page of ours, to be sent to somebody. */
    public String whole(String path) {
        return place.host() + path;
    }

    /** A public or entrepreneur address in the page's language: {@code to("/kalkyl")} is {@code /sv/kalkyl}. */
    public String to(String path) {
        return "/" + place.language().code() + (path.equals("/") ? "" : path);
    }

    /** This page in another language, with path and query kept. */
    public String in(Language other) {
        String prefix = "/" + place.language().code();
        if (place.path().equals(prefix) || place.path().startsWith(prefix + "/")) {
            String rest = "/" + other.code() + place.path().substring(prefix.length());
            return place.query().isEmpty() ? rest : rest + "?" + place.query();
        }
        String query = place.query().replaceAll("(^|&)sprak=[^&]*", "").replaceAll("^&", "");
        return place.path() + "?" + (query.isEmpty() ? "" : query + "&") + "sprak=" + other.code();
    }

    /** A text in another language than the page's, for the choice of language. */
    public String in(Language other, String key) {
        return services.messages().say(other, key);
    }

    /** The languages to choose from. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The address of a static file, safe to cache for ever. */
    public String asset(String path) {
        return services.assets().address(path);
    }

    /** Who is signed in. */
    public Optional<SignedIn> person() {
        return person;
    }

    /** Whether the way to sign in is to be shown. */
    public boolean canSignIn() {
        return services.accounts() && person.isEmpty();
    }

    /** The entries of the top navigation: the role's own, or the public ones. */
    public List<NavEntry> nav() {
        boolean staffPage = place.path().equals("/arbete") || place.path().startsWith("/arbete/");
        return person.filter(p -> p.staff() == staffPage)
                .map(SignedIn::entries)
                .orElse(staffPage ? List.of() : PublicNav.ENTRIES);
    }

    /** Where an entry leads in this language. */
    public String href(NavEntry entry) {
        return entry.path().startsWith("/arbete") ? entry.path() : to(entry.path());
    }

    /** Whether an entry is where the reader is, or the nearest one above it: at most one entry is. */
    public boolean isCurrent(NavEntry entry) {
        return isAbove(entry)
                && nav().stream()
                        .filter(this::isAbove)
                        .noneMatch(other -> href(other).length() > href(entry).length());
    }

    private boolean isAbove(NavEntry entry) {
        String href = href(entry);
        return place.path().equals(href) || place.path().startsWith(href + "/");
    }

    /** The token against forged posts. */
    public Csrf csrf() {
        return csrf;
    }

    /** The forms of the page. */
    public Forms forms() {
        return forms;
    }

    /** A new key for one form. */
    public String formKey() {
        return services.formKeys().next();
    }

    /** Whether everything shown is invented, which every page foot then says. */
    public boolean demo() {
        return services.demo();
    }

    /** Today in Swedish local time. */
    public LocalDate today() {
        return LocalDate.ofInstant(services.clock().instant(), Formats.ZONE);
    }
}
