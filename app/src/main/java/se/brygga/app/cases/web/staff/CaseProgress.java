package se.brygga.app.cases.web.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.web.ui.Ui;

/** How far a case has come, step by step, and the one next thing that the law lets this reader do. */
@Component
final class CaseProgress {

    /**
     * Where a step stands.
     *
     * @param done nothing is left to do in it
     * @param open how many questions wait for an answer
     */
    record Mark(boolean done, long open) {
        static final Mark NONE = new Mark(false, 0);
        static final Mark DONE = new Mark(true, 0);

        String note(Ui ui) {
            return open == 0 ? "" : ui.say("cases.step.open", open);
        }
    }

    Map<CaseStep, Mark> marks(Sitting sitting, Optional<LawAnswer> law) {
        CaseFile file = sitting.file();
        Map<CaseStep, Mark> marks = new EnumMap<>(CaseStep.class);
        marks.put(CaseStep.COMPLETE, complete(file));
        marks.put(CaseStep.CONFLICT, new Mark(declared(file), 0));
        law.ifPresent(answer -> {
            marks.put(CaseStep.SME, size(file, answer));
            marks.put(CaseStep.AID, mark(answer.aboutAid()));
            marks.put(CaseStep.LAW, mark(answer.findings()));
            marks.put(CaseStep.ANALYSIS, mark(answer.aboutMarket()));
        });
        marks.put(CaseStep.TERMS, new Mark(file.terms().isPresent(), 0));
        boolean proposed = file.state().status() == CaseStatus.PROPOSED
                || file.procedure().decision().isPresent();
        marks.put(CaseStep.PROPOSAL, new Mark(proposed, 0));
        marks.put(CaseStep.LETTER, new Mark(file.procedure().decision().isPresent(), 0));
        return marks;
    }

    private static Mark complete(CaseFile file) {
        long waiting = file.procedure().requests().stream()
                .filter(request -> request.answer().isEmpty())
                .count();
        boolean waits = file.state().status() == CaseStatus.WAITING_FOR_APPLICANT;
        return waits ? new Mark(false, waiting) : Mark.DONE;
    }

    /** Whether the one who handles the case has said that there is no conflict of interest. */
    private static boolean declared(CaseFile file) {
        return file.state()
                .handler()
                .map(handler -> file.procedure().declarations().stream()
                        .anyMatch(one -> one.person().equals(handler) && !one.conflict()))
                .orElse(false);
    }

    /** The size is not settled while the applicant claims owners whom nobody has looked into. */
    private static Mark size(CaseFile file, LawAnswer answer) {
        long open = mark(answer.aboutSize()).open()
                + file.grounds().unansweredClaims().size();
        return new Mark(open == 0, open);
    }

    private static Mark mark(List<FindingRow> findings) {
        long open = findings.stream().filter(row -> !row.isMet()).count();
        return new Mark(open == 0, open);
    }

    /** The next lawful step of this reader, if there is one. */
    Optional<CaseFrame.Act> act(Sitting sitting, Optional<LawAnswer> law) {
        Ui ui = sitting.ui();
        String number = sitting.number();
        boolean works = sitting.who().may("cases.work");
        return switch (sitting.file().state().status()) {
            case DRAFT -> Optional.empty();
            case SUBMITTED ->
                works
                        ? Optional.of(
                                new CaseFrame.Act(ui.say("cases.act.take"), "/arbete/arende/" + number + "/ta", true))
                        : Optional.empty();
            case WAITING_FOR_APPLICANT ->
                works ? Optional.of(to(ui.say("cases.act.waiting"), CaseStep.COMPLETE, number)) : Optional.empty();
            case UNDER_REVIEW ->
                works && !sitting.isInConflict() ? Optional.of(inReview(sitting, law)) : Optional.empty();
            case PROPOSED -> proposal(sitting);
            case CLOSED ->
                sitting.file().procedure().decision().isPresent()
                        ? Optional.of(to(ui.say("cases.act.letter"), CaseStep.LETTER, number))
                        : Optional.empty();
        };
    }

    private static CaseFrame.Act inReview(Sitting sitting, Optional<LawAnswer> law) {
        Ui ui = sitting.ui();
        String number = sitting.number();
        if (!declared(sitting.file())) {
            return to(ui.say("cases.act.conflict"), CaseStep.CONFLICT, number);
        }
        if (!sitting.file().grounds().unansweredClaims().isEmpty()) {
            return to(ui.say("cases.act.claims"), CaseStep.SME, number);
        }
        if (sitting.file().terms().isEmpty()) {
            return to(ui.say("cases.act.terms"), CaseStep.TERMS, number);
        }
        boolean open = law.filter(answer -> answer.findings().stream()
                        .anyMatch(row -> !row.isMet() && row.ask().isPresent()))
                .isPresent();
        return open
                ? to(ui.say("cases.act.law"), CaseStep.LAW, number)
                : to(ui.say("cases.act.propose"), CaseStep.PROPOSAL, number);
    }

    private static Optional<CaseFrame.Act> proposal(Sitting sitting) {
        boolean own = sitting.file()
                .procedure()
                .proposal()
                .filter(one -> one.proposer().equals(sitting.who().person()))
                .isPresent();
        if (own || !sitting.who().may("cases.decide")) {
            return Optional.empty();
        }
        return sitting.hasDeclared()
                ? Optional.of(new CaseFrame.Act(
                        sitting.ui().say("cases.act.decide"), "/arbete/arende/" + sitting.number() + "/beslut", false))
                : Optional.of(to(sitting.ui().say("cases.act.conflict"), CaseStep.CONFLICT, sitting.number()));
    }

    private static CaseFrame.Act to(String label, CaseStep step, String number) {
        return new CaseFrame.Act(label, step.address(number), false);
    }

    /** The step that a reader who opens the case should see first. */
    CaseStep first(Sitting sitting, Optional<LawAnswer> law) {
        return switch (sitting.file().state().status()) {
            case DRAFT, SUBMITTED, WAITING_FOR_APPLICANT -> CaseStep.COMPLETE;
            case PROPOSED, CLOSED -> CaseStep.PROPOSAL;
            case UNDER_REVIEW -> {
                Map<CaseStep, Mark> marks = marks(sitting, law);
                yield Stream.of(CaseStep.values())
                        .filter(step -> !marks.getOrDefault(step, Mark.NONE).done())
                        .findFirst()
                        .orElse(CaseStep.PROPOSAL);
            }
        };
    }
}
