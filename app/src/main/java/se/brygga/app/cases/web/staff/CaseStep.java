package se.brygga.app.cases.web.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of a case, each a tab with an address of its own. */
enum CaseStep {
    /** Whether everything needed has come in (C03). */
    COMPLETE("komplett"),
    /** Conflict of interest (C04). */
    CONFLICT("jav"),
    /** Size of the enterprise (C05). */
    SME("smf"),
    /** De minimis aid over the single undertaking (C06). */
    AID("stod"),
    /** Every provision that the law asks about (C07). */
    LAW("villkor-lag"),
    /** Accounts, what the money is for, who else pays, and whether the market would do it (C09). */
    ANALYSIS("analys"),
    /** What is offered (C10). */
    TERMS("villkor"),
    /** What goes to the decision maker (C11). */
    PROPOSAL("forslag"),
    /** The letter as it will be sent (C12). */
    LETTER("brev");

    private final String slug;

    CaseStep(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    String template() {
        return "cases/staff/" + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    String key() {
        return "cases.step." + name();
    }

    String address(String number) {
        return "/arbete/arende/" + number + "/" + slug;
    }

    /** The step on whose page the form stands that is sent to the address; that page is what the address shows. */
    static Optional<CaseStep> withForm(String slug) {
        return switch (slug) {
            case "ta", "fortsatt", "komplettera", "behorighet" -> Optional.of(COMPLETE);
            case "jav-provat" -> Optional.of(CONFLICT);
            case "agaruppgift" -> Optional.of(SME);
            case "samma-stod" -> Optional.of(AID);
            case "uppgift", "bedomning", "skal" -> Optional.of(LAW);
            case "plan" -> Optional.of(ANALYSIS);
            default -> Optional.empty();
        };
    }

    static Optional<CaseStep> of(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }
}
