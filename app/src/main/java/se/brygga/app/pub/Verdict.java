package se.brygga.app.pub;

import java.util.List;
import java.util.Optional;

/**
 * What a product means for one person's answers.
 *
 * @param fit whether it fits
 * @param name the product's name
 * @param about what it is for
 * @param href its page
 * @param reasons why, each a sentence of its own
 * @param instead what to do instead, where it does not fit
 * @param next how to go on, where it may fit
 */
public record Verdict(
        Fit fit, String name, String about, String href, List<Reason> reasons, String instead, Next next) {
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /**
     * How to go on.
     *
     * @param apply where to apply, for what is applied for on these pages
     * @param call where to ask for a call, for what is not
     */
    public record Next(Optional<String> apply, Optional<String> call) {
        static final Next NONE = new Next(Optional.empty(), Optional.empty());
    }

    /** Where to apply. */
    public Optional<String> apply() {
        return next.apply();
    }

    /** Where to ask for a call. */
    public Optional<String> call() {
        return next.call();
    }

    /** The reasons that decide: all of them where it fits, and otherwise those that stand in the way or are open. */
    public List<Reason> deciding() {
        return reasons.stream().filter(this::decides).toList();
    }

    /** The reasons beside those that decide. */
    public List<Reason> beside() {
        return reasons.stream().filter(reason -> !decides(reason)).toList();
    }

    private boolean decides(Reason reason) {
        return fit == Fit.YES || reason.fit() != Fit.YES;
    }

    /** Whether a product fits. */
    public enum Fit {
        YES,
        PERHAPS,
        NO
    }

    /**
     * One reason.
     *
     * @param fit which way it points
     * @param text what it says
     * @param source the provision or policy behind it, or empty
     * @param official where the official text of the provision stands; empty for policy
     */
    public record Reason(Fit fit, String text, String source, Optional<String> official) {}
}
