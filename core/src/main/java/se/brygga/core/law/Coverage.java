package se.brygga.core.law;

/**
 * What one section of an act is to the engine. Every section has exactly one entry; a test fails on a gap.
 *
 * @param section the section
 * @param kind what the engine does with it
 * @param paraphraseKey message key of the section told in our own words
 * @param place where in the code it lives, {@code Class#method}; empty when nowhere
 * @param reasonKey message key of why it is not computed; empty when it is
 */
public record Coverage(Citation section, Kind kind, String paraphraseKey, String place, String reasonKey) {

    /** What the engine does with a section. */
    public enum Kind {
        /** A rule answers it from facts. */
        COMPUTED,
        /** A person answers it; the engine asks. */
        JUDGEMENT,
        /** A duty of procedure: listed, reminded of, recorded. */
        PROCEDURE,
        /** It defines words that other sections use. */
        DEFINITION,
        /** Not in the engine, for the reason given. */
        NOT_MODELLED
    }

    /** The section in our own words. */
    public String paraphrase(Language language) {
        return new Explanation(paraphraseKey).in(language);
    }
}
