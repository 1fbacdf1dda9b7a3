package se.brygga.core.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brygga.core.law.Act.Style;

/**
 * A place in the law, down to paragraph (stycke) and item (punkt). Every finding carries one.
 *
 * @param act machine form of the act
 * @param style how the act is cited
 * @param place section ({@code 16}, {@code 12 a}), article ({@code 3.2}, {@code annex I art. 3.2}) or policy term;
 *     empty for the act as a whole
 * @param paragraph number of the paragraph, 0 when not stated
 * @param item number of the item, 0 when not stated
 */
public record Citation(String act, Style style, String place, int paragraph, int item) implements Comparable<Citation> {

    private static final Pattern SECTION =
            Pattern.compile("(.+?) (\\d+(?: [a-z])?) §(?: (\\d{1,4}) st)?(?: (\\d{1,4}) p)?");
    private static final Pattern ARTICLE = Pattern.compile("(.+?) (?:art\\. (\\S+)|(annex \\S+(?: art\\. \\S+)?))");
    private static final Pattern TERM = Pattern.compile("(POLICY \\S+) (\\S+)");
    private static final Pattern SFS_NUMBER = Pattern.compile("SFS (\\d+:\\d+)");
    private static final String[] ORDINALS_SV = {"", "första", "andra", "tredje", "fjärde", "femte", "sjätte"};
    private static final String[] ORDINALS_EN = {"", "first", "second", "third", "fourth", "fifth", "sixth"};

    /**
     * Reads the machine form, such as {@code SFS 2009:41 16 § 2 st 1 p}.
     *
     * @return the citation, or empty when the text is not one
     */
    public static Optional<Citation> parse(String text) {
        Matcher section = SECTION.matcher(text.strip());
        if (section.matches()) {
            return Optional.of(new Citation(
                    section.group(1), Style.SECTION, section.group(2), number(section, 3), number(section, 4)));
        }
        Matcher term = TERM.matcher(text.strip());
        if (term.matches()) {
            return Optional.of(new Citation(term.group(1), Style.TERM, term.group(2), 0, 0));
        }
        Matcher article = ARTICLE.matcher(text.strip());
        if (article.matches()) {
            String place = article.start(2) >= 0 ? article.group(2) : article.group(3);
            return Optional.of(new Citation(article.group(1), Style.ARTICLE, place, 0, 0));
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return matcher.start(group) < 0 ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** The same section, at a paragraph (stycke). */
    public Citation st(int number) {
        return new Citation(act, style, place, number, item);
    }

    /** The same section, at an item (punkt). */
    public Citation p(int number) {
        return new Citation(act, style, place, paragraph, number);
    }

    /** The section or article without paragraph and item: the level at which reasons and judgements match. */
    public Citation atSectionLevel() {
        return switch (style) {
            case SECTION -> new Citation(act, style, place, 0, 0);
            case ARTICLE -> new Citation(act, style, articleOnly(), 0, 0);
            case TERM -> this;
        };
    }

    private String articleOnly() {
        int number = place.lastIndexOf(' ') + 1;
        int dot = place.indexOf('.', number);
        return dot < 0 ? place : place.substring(0, dot);
    }

    /** The form that files, scripts and receipts use. */
    public String machine() {
        if (place.isEmpty()) {
            return act;
        }
        return switch (style) {
            case SECTION ->
                act + " " + place + " §" + (paragraph > 0 ? " " + paragraph + " st" : "")
                        + (item > 0 ? " " + item + " p" : "");
            case ARTICLE -> act + (place.startsWith("annex") ? " " : " art. ") + place;
            case TERM -> act + " " + place;
        };
    }

    /** The form that a Swedish lawyer writes, or an English reader expects. */
    public String printed(Language language) {
        if (place.isEmpty()) {
            return act;
        }
        return switch (style) {
            case SECTION -> language == Language.SV ? sectionSv() : sectionEn();
            case ARTICLE -> language == Language.SV ? articleSv() : articleEn();
            case TERM -> (language == Language.SV ? "policyn, " : "policy, ") + place;
        };
    }

    private String sectionSv() {
        return place + " §" + (paragraph > 0 ? " " + ORDINALS_SV[paragraph] + " stycket" : "")
                + (item > 0 ? " " + item : "") + " " + SFS_NUMBER.matcher(act).replaceFirst("($1)");
    }

    private String sectionEn() {
        return "section " + place + (paragraph > 0 ? ", " + ORDINALS_EN[paragraph] + " paragraph" : "")
                + (item > 0 ? ", item " + item : "") + ", " + act;
    }

    private String articleSv() {
        String where = place.startsWith("annex")
                ? place.replace("annex", "bilaga").replace("art.", "artikel")
                : "artikel " + place;
        return where + " i " + (act.startsWith("(") ? "förordning " : "") + act;
    }

    private String articleEn() {
        String where = place.startsWith("annex")
                ? place.replace("annex", "Annex").replace("art.", "Article")
                : "Article " + place;
        int dot = where.lastIndexOf('.');
        String withBrackets = dot < 0 ? where : where.substring(0, dot) + "(" + where.substring(dot + 1) + ")";
        return withBrackets + " of " + (act.startsWith("(") ? "Regulation " : "") + act;
    }

    @Override
    public int compareTo(Citation other) {
        return machine().compareTo(other.machine());
    }

    @Override
    public String toString() {
        return machine();
    }
}
