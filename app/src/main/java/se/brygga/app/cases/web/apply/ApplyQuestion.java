package se.brygga.app.cases.web.apply;

import static se.brygga.app.cases.web.apply.ApplyField.Kind.AMOUNT;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.DATE;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.DECIMAL;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.EMAIL;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.INDUSTRY;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.LONG_TEXT;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.NUMBER_OF_APPLICANT;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.PERCENT;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.PHONE;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.TEXT;
import static se.brygga.app.cases.web.apply.ApplyField.Kind.WHOLE_NUMBER;
import static se.brygga.app.cases.web.apply.ApplyField.choice;
import static se.brygga.app.cases.web.apply.ApplyField.optional;
import static se.brygga.app.cases.web.apply.ApplyField.required;
import static se.brygga.app.cases.web.apply.ApplyField.yesNo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every question of an application, in the order in which it is asked. */
enum ApplyQuestion {
    APPLICANT(
            "sokande",
            Group.COMPANY,
            choice(
                    "legalForm",
                    "LIMITED_COMPANY",
                    "SOLE_TRADER",
                    "PARTNERSHIP",
                    "ECONOMIC_ASSOCIATION",
                    "NOT_YET_REGISTERED")),
    NUMBER("nummer", Group.COMPANY, required("number", NUMBER_OF_APPLICANT)),
    NAME("namn", Group.COMPANY, required("companyName", TEXT)),
    SECTOR("bransch", Group.COMPANY, required("industry", INDUSTRY)),
    START("start", Group.COMPANY, required("operationsStart", DATE)),
    SIZE(
            "storlek",
            Group.COMPANY,
            required("headcount", DECIMAL),
            required("turnover", AMOUNT),
            required("balanceSheet", AMOUNT)),
    LINKS("agande", Group.COMPANY, yesNo("linked")),
    LINKED(
            "bolag",
            Group.COMPANY,
            true,
            choice("direction", "OWNS_US", "WE_OWN"),
            required("linkedNumber", NUMBER_OF_APPLICANT),
            required("linkedName", TEXT),
            required("share", PERCENT),
            required("linkedHeadcount", DECIMAL),
            required("linkedTurnover", AMOUNT),
            required("linkedBalance", AMOUNT)),
    CONTACT(
            "kontakt",
            Group.COMPANY,
            required("contactName", TEXT),
            required("contactPhone", PHONE),
            required("contactEmail", EMAIL)),
    PURPOSE("syfte", Group.PROJECT, required("purpose", LONG_TEXT)),
    AMOUNTS("belopp", Group.PROJECT, required("amount", AMOUNT), required("need", AMOUNT)),
    LIFE("livslangd", Group.PROJECT, required("lifeYears", WHOLE_NUMBER)),
    TERM("aterbetalning", Group.MONEY, required("termMonths", WHOLE_NUMBER), required("graceMonths", WHOLE_NUMBER)),
    OWN("egna-pengar", Group.MONEY, optional("ownFunds", AMOUNT)),
    BANK("bank", Group.MONEY, choice("bank", "REFUSED", "PART", "NOT_ASKED", "ALL")),
    OTHERS("andras-pengar", Group.MONEY, optional("otherName", TEXT), optional("otherAmount", AMOUNT)),
    SECURITY(
            "sakerhet",
            Group.SECURITY,
            choice("collateralKind", "NONE", "PERSONAL_GUARANTEE", "FLOATING_CHARGE", "PROPERTY", "OTHER"),
            optional("collateralValue", AMOUNT)),
    SUPPORT("annat-stod", Group.SUPPORT, yesNo("otherAid")),
    AID(
            "stod",
            Group.SUPPORT,
            true,
            required("grantor", TEXT),
            required("aidGranted", DATE),
            required("aidEur", AMOUNT),
            choice(AidRule.FIELD, "GENERAL", "AGRICULTURE", "FISHERY", "SERVICES", "UNKNOWN")),
    INSOLVENCY("betalning", Group.DILIGENCE, yesNo("inInsolvency")),
    DIFFICULTY("svarigheter", Group.DILIGENCE, yesNo("inDifficulty")),
    ROAD("vagtransport", Group.DILIGENCE, yesNo("roadFreight")),
    RECOVERY("aterkrav", Group.DILIGENCE, yesNo("recoveryOrder"));

    /** What belongs together in the task list. */
    enum Group {
        COMPANY,
        PROJECT,
        MONEY,
        SECURITY,
        SUPPORT,
        DILIGENCE
    }

    private final String slug;
    private final Group group;
    private final boolean list;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change; List itself does not say so
    private final List<ApplyField> fields;

    ApplyQuestion(String slug, Group group, ApplyField... fields) {
        this(slug, group, false, fields);
    }

    ApplyQuestion(String slug, Group group, boolean list, ApplyField... fields) {
        this.slug = slug;
        this.group = group;
        this.list = list;
        this.fields = List.of(fields);
    }

    String slug() {
        return slug;
    }

    Group group() {
        return group;
    }

    /** Whether the page takes any number of entries, each with all fields. */
    boolean isList() {
        return list;
    }

    List<ApplyField> fields() {
        return fields;
    }

    static Optional<ApplyQuestion> of(String slug) {
        return Arrays.stream(values())
                .filter(question -> question.slug.equals(slug))
                .findFirst();
    }

    /** Whether it is asked, given the answers before it. */
    boolean asked(ApplyAnswers answers) {
        return switch (this) {
            case LINKED -> answers.is("linked", "yes");
            case LINKS -> !answers.is("legalForm", "NOT_YET_REGISTERED");
            case INSOLVENCY, DIFFICULTY, RECOVERY -> !answers.is("legalForm", "NOT_YET_REGISTERED");
            case AID -> answers.is("otherAid", "yes");
            default -> true;
        };
    }

    /** The next question that is asked. */
    Optional<ApplyQuestion> next(ApplyAnswers answers) {
        return Arrays.stream(values())
                .dropWhile(question -> question != this)
                .skip(1)
                .filter(question -> question.asked(answers))
                .findFirst();
    }

    /** The question before it that is asked. */
    Optional<ApplyQuestion> previous(ApplyAnswers answers) {
        return Arrays.stream(values())
                .takeWhile(question -> question != this)
                .filter(question -> question.asked(answers))
                .reduce((first, second) -> second);
    }
}
