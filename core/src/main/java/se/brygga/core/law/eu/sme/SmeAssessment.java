package se.brygga.core.law.eu.sme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.enterprise.PublicShare;
import se.brygga.core.enterprise.Share;
import se.brygga.core.enterprise.SmeGroup;
import se.brygga.core.enterprise.SmeWalk;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Words;
import se.brygga.core.law.eu.sme.SmeCeilings.Placed;
import se.brygga.core.law.eu.sme.Totals.Answer;

/**
 * The test of size.
 *
 * <p>The steps are those of Annex I: the group and its weights (articles 3 and 6), the sums against the ceilings (2),
 * public control (3.4), earlier years (4.2). What is unknown is tried both ways, and is asked for only where that
 * changes the answer.
 */
public final class SmeAssessment {

    private final SmeCase enterprise;
    private final SmeDefinition definition;
    private final LawOn law;
    private final List<Finding> findings = new ArrayList<>();

    private SmeAssessment(SmeCase enterprise, SmeDefinition definition, LawOn law) {
        this.enterprise = enterprise;
        this.definition = definition;
        this.law = law;
    }

    /** Tests an enterprise under a definition, with the law's figures of the day of the decision. */
    public static SmeResult of(SmeCase enterprise, SmeDefinition definition, LawOn law) {
        return new SmeAssessment(enterprise, definition, law).run();
    }

    private static Share percent(Value.Share share) {
        return new Share(share.part().movePointRight(2).divide(share.whole()));
    }

    /**
     * In the order of the annex: group (3), sums against the ceilings (2 and 6), public control (3.4), two years (4.2).
     */
    private SmeResult run() {
        Optional<SmeCeilings> ceilings = SmeCeilings.of(definition, law);
        Lookup<Value.Share> partnerFrom = law.lookup(definition.owners().partnerFrom());
        Lookup<Value.Amount> angels = law.lookup(definition.owners().angels());
        if (ceilings.isEmpty()
                || !(partnerFrom instanceof Lookup.Known<Value.Share> from)
                || !(angels instanceof Lookup.Known<Value.Amount> limit)) {
            return unknownLaw();
        }
        Share threshold = percent(from.value());
        Reading reading = read(threshold, limit.value().amount(), ceilings.get());
        PublicShare shares = publicShare(limit.value().amount());
        boolean publicControl = isPublic(shares, threshold);
        noteGroup(reading);
        noteSize(reading, ceilings.get(), publicControl);
        notePublic(shares, publicControl, from.value());
        Answer within = publicControl ? Answer.NO : reading.answer();
        SmeStatus status = status(within, publicControl);
        return result(reading, publicControl, status);
    }

    /**
     * One reading of the group with what it leaves open; the answer is that of the size alone, before public control.
     */
    private record Reading(SmeGroup group, Totals totals, Placed placed, Answer answer, List<Question> questions) {}

    /**
     * Reads the narrow group first, with angels of unknown amount exempt: what is too large already there needs no
     * question.
     */
    private Reading read(Share threshold, BigDecimal angelLimit, SmeCeilings ceilings) {
        SmeWalk narrow = new SmeWalk(threshold, exempt(angelLimit, true), false);
        SmeGroup group = SmeGroup.around(enterprise.subject(), enterprise.graph(), narrow);
        Totals totals = totals(group);
        Placed placed = ceilings.place(totals);
        Answer answer = placed.within();
        List<Question> questions = new ArrayList<>();
        if (answer == Answer.OPEN) {
            questions.addAll(SmeQuestions.figures(totals, enterprise.graph()));
        }
        if (answer != Answer.NO) {
            List<Question> links = openLinks(ceilings, threshold, angelLimit);
            questions.addAll(links);
            questions.addAll(SmeQuestions.capital(group));
            answer = questions.isEmpty() ? answer : Answer.OPEN;
        }
        return new Reading(group, totals, placed, answer, List.copyOf(questions));
    }

    /**
     * Persons and angels of whom something is unknown are questions only if the wider group would not be small or
     * medium-sized.
     */
    private List<Question> openLinks(SmeCeilings ceilings, Share threshold, BigDecimal angelLimit) {
        List<Question> questions = SmeQuestions.links(enterprise.graph());
        if (questions.isEmpty()) {
            return questions;
        }
        SmeWalk wide = new SmeWalk(threshold, exempt(angelLimit, false), true);
        Answer widest = ceilings.place(totals(SmeGroup.around(enterprise.subject(), enterprise.graph(), wide)))
                .within();
        return widest == Answer.YES ? List.of() : questions;
    }

    /**
     * Article 6.2-6.3: weights times figures, save for those whose figures the accounts of the subject hold already.
     */
    private Totals totals(SmeGroup group) {
        return Totals.of(group.weights(), enterprise.graph(), enterprise.alreadyConsolidated());
    }

    private Predicate<Enterprise> exempt(BigDecimal angelLimit, boolean angelsOfUnknownAmount) {
        return owner -> {
            if (!definition.owners().exempt().contains(owner.kind())) {
                return false;
            }
            if (owner.kind() != EnterpriseKind.BUSINESS_ANGELS) {
                return true;
            }
            int greatest = definition.owners().angelsUpToAndIncluding() ? 0 : -1;
            return owner.investedEur()
                    .map(invested -> invested.compareTo(angelLimit) <= greatest)
                    .orElse(angelsOfUnknownAmount);
        };
    }

    /**
     * Bodies whose own exemption ends where, with all other public bodies, they hold the majority, count in full then.
     */
    private PublicShare publicShare(BigDecimal angelLimit) {
        Predicate<Enterprise> exempt = exempt(angelLimit, true);
        Predicate<Enterprise> all = owner -> owner.kind().isPublicBody();
        PublicShare counting =
                PublicShare.in(enterprise.subject(), enterprise.graph(), all.and(exempt.negate()), exempt);
        PublicShare every = PublicShare.in(
                enterprise.subject(),
                enterprise.graph(),
                all,
                owner -> !owner.kind().isPublicBody() && exempt.test(owner));
        return every.share().percent().compareTo(BigDecimal.valueOf(50)) > 0 ? every : counting;
    }

    private boolean isPublic(PublicShare shares, Share threshold) {
        return subject().kind().isPublicBody() || shares.share().atLeast(threshold);
    }

    private Enterprise subject() {
        return enterprise.graph().enterprise(enterprise.subject());
    }

    private void noteGroup(Reading reading) {
        List<String> linked = reading.group().linked().stream()
                .filter(id -> !id.equals(enterprise.subject()))
                .toList();
        if (!linked.isEmpty()) {
            findings.add(Finding.met(
                    definition.provisions().linked(),
                    new Explanation("eu.sme.linked", new Words(String.join(", ", linked)))));
        }
        SortedMap<String, Share> weights = reading.group().weights();
        List<String> partners = reading.group().partners();
        if (!partners.isEmpty()) {
            String listed =
                    partners.stream().map(id -> id + " " + weights.get(id)).collect(Collectors.joining(", "));
            findings.add(Finding.met(
                    definition.provisions().partner(), new Explanation("eu.sme.partners", new Words(listed))));
        }
    }

    private void noteSize(Reading reading, SmeCeilings ceilings, boolean publicControl) {
        boolean asks = reading.answer() == Answer.OPEN && !publicControl;
        findings.add(
                asks
                        ? Finding.undetermined(
                                definition.provisions().size(), new Explanation("eu.sme.open"), reading.questions())
                        : ceilings.finding(reading.totals()));
    }

    private void notePublic(PublicShare shares, boolean publicControl, Value.Share threshold) {
        Value.Share held = new Value.Share(shares.share().percent(), BigDecimal.valueOf(100));
        Explanation because = new Explanation(
                publicControl ? "eu.sme.public" : "eu.sme.not-public",
                held,
                threshold,
                new Words(String.join(", ", shares.holders())));
        Measure measure = Measure.of(held, threshold);
        findings.add(
                publicControl
                        ? Finding.notMet(definition.provisions().publicControl(), measure, because)
                        : Finding.met(definition.provisions().publicControl(), measure, because));
    }

    private SmeStatus status(Answer within, boolean publicControl) {
        if (publicControl) {
            return SmeStatus.NOT_SME;
        }
        if (enterprise.history().isEmpty()) {
            return switch (within) {
                case YES -> SmeStatus.SME;
                case NO -> SmeStatus.NOT_SME;
                case OPEN -> SmeStatus.UNDETERMINED;
            };
        }
        boolean sme = TwoYears.isSme(enterprise.history());
        TwoYears.Year last = enterprise.history().getLast();
        if (within != Answer.OPEN && last.sme() != (within == Answer.YES)) {
            Question which = new Question(
                    "/history/" + (enterprise.history().size() - 1) + "/sme",
                    new Explanation("eu.sme.history", new Words(Integer.toString(last.year()))));
            findings.add(Finding.undetermined(
                    definition.provisions().years(),
                    new Explanation("eu.sme.history-differs", new Words(Integer.toString(last.year()))),
                    List.of(which)));
            return SmeStatus.UNDETERMINED;
        } else {
            findings.add(Finding.met(
                    definition.provisions().years(), new Explanation(sme ? "eu.sme.years-is" : "eu.sme.years-is-not")));
        }
        return sme ? SmeStatus.SME : SmeStatus.NOT_SME;
    }

    private SmeResult result(Reading reading, boolean publicControl, SmeStatus status) {
        Totals totals = reading.totals();
        SmeResult.Figures figures = new SmeResult.Figures(
                totals.headcount().whole(),
                totals.turnoverEur().whole(),
                totals.balanceSheetEur().whole());
        SortedMap<String, Share> weights = new TreeMap<>(reading.group().weights());
        weights.keySet().removeAll(enterprise.alreadyConsolidated());
        Optional<Boolean> sme = publicControl ? Optional.of(false) : SmeCeilings.known(reading.answer());
        Optional<SmeCategory> category =
                sme.flatMap(is -> is ? reading.placed().category() : Optional.of(SmeCategory.LARGE));
        return new SmeResult(figures, category, sme, status, weights, findings);
    }

    /** No figures of the law on that day: nothing is tested, and the finding names the day. */
    private SmeResult unknownLaw() {
        for (Parameter<?> parameter : List.of(
                definition.widest().headcount(),
                definition.owners().partnerFrom(),
                definition.owners().angels())) {
            if (findings.isEmpty() && law.lookup(parameter) instanceof Lookup.Gap<?> gap) {
                findings.add(LawOn.undetermined(gap, definition.provisions().size()));
            }
        }
        SmeResult.Figures figures = new SmeResult.Figures(Optional.empty(), Optional.empty(), Optional.empty());
        return new SmeResult(
                figures, Optional.empty(), Optional.empty(), SmeStatus.UNDETERMINED, new TreeMap<>(), findings);
    }
}
