package se.brygga.app.cases.web.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.brygga.app.clients.Register;
import se.brygga.app.documents.print.LetterView;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.HeadroomBar;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Ui;

/** What the pages of the steps show inside their frame. */
public sealed interface StepModel {

    /** What stands around it. */
    CaseFrame frame();

    /** The form of the step, as typed. */
    FormState form();

    /** C03: what has come in, what is asked for. */
    record Complete(
            CaseFrame frame,
            FormState form,
            List<Fact> application,
            Table answers,
            Table papers,
            Table requests,
            boolean waiting,
            boolean unproven)
            implements StepModel {

        /** What there is to choose among when somebody is shown to speak for the enterprise. */
        public List<Option> grounds(Ui ui) {
            return Arrays.stream(Register.Ground.values())
                    .map(ground -> Option.of(ground.name(), ui.say("clients.ground." + ground.name())))
                    .toList();
        }
    }

    /** C04: declarations of conflict of interest. */
    record Conflict(
            CaseFrame frame,
            FormState form,
            Table declarations,
            Optional<Table> earlier,
            List<String> hints,
            List<LawAnswer.DutyRow> duties,
            Own own,
            List<Option> liftable)
            implements StepModel {

        /** What the reader has said herself. */
        public enum Own {
            /** Nothing yet. */
            NOTHING,
            /** That there is no conflict. */
            NONE,
            /** That there is one, which only a colleague can lift. */
            CONFLICT
        }
    }

    /** C05: figures, links and the result of the size test. */
    record Sme(
            CaseFrame frame,
            FormState form,
            Optional<Tag> result,
            String words,
            Table figures,
            Optional<Table> links,
            Optional<Claims> claims,
            Optional<OwnerGraph> graph,
            Table steps,
            String enterprise)
            implements StepModel {}

    /** What the applicant claims about ownership, and the claims that the reader may answer now. */
    record Claims(Table table, List<Option> open) {
        /** Keeps a copy. */
        public Claims {
            open = List.copyOf(open);
        }
    }

    /** C06: room for aid, the rows behind it and who counts together. */
    record Aid(
            CaseFrame frame,
            FormState form,
            Optional<Room> room,
            Table prior,
            Optional<Pairs> pairs,
            Table members,
            Table steps,
            String enterprise,
            int openClaims)
            implements StepModel {}

    /** Declared awards that may stand in the register as well, and the entries that they may be. */
    record Pairs(List<Option> declared, List<Option> registered) {

        /** The choice that says: none of the entries. */
        static final String NONE = "ingen";

        /** Keeps copies. */
        public Pairs {
            declared = List.copyOf(declared);
            registered = List.copyOf(registered);
        }
    }

    /** The bar of headroom with its words. */
    record Room(HeadroomBar bar, String since, String words) {}

    /** C09: the accounts, whether the market would do it, what the money is for and who else pays. */
    record Analysis(CaseFrame frame, FormState form, Table years, Table older, LawTable market, Plan plan)
            implements StepModel {}

    /** What the money is for and who else pays. */
    record Plan(List<Fact> facts, Table sources, Optional<Table> earlier, List<Option> kinds, List<Integer> rows) {
        /** Keeps copies. */
        public Plan {
            facts = List.copyOf(facts);
            kinds = List.copyOf(kinds);
            rows = List.copyOf(rows);
        }
    }

    /** C07: every provision. */
    record Law(
            CaseFrame frame,
            FormState form,
            Optional<Room> room,
            LawTable law,
            LawTable policy,
            List<LawAnswer.DutyRow> duties,
            Table facts,
            Optional<Table> earlierFacts,
            Optional<AnswerForm> answer,
            String degreeWords,
            String acts)
            implements StepModel {}

    /**
     * Findings as rows, each with what can be done about it.
     *
     * @param caption what they are about
     * @param recorded whether the texts are a decision's own, which are Swedish
     * @param rows the findings
     */
    record LawTable(String caption, boolean recorded, List<LawRow> rows) {

        /** What a decider weighs: what is open, measured, judged or lifted by a reason, or was said anew. */
        public List<LawRow> weighed() {
            return rows.stream().filter(row -> !row.isPlain()).toList();
        }

        /** The rest: met, with nothing to weigh. */
        public List<LawRow> plain() {
            return rows.stream().filter(LawRow::isPlain).toList();
        }
    }

    /** A finding, the link to its answer, and what was said of it before. */
    record LawRow(FindingRow finding, Optional<Link> answer, Optional<Earlier> earlier) {

        private boolean isPlain() {
            return finding.isMet()
                    && finding.ask().isEmpty()
                    && finding.figures().equals(FindingRow.Figures.NONE)
                    && earlier.isEmpty();
        }
    }

    /**
     * What was said before the version that counts.
     *
     * @param words how often it was changed
     * @param versions the earlier versions, the latest of them first
     */
    record Earlier(String words, List<Said> versions) {
        /** Keeps a copy. */
        public Earlier {
            versions = List.copyOf(versions);
        }
    }

    /** One version: the answer, the words, who and when. */
    record Said(Optional<Tag> answer, String text, String who, String when) {}

    /**
     * The form that answers one finding.
     *
     * @param finding which one
     * @param target where the answer is sent
     * @param facts facts to state, by name and question; empty for a judgement or a reason
     * @param degree degree of the reason, as a message key; empty where none
     */
    record AnswerForm(FindingRow finding, String target, List<Option> facts, String degree) {}

    /** What a margin may follow from: classes of creditworthiness and levels of collateral. */
    record Grounds(List<Option> ratings, List<Option> levels) {
        /** Keeps copies. */
        public Grounds {
            ratings = List.copyOf(ratings);
            levels = List.copyOf(levels);
        }
    }

    /** C10: what is offered. */
    record Terms(
            CaseFrame frame,
            FormState form,
            String rateWords,
            Grounds grounds,
            List<Option> payments,
            List<Option> amortisations,
            List<Option> kinds,
            List<Integer> collateral,
            Optional<Preview> preview,
            Optional<Table> earlier)
            implements StepModel {}

    /** What the terms would mean: figures, and the loan year by year. */
    record Preview(List<Fact> facts, Table years, boolean saved) {}

    /** C11: the proposal as the decision maker sees it. */
    record Proposal(
            CaseFrame frame,
            FormState form,
            List<Fact> summary,
            String conditions,
            LawTable law,
            Optional<Room> room,
            Optional<Sent> sent,
            Optional<ReturnedDifference> returned,
            boolean mayPropose,
            List<String> hindrances)
            implements StepModel {

        /** Keeps copies. */
        public Proposal {
            summary = List.copyOf(summary);
            hindrances = List.copyOf(hindrances);
        }
    }

    /** A proposal that was made. */
    record Sent(
            String who,
            String when,
            Tag outcome,
            String text,
            Optional<String> english,
            String receipt,
            Optional<String> returned) {}

    /** C12: the letter. */
    record Letter(CaseFrame frame, FormState form, List<LetterView> views, Optional<Link> pdf) implements StepModel {}
}
