package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.clients.Ownership;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.se.Topic;

/**
 * What the law answers about a case, ready for a screen: as of now for a case that is handled, as it was then for one
 * that is decided.
 *
 * @param acts the acts that decide
 * @param findings each provision of the law with its answer
 * @param policy each term of the institution's own policy, which is not law
 * @param duties what the law asks of the procedure
 * @param aid how much aid it is and how much room there is
 * @param size the test of size; empty where the ownership contradicts itself
 * @param group the enterprises that were counted together
 * @param on the day whose law it is
 */
public record LawAnswer(
        List<String> acts,
        List<FindingRow> findings,
        List<FindingRow> policy,
        List<DutyRow> duties,
        Optional<Aid> aid,
        Optional<Size> size,
        Group group,
        LocalDate on) {

    /** Keeps copies. */
    public LawAnswer {
        acts = List.copyOf(acts);
        findings = List.copyOf(findings);
        policy = List.copyOf(policy);
        duties = List.copyOf(duties);
    }

    /** A duty of procedure: provision and its official text, what it asks, last day where the law sets one. */
    public record DutyRow(String printed, Optional<String> official, String what, Optional<LocalDate> due) {}

    /** Sums that decide size, the class by them as a message key, and every step with its provision. */
    public record Size(
            Optional<BigDecimal> headcount,
            Optional<BigDecimal> turnover,
            Optional<BigDecimal> balance,
            String category,
            List<FindingRow> steps) {
        /** Keeps a copy. */
        public Size {
            steps = List.copyOf(steps);
        }
    }

    /** Aid in euro and kronor, the ceiling, what counts already and what is left. */
    public record Aid(
            Optional<BigDecimal> sek, BigDecimal eur, BigDecimal ceiling, BigDecimal before, BigDecimal after) {
        /** What counts already. */
        public BigDecimal used() {
            return ceiling.subtract(before);
        }
    }

    /**
     * Who counts together.
     *
     * @param ownership everything connected by ownership
     * @param members enterprises of the single undertaking
     * @param paths how each of them is connected, by enterprise
     * @param weights share with which each enterprise's figures count in the size test, by enterprise
     * @param prior earlier awards, latest first
     */
    public record Group(
            Ownership ownership,
            List<UUID> members,
            Map<UUID, String> paths,
            Map<UUID, String> weights,
            List<Prior> prior) {
        /** Keeps copies. */
        public Group {
            members = List.copyOf(members);
            paths = Map.copyOf(paths);
            weights = Map.copyOf(weights);
            prior = List.copyOf(prior);
        }
    }

    /** An earlier award: to whom, when, how much of it counts, under which regulation, and from where it is known. */
    public record Prior(String member, LocalDate granted, BigDecimal eur, String regulation, Known known) {

        /** Whether the other may be the same award, known from the other place. */
        boolean mayBe(Prior other) {
            return known.declared() != other.known().declared()
                    && member.equals(other.member())
                    && granted.equals(other.granted())
                    && regulation.equals(other.regulation());
        }
    }

    /**
     * From where an award is known.
     *
     * @param id identifier of the declaration or of the register's entry; empty where only a receipt tells of it
     * @param declared whether an applicant declared it; else it stands in the register
     * @param sameAs the register's entry that an officer has found it to be
     */
    public record Known(Optional<UUID> id, boolean declared, Optional<UUID> sameAs) {}

    /** The law's answer as a whole. */
    public Outcome outcome() {
        return findings.stream()
                .map(FindingRow::outcome)
                .min(Outcome::compareTo)
                .orElse(Outcome.MET);
    }

    /** How many provisions a person has something left to do about. */
    public long open() {
        return findings.stream().filter(row -> !row.isMet()).count();
    }

    /** Findings about the size of the enterprise. */
    public List<FindingRow> aboutSize() {
        return about(Topic.SIZE);
    }

    /** Findings about de minimis aid. */
    public List<FindingRow> aboutAid() {
        return about(Topic.DE_MINIMIS);
    }

    /** Findings about why the state should do it: what it serves, the frame, and that the market does not. */
    public List<FindingRow> aboutMarket() {
        return about(Topic.MARKET_COMPLEMENT);
    }

    private List<FindingRow> about(Topic topic) {
        return findings.stream()
                .filter(row -> Topic.of(row.provision(), on) == topic)
                .toList();
    }
}
