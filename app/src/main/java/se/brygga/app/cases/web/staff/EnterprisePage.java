package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Identity;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;

/**
 * An enterprise: who it is, who owns it, its figures, its cases, its aid.
 *
 * @param address the page's own address
 * @param identity the identity bar
 * @param facts what the register says
 * @param lists its figures, links, cases and aid
 * @param graph its ownership as a drawing
 * @param forms what is typed
 * @param choices what the forms offer
 * @param editable whether the reader may correct it
 * @param word what was just done, as a sentence
 */
public record EnterprisePage(
        String address,
        Identity identity,
        List<Fact> facts,
        Lists lists,
        Optional<OwnerGraph> graph,
        Forms forms,
        Choices choices,
        boolean editable,
        Optional<String> word) {

    /** Keeps copies. */
    public EnterprisePage {
        facts = List.copyOf(facts);
    }

    /** Tables of the page. */
    public record Lists(Table figures, Table years, Optional<Table> links, Table cases, Table aid) {}

    /** Whom a holding may be about, the kinds of control, industries and counties. */
    public record Choices(List<Option> parties, List<Option> controls, List<Option> industries, List<Option> counties) {
        /** Keeps copies. */
        public Choices {
            parties = List.copyOf(parties);
            controls = List.copyOf(controls);
            industries = List.copyOf(industries);
            counties = List.copyOf(counties);
        }
    }

    /** What is typed about ownership, about figures and about the enterprise itself. */
    public record Forms(FormState ownership, FormState figures, FormState company) {}

    /** A person: who it is, what they own, what they applied for. */
    public record Person(Identity identity, List<Fact> facts, Table enterprises) {
        /** Keeps a copy. */
        public Person {
            facts = List.copyOf(facts);
        }
    }
}
