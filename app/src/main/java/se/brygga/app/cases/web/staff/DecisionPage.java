package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Tag;

/**
 * C14: the proposal before the one who decides.
 *
 * @param frame what stands around it
 * @param form what was typed
 * @param proposal the proposal
 * @param summary what is proposed, in figures
 * @param law what the law says now
 * @param returned what differs from the proposal that was sent back, if one was
 * @param changed what has changed since it was proposed
 * @param room room for aid as it is now
 * @param mandate the decider's right to decide this, in a sentence; {@code able} says whether it is enough
 * @param able whether the reader may decide this case
 * @param choices what may be done with this proposal
 * @param review what is about to be done, on the page before it is done; empty on the first page
 * @param result what was decided, when it is
 */
public record DecisionPage(
        CaseFrame frame,
        FormState form,
        Optional<StepModel.Sent> proposal,
        List<Fact> summary,
        StepModel.LawTable law,
        Optional<ReturnedDifference> returned,
        List<String> changed,
        Optional<StepModel.Room> room,
        String mandate,
        boolean able,
        List<Option> choices,
        Optional<Review> review,
        Optional<Result> result) {

    /** Keeps copies. */
    public DecisionPage {
        summary = List.copyOf(summary);
        changed = List.copyOf(changed);
        choices = List.copyOf(choices);
    }

    /**
     * What is about to be done.
     *
     * @param action approve, decline or send back, as the form says it
     * @param words the same in a sentence, with amount and effect
     * @param text the reasons as typed
     * @param target where the confirmation is sent
     */
    public record Review(String action, String words, String text, String target) {}

    /** What was decided: number, outcome, who, when, reasons, receipt, and whom the receipt means. */
    public record Result(String number, Tag outcome, List<Fact> facts, String receipt, List<Fact> persons) {
        /** Keeps copies. */
        public Result {
            facts = List.copyOf(facts);
            persons = List.copyOf(persons);
        }
    }
}
