package se.brygga.app.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * The institution whose profile this is.
 *
 * @param id short name, used in receipts and policy citations
 * @param country ISO 3166 code
 * @param currency ISO 4217 code of the currency it lends in
 * @param names what people call it
 * @param legalNames the parent's registered name by date
 * @param reach its languages, the first being the binding one, and how to reach it
 */
public record Institution(
        String id, String country, String currency, Texts names, List<Dated<String>> legalNames, Reach reach) {

    /** How people reach the institution, and in which languages. */
    public record Reach(List<Language> languages, List<Contact> contacts) {
        public Reach {
            languages = List.copyOf(languages);
            contacts = List.copyOf(contacts);
        }
    }

    /** A way to reach the institution, such as {@code telephone}. */
    public record Contact(String channel, String value, Source source) {}

    /**
     * A language that the institution offers.
     *
     * @param code BCP 47 tag
     * @param path first step of the address
     * @param name its name in itself
     * @param rightToLeft whether it is written from right to left
     * @param complete whether every text is there in it
     */
    public record Language(
            String code, String path, String name, boolean rightToLeft, boolean complete, Source source) {}

    public Institution {
        legalNames = List.copyOf(legalNames);
    }

    /** The languages in the order they are offered. */
    public List<Language> languages() {
        return reach.languages();
    }

    /** The parent's registered name on the day, or the everyday name where none is known. */
    public String legalNameOn(LocalDate day) {
        return Dated.on(day, legalNames).map(Dated::value).orElseGet(() -> names.in(names.first()));
    }
}
