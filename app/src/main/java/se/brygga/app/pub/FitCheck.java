package se.brygga.app.pub;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.TermKind;
import se.brygga.app.pub.Verdict.Fit;
import se.brygga.app.pub.Verdict.Reason;
import se.brygga.app.web.ui.OfficialText;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;

/**
 * Holds a person's answers against every product of today. Each limit comes from the profile, with its name beside it.
 */
@Component
class FitCheck {

    private final Institutional institution;

    private final LawCheck law;

    FitCheck(Institutional institution, LawCheck law) {
        this.institution = institution;
        this.law = law;
    }

    /** The products of today, those that fit first. */
    List<Verdict> verdicts(CheckAnswers answers, Ui ui) {
        return institution.products().stream()
                .map(product ->
                        verdict(new Question(product, answers, ui, institution.today()), law.settled(product, answers)))
                .sorted(Comparator.comparing(Verdict::fit))
                .toList();
    }

    /** One product held against one person's answers. */
    private record Question(Product product, CheckAnswers answers, Ui ui, LocalDate day) {

        Optional<BigDecimal> term(TermKind kind) {
            return product.term(kind, day);
        }

        Reason reason(Fit fit, String text) {
            return new Reason(fit, text, ui.say("pub.fit.policy"), Optional.empty());
        }

        boolean isGrant() {
            return product.form().endsWith("GRANT");
        }

        /** What is asked for: the need less what others bear. */
        Optional<BigDecimal> asked() {
            return answers.need()
                    .flatMap(need ->
                            answers.others().map(others -> need.subtract(others).max(BigDecimal.ZERO)));
        }
    }

    /** What is left under the ceiling for public support; empty where the law has no ceiling for the day. */
    Optional<Reason> headroom(CheckAnswers answers, Ui ui) {
        return law.aidCeiling().map(ceiling -> {
            String shown = ui.format().money(ceiling.euro(), "EUR");
            String text = answers.supportAmount()
                    .map(used -> ui.say(
                            "pub.result.headroom.left",
                            shown,
                            ui.format().money(ceiling.euro().subtract(used).max(BigDecimal.ZERO), "EUR")))
                    .orElseGet(() -> ui.say("pub.result.headroom.unknown", shown));
            return of(Fit.YES, text, ceiling.provision(), ui);
        });
    }

    private List<Reason> reasons(Question q, List<Finding> settled) {
        List<Reason> reasons = new ArrayList<>();
        settled.forEach(finding -> reasons.add(lawful(q, finding)));
        reasons.addAll(industry(q));
        aid(q).ifPresent(reasons::add);
        purpose(q).ifPresent(reasons::add);
        size(q).ifPresent(reasons::add);
        amount(q).ifPresent(reasons::add);
        ownPart(q).ifPresent(reasons::add);
        legalForm(q).ifPresent(reasons::add);
        return reasons;
    }

    private Verdict verdict(Question q, List<Finding> settled) {
        List<Reason> reasons = reasons(q, settled);
        Fit fit =
                reasons.stream().map(Reason::fit).max(Comparator.naturalOrder()).orElse(Fit.YES);
        String language = q.ui().language().code();
        return new Verdict(
                fit,
                q.product().names().in(language),
                q.product().about().in(language),
                q.ui().to("/produkter/" + ProductPages.slug(q.product())),
                reasons,
                fit == Fit.NO ? instead(q) : "",
                fit == Fit.NO ? Verdict.Next.NONE : ProductPages.next(q.product(), county(q), q.ui()));
    }

    /** The county as a part of an address: only letters and figures are taken over. */
    private static String county(Question q) {
        return q.answers().form().value("lan").replaceAll("[^0-9A-Za-z]", "");
    }

    /** Some industries are left out of the aid: whoever does not know hers is told what depends on it. */
    private List<Reason> industry(Question q) {
        return q.answers().knowsIndustry()
                ? List.of()
                : law.waitingForIndustry(q.product(), q.answers()).stream()
                        .map(provision -> of(Fit.PERHAPS, q.ui().say("pub.fit.industry.unknown"), provision, q.ui()))
                        .toList();
    }

    /** A finding of the law, in its own words and with its provision. */
    private static Reason lawful(Question q, Finding finding) {
        Fit fit = switch (finding) {
            case Finding.NotMet breached -> breached.liftable().isPresent() ? Fit.PERHAPS : Fit.NO;
            default -> Fit.YES;
        };
        return of(fit, finding.because().in(language(q.ui())), finding.provision(), q.ui());
    }

    /**
     * Earlier aid up to the ceiling leaves room only for what holds no aid. When it was granted was not asked, and some
     * of it may be too old to count, so this is for a person to find out.
     */
    private Optional<Reason> aid(Question q) {
        return law.aidCeiling()
                .filter(ceiling -> q.answers()
                        .supportAmount()
                        .filter(had -> had.compareTo(ceiling.euro()) >= 0)
                        .isPresent())
                .map(ceiling -> of(
                        Fit.PERHAPS,
                        q.ui().say("pub.fit.aid.full", q.ui().format().money(ceiling.euro(), "EUR")),
                        ceiling.provision(),
                        q.ui()));
    }

    private static Reason of(Fit fit, String text, Citation provision, Ui ui) {
        return new Reason(fit, text, provision.printed(language(ui)), OfficialText.of(provision, ui));
    }

    static Language language(Ui ui) {
        return ui.language() == se.brygga.app.web.ui.Language.SV ? Language.SV : Language.EN;
    }

    /** Some forms are for one purpose only. */
    private static Optional<Reason> purpose(Question q) {
        return switch (q.product().form()) {
            case "EXPORT_LOAN" ->
                Optional.of(
                        q.answers().needs("EXPORT")
                                ? plain(Fit.YES, q.ui().say("pub.fit.export.yes"))
                                : plain(Fit.NO, q.ui().say("pub.fit.export.no")));
            case "INNOVATION_LOAN", "FEASIBILITY_GRANT" ->
                Optional.of(
                        q.answers().needs("PRODUCT")
                                ? plain(Fit.YES, q.ui().say("pub.fit.product.yes"))
                                : plain(Fit.NO, q.ui().say("pub.fit.product.no")));
            case "GUARANTEE" -> Optional.of(plain(Fit.PERHAPS, q.ui().say("pub.fit.guarantee")));
            case "EQUITY", "CONVERTIBLE" -> Optional.of(plain(Fit.PERHAPS, q.ui().say("pub.fit.equity")));
            case "ADVICE_GRANT" -> Optional.of(plain(Fit.PERHAPS, q.ui().say("pub.fit.advice")));
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> size(Question q) {
        return q.term(TermKind.MAX_HEADCOUNT).map(most -> {
            String shown = q.ui().format().number(most);
            boolean fits = BigDecimal.valueOf(q.answers().leastHeadcount()).compareTo(most) <= 0;
            return q.reason(
                    fits ? Fit.YES : Fit.NO,
                    fits ? q.ui().say("pub.fit.size.yes", shown) : q.ui().say("pub.fit.size.no", shown));
        });
    }

    private static Optional<Reason> amount(Question q) {
        Optional<BigDecimal> asked = q.asked();
        if (asked.isEmpty() || q.isGrant()) {
            return q.term(TermKind.MAX)
                    .map(max -> q.reason(
                            Fit.YES,
                            q.isGrant()
                                    ? q.ui().say(
                                                    "pub.fit.amount.grant",
                                                    q.ui().format().money(max))
                                    : q.ui().say(
                                                    "pub.fit.amount.most",
                                                    q.ui().format().money(max))));
        }
        BigDecimal wanted = asked.get();
        if (wanted.signum() == 0) {
            return Optional.of(q.reason(Fit.NO, q.ui().say("pub.fit.amount.covered")));
        }
        String shown = q.ui().format().money(wanted);
        Optional<BigDecimal> min = q.term(TermKind.MIN).filter(m -> wanted.compareTo(m) < 0);
        if (min.isPresent()) {
            return Optional.of(q.reason(
                    Fit.NO,
                    q.ui().say("pub.fit.amount.tooSmall", q.ui().format().money(min.get()), shown)));
        }
        return q.term(TermKind.MAX)
                .map(max -> wanted.compareTo(max) <= 0
                        ? q.reason(
                                Fit.YES,
                                q.ui().say("pub.fit.amount.yes", q.ui().format().money(max), shown))
                        : q.reason(
                                Fit.NO,
                                q.ui().say(
                                                "pub.fit.amount.tooLarge",
                                                q.ui().format().money(max),
                                                shown)));
    }

    /** Where others must bear a share of the need, say how much is still missing. */
    private static Optional<Reason> ownPart(Question q) {
        return q.term(TermKind.CO_FINANCE).map(share -> {
            String percent = q.ui().format().share(share);
            if (q.answers().need().isEmpty() || q.answers().others().isEmpty()) {
                return q.reason(Fit.PERHAPS, q.ui().say("pub.fit.others.unknown", percent));
            }
            BigDecimal least = q.answers().need().get().multiply(share).setScale(2, RoundingMode.UP);
            BigDecimal missing = least.subtract(q.answers().others().get());
            return missing.signum() <= 0
                    ? q.reason(
                            Fit.YES,
                            q.ui().say(
                                            "pub.fit.others.yes",
                                            percent,
                                            q.ui().format().money(least)))
                    : q.reason(
                            Fit.PERHAPS,
                            q.ui().say(
                                            "pub.fit.others.missing",
                                            percent,
                                            q.ui().format().money(missing)));
        });
    }

    private static Optional<Reason> legalForm(Question q) {
        return q.term(TermKind.LIMITED_COMPANIES_ONLY)
                .filter(only -> only.signum() > 0)
                .map(only -> q.reason(Fit.PERHAPS, q.ui().say("pub.fit.limited")));
    }

    private static String instead(Question q) {
        return q.answers().isStarting() ? q.ui().say("pub.fit.instead.start") : q.ui().say("pub.fit.instead.running");
    }

    private static Reason plain(Fit fit, String text) {
        return new Reason(fit, text, "", Optional.empty());
    }
}
