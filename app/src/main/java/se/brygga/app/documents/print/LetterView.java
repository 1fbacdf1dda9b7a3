package se.brygga.app.documents.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import se.brygga.app.documents.AidNotice;
import se.brygga.app.documents.DecisionLetter;
import se.brygga.app.documents.DecisionLetter.Outcome;
import se.brygga.app.documents.DecisionLetter.Stated;
import se.brygga.app.documents.FinancingTerms;
import se.brygga.app.documents.FinancingTerms.Rate;
import se.brygga.app.documents.LocalText;
import se.brygga.app.web.ui.Language;

/**
 * A decision letter in one language, ready for its template. The Swedish one is the decision; any other is a
 * translation and says so.
 *
 * @param letter what it says
 * @param words the language it says it in
 */
@NamedInterface("print")
public record LetterView(DecisionLetter letter, Wording words) {

    /** Whether this is a translation, which does not bind. */
    public boolean isTranslation() {
        return words.language() != Language.SV;
    }

    /** Whether the decision gives what was applied for. */
    public boolean isApproved() {
        return letter.content().outcome() == Outcome.APPROVED;
    }

    /** The name of the product in the language. */
    public String product() {
        return words.text(letter.content().product());
    }

    /** The heading of the letter: Decision on micro-loan. */
    public String title() {
        return words.say("documents.letter.title", product());
    }

    /** The decision in one sentence. */
    public String lead() {
        String product = product();
        return letter.content()
                .applied()
                .map(terms ->
                        words.say("documents.letter.approved", product, words.money(terms.amount(), terms.currency())))
                .orElseGet(() -> words.say("documents.letter.declined", product));
    }

    /** The terms as rows of name and value. */
    public List<Row> terms() {
        return letter.content().applied().map(this::rows).orElse(List.of());
    }

    /** The terms in two columns of the same length, or one more in the first. */
    public List<List<Row>> termColumns() {
        List<Row> all = terms();
        int half = (all.size() + 1) / 2;
        return List.of(all.subList(0, half), all.subList(half, all.size()));
    }

    /** The aid in the letter as rows of name and value. */
    public List<Row> aid() {
        return letter.aid().map(this::rows).orElse(List.of());
    }

    /** Under which regulation, with title and place of publication, and what follows from it. */
    public String regulation() {
        return letter.aid()
                .map(aid -> words.say(
                        "documents.letter.aid.title",
                        words.say("documents.regulation." + aid.regulation().replace('/', '-'))))
                .orElse("");
    }

    /** Who decided and who prepared. */
    public String persons() {
        String preparedBy = letter.persons().preparedBy();
        return letter.persons()
                .decidedBy()
                .map(decidedBy -> words.say("documents.letter.persons", decidedBy, preparedBy))
                .orElseGet(() -> words.say("documents.letter.persons.preview", preparedBy));
    }

    /** What officers have said of provisions, word for word. */
    public List<LocalText> stated() {
        return letter.content().grounds().stream()
                .flatMap(ground -> ground.stated().stream())
                .map(Stated::text)
                .toList();
    }

    /** Whether a translation has to tell its reader that some of these texts stand in Swedish. */
    public boolean isInSwedish(List<LocalText> texts) {
        return isTranslation()
                && texts.stream().anyMatch(text -> text.languageOf(words.language()) != words.language());
    }

    /** What stands before an officer's own words on a provision: the degree of her reason, or that she has judged. */
    public String statedAs(Stated stated) {
        return stated.degree()
                .map(degree -> words.say("documents.letter.stated." + degree.name()))
                .orElseGet(() -> words.say("documents.letter.stated"));
    }

    private List<Row> rows(AidNotice aid) {
        return List.of(
                new Row(
                        words.say("documents.letter.aid.amount"),
                        words.say(
                                "documents.letter.aid.both",
                                words.money(aid.sek(), "SEK"),
                                words.money(aid.eur(), "EUR"),
                                words.rate(aid.sekPerEur()),
                                aid.rateSource())),
                new Row(
                        words.say("documents.letter.aid.headroom"),
                        words.say(
                                "documents.letter.aid.headroom.value",
                                words.money(aid.headroomAfterEur(), "EUR"),
                                words.money(aid.ceilingEur(), "EUR"))));
    }

    private List<Row> rows(FinancingTerms terms) {
        return Stream.of(
                        Optional.of(new Row(
                                words.say("documents.letter.term.amount"),
                                words.money(terms.amount(), terms.currency()))),
                        row(
                                terms.termMonths() > 0,
                                words.say("documents.letter.term.length"),
                                words.months(terms.termMonths())),
                        row(!terms.rates().isEmpty(), words.say("documents.letter.term.rate"), rates(terms.rates())),
                        row(
                                terms.graceMonths() > 0,
                                words.say("documents.letter.term.grace"),
                                words.say("documents.letter.term.grace.value", words.months(terms.graceMonths()))),
                        Optional.of(new Row(
                                words.say("documents.letter.term.security"),
                                terms.security()
                                        .map(words::text)
                                        .orElseGet(() -> words.say("documents.letter.term.security.none")))),
                        terms.validUntil()
                                .map(day -> new Row(words.say("documents.letter.term.valid"), words.date(day))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Row> row(boolean shown, String name, String value) {
        return shown ? Optional.of(new Row(name, value)) : Optional.empty();
    }

    private String rates(List<Rate> rates) {
        return rates.size() == 1
                ? words.say(
                        "documents.letter.term.rate.one",
                        words.percent(rates.getFirst().annual()))
                : String.join(
                        "; ",
                        rates.stream()
                                .map(rate -> words.say(
                                        "documents.letter.term.rate.step",
                                        rate.fromMonth(),
                                        words.percent(rate.annual())))
                                .toList());
    }

    /**
     * A name and its value.
     *
     * @param name what it is
     * @param value how much or which
     */
    public record Row(String name, String value) {}
}
