package se.brygga.app.cases.web.apply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.Input;
import se.brygga.core.enterprise.OrganisationNumber;
import se.brygga.core.enterprise.PersonNumber;

/** Says what is wrong with an answer and how to mend it, field by field. Nothing typed is thrown away. */
@Component
class AnswerCheck {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_HEADS = new BigDecimal("1000000");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int EARLIEST_YEAR = 1900;

    /** Seven to fifteen figures, as people space them. */
    private static final Pattern PHONE = Pattern.compile("\\+?(?:[ ()/-]*\\d){7,15}");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(?:\\.[^@\\s.]+)+");

    private final ProductClock clock;

    AnswerCheck(ProductClock clock) {
        this.clock = clock;
    }

    /** Every fault on a question's page. */
    List<FieldError> faults(ApplyQuestion question, ApplyAnswers answers) {
        List<FieldError> faults = new ArrayList<>();
        for (ApplyField field : question.fields()) {
            fault(field, answers).ifPresent(faults::add);
        }
        if (faults.isEmpty()) {
            faults.addAll(together(question, answers));
        }
        return faults;
    }

    /** Whether a question is answered in full. */
    boolean complete(ApplyQuestion question, ApplyAnswers answers) {
        List<ApplyAnswers.Entry> entries = question.isList() ? answers.entries(question) : List.of();
        return question.isList()
                ? !entries.isEmpty()
                        && entries.stream()
                                .allMatch(entry ->
                                        faults(question, entry.answers()).isEmpty()
                                                && amongOthers(
                                                                question,
                                                                entry.answers(),
                                                                answers.without(question, entry.number()))
                                                        .isEmpty())
                : faults(question, answers).isEmpty();
    }

    /** What is wrong with an entry of a list beside the others and the applicant. */
    List<FieldError> amongOthers(ApplyQuestion question, ApplyAnswers entry, ApplyAnswers others) {
        return question == ApplyQuestion.LINKED
                ? ownership(entry, others).stream().toList()
                : List.of();
    }

    private static Optional<FieldError> ownership(ApplyAnswers entry, ApplyAnswers others) {
        Optional<String> linked = organisationNumber(entry.text("linkedNumber"));
        if (linked.isPresent() && linked.equals(organisationNumber(others.text("number")))) {
            return Optional.of(FieldError.of("linkedNumber", "apply.fault.self"));
        }
        BigDecimal owned = Input.percent(entry.text("share")).orElse(BigDecimal.ZERO);
        BigDecimal before = BigDecimal.ZERO;
        for (ApplyAnswers.Entry other : others.entries(ApplyQuestion.LINKED)) {
            if (linked.isPresent()
                    && linked.equals(organisationNumber(other.answers().text("linkedNumber")))) {
                boolean same = other.answers().is("direction", entry.text("direction"));
                return Optional.of(FieldError.of("linkedNumber", same ? "apply.fault.twice" : "apply.fault.circle"));
            }
            if (other.answers().is("direction", "OWNS_US")) {
                before = before.add(Input.percent(other.answers().text("share")).orElse(BigDecimal.ZERO));
            }
        }
        return entry.is("direction", "OWNS_US") && before.add(owned).compareTo(HUNDRED) > 0
                ? Optional.of(FieldError.of("share", "apply.fault.over"))
                : Optional.empty();
    }

    private static Optional<String> organisationNumber(String typed) {
        return OrganisationNumber.read(typed) instanceof OrganisationNumber.Reading.Accepted(OrganisationNumber number)
                ? Optional.of(number.digits())
                : Optional.empty();
    }

    private Optional<FieldError> fault(ApplyField field, ApplyAnswers answers) {
        String typed = answers.text(field.name());
        if (typed.isEmpty()) {
            return mayBeEmpty(field, answers)
                    ? Optional.empty()
                    : Optional.of(FieldError.of(field.name(), "apply.fault.empty"));
        }
        return wrong(field, answers, typed).map(key -> FieldError.of(field.name(), key));
    }

    /** Whether a field may be left empty: who is not registered yet has no number of an enterprise. */
    boolean mayBeEmpty(ApplyField field, ApplyAnswers answers) {
        return field.optional()
                || (field.kind() == ApplyField.Kind.NUMBER_OF_APPLICANT
                        && answers.is("legalForm", "NOT_YET_REGISTERED"));
    }

    private Optional<String> wrong(ApplyField field, ApplyAnswers answers, String typed) {
        return switch (field.kind()) {
            case TEXT -> unless(typed.length() <= LONGEST_LINE, "apply.fault.long");
            case LONG_TEXT -> unless(typed.length() <= LONGEST_TEXT, "apply.fault.long.text");
            case NUMBER_OF_APPLICANT -> number(answers, field, typed);
            case AMOUNT ->
                unless(
                        Input.amount(typed)
                                .filter(amount -> amount.signum() >= 0 && amount.compareTo(LARGEST) < 0)
                                .isPresent(),
                        "apply.fault.amount");
            case WHOLE_NUMBER ->
                unless(
                        Input.whole(typed)
                                .filter(number -> number >= 0 && number <= LONGEST_TEXT)
                                .isPresent(),
                        "apply.fault.whole");
            case DECIMAL ->
                unless(
                        Input.amount(typed)
                                .filter(number -> number.signum() >= 0 && number.compareTo(MOST_HEADS) < 0)
                                .isPresent(),
                        "apply.fault.number");
            case PERCENT ->
                unless(Input.percent(typed).filter(AnswerCheck::isShare).isPresent(), "apply.fault.percent");
            case DATE -> unless(Input.date(typed).filter(this::isPossible).isPresent(), "apply.fault.date");
            case CHOICE -> unless(field.choices().contains(typed), "apply.fault.choice");
            case PHONE -> unless(PHONE.matcher(typed).matches(), "apply.fault.phone");
            case EMAIL -> unless(EMAIL.matcher(typed).matches(), "apply.fault.email");
            case INDUSTRY -> Optional.empty();
        };
    }

    private Optional<String> number(ApplyAnswers answers, ApplyField field, String typed) {
        boolean person = field.name().equals("number")
                && (answers.is("legalForm", "SOLE_TRADER") || answers.is("legalForm", "NOT_YET_REGISTERED"));
        if (person) {
            return switch (PersonNumber.read(typed, clock.today())) {
                case PersonNumber.Reading.Accepted accepted -> Optional.empty();
                case PersonNumber.Reading.Refused refused ->
                    Optional.of("apply.fault.identity." + refused.reason().name());
            };
        }
        return switch (OrganisationNumber.read(typed)) {
            case OrganisationNumber.Reading.Accepted accepted -> Optional.empty();
            case OrganisationNumber.Reading.Refused refused ->
                Optional.of("apply.fault.identity." + refused.reason().name());
        };
    }

    /** What no field can tell alone. */
    private List<FieldError> together(ApplyQuestion question, ApplyAnswers answers) {
        return switch (question) {
            case AMOUNTS ->
                answers.number("amount").signum() == 0
                        ? List.of(FieldError.of("amount", "apply.fault.zero"))
                        : answers.number("amount").compareTo(answers.number("need")) > 0
                                ? List.of(FieldError.of("need", "apply.fault.need"))
                                : List.of();
            case TERM -> {
                int term = Input.whole(answers.text("termMonths")).orElse(0);
                int grace = Input.whole(answers.text("graceMonths")).orElse(0);
                yield term < 1 || term > 360
                        ? List.of(FieldError.of("termMonths", "apply.fault.term"))
                        : grace >= term ? List.of(FieldError.of("graceMonths", "apply.fault.grace")) : List.of();
            }
            case LIFE ->
                Input.whole(answers.text("lifeYears")).orElse(0) < 1
                        ? List.of(FieldError.of("lifeYears", "apply.fault.life"))
                        : List.of();
            case OTHERS ->
                answers.text("otherName").isEmpty()
                                != answers.text("otherAmount").isEmpty()
                        ? List.of(FieldError.of(
                                answers.text("otherName").isEmpty() ? "otherName" : "otherAmount", "apply.fault.both"))
                        : List.of();
            case SECURITY ->
                !answers.is("collateralKind", "NONE")
                                && answers.text("collateralValue").isEmpty()
                        ? List.of(FieldError.of("collateralValue", "apply.fault.value"))
                        : List.of();
            case AID -> aid(answers);
            default -> List.of();
        };
    }

    private List<FieldError> aid(ApplyAnswers entry) {
        if (entry.date("aidGranted").filter(day -> day.isAfter(clock.today())).isPresent()) {
            return List.of(FieldError.of("aidGranted", "apply.fault.future"));
        }
        return entry.number("aidEur").signum() == 0 ? List.of(FieldError.of("aidEur", "apply.fault.zero")) : List.of();
    }

    private boolean isPossible(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.isBefore(clock.today().plusYears(5));
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0;
    }

    private static Optional<String> unless(boolean right, String key) {
        return right ? Optional.empty() : Optional.of(key);
    }
}
