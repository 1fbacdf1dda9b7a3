package se.brygga.app.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Degree;

/**
 * Everything that a decision letter (beslutsbrev) says. Before the decision it is the proposal's preview: it has no
 * decision number, and every page of it says so.
 *
 * <p>The law asks that the party is told the content of the decision, when it was made, by whom and on whose report,
 * SFS 1986:223 21 § and SFS 2017:900 31, 33 §§. The letter tells the reasons as well, though the law does not ask for
 * them.
 *
 * @param sender the legal entity that decides
 * @param heading numbers and dates
 * @param applicant to whom it is sent
 * @param content outcome, terms, conditions, reasons, provisions
 * @param aid the aid in it; empty when declined or when the form is no such aid
 * @param rights the provisions on appeal and on seeing the material, of the day's law
 * @param persons who decided and who prepared
 */
public record DecisionLetter(
        Sender sender,
        Heading heading,
        Applicant applicant,
        Content content,
        Optional<AidNotice> aid,
        Rights rights,
        Persons persons) {

    /** Whether this is a preview of a proposal and not a decision. */
    public boolean isPreview() {
        return heading.decisionNumber().isEmpty();
    }

    /** What was decided. */
    public enum Outcome {
        /** Beviljad. */
        APPROVED,
        /** Avslagen. */
        DECLINED
    }

    /**
     * Numbers and dates.
     *
     * @param caseNumber number of the case
     * @param decisionNumber number of the decision; empty before there is one
     * @param date day of the decision, or of the proposal
     * @param recordedAt the moment that the printed file carries as its own
     * @param invented whether the case is one of the demo, which every page then says
     */
    public record Heading(
            String caseNumber, Optional<String> decisionNumber, LocalDate date, Instant recordedAt, boolean invented) {}

    /**
     * The decision itself.
     *
     * @param outcome approved or declined
     * @param product what was applied for, by its everyday name in lower case: mikrolån
     * @param applied the terms applied for or granted; empty when declined
     * @param conditions conditions for using and keeping the money
     * @param reasons why, in short plain words
     * @param grounds provisions that mattered, most important first
     */
    public record Content(
            Outcome outcome,
            LocalText product,
            Optional<FinancingTerms> applied,
            List<LocalText> conditions,
            LocalText reasons,
            List<Ground> grounds) {

        /** Copies the lists. */
        public Content {
            conditions = List.copyOf(conditions);
            grounds = List.copyOf(grounds);
            if ((outcome == Outcome.APPROVED) != applied.isPresent()) {
                throw new IllegalArgumentException("terms belong to an approval and to nothing else");
            }
        }
    }

    /**
     * A finding of the law that mattered.
     *
     * @param provision where it stands
     * @param finding what was found, in plain words
     * @param stated what an officer has said of it, where the law left it to a person; only then
     */
    public record Ground(Citation provision, LocalText finding, Optional<Stated> stated) {

        /** A finding that followed from figures and facts alone. */
        public Ground(Citation provision, LocalText finding) {
            this(provision, finding, Optional.empty());
        }
    }

    /**
     * What an officer has recorded of a provision, word for word.
     *
     * @param degree the degree of a reason that lifted a limit; empty for a judgement
     * @param text the reason or the judgement
     */
    public record Stated(Optional<Degree> degree, LocalText text) {}

    /**
     * Provisions on the party's rights on the day of the decision.
     *
     * @param noAppeal that the decision cannot be appealed
     * @param seeMaterial that the party may see what has been added to the case
     */
    public record Rights(Citation noAppeal, Citation seeMaterial) {}

    /**
     * The persons of the decision; two different ones.
     *
     * @param decidedBy who decided; empty in a preview
     * @param preparedBy who prepared the case and proposed
     */
    public record Persons(Optional<String> decidedBy, String preparedBy) {}
}
