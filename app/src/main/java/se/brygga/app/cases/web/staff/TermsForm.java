package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.core.law.LawOn;

/** Reads the form of terms, and fills it. */
final class TermsForm {

    static final List<String> PAYMENTS = List.of("12", "4", "2", "1");
    static final List<String> AMORTISATIONS = List.of("STRAIGHT_LINE", "ANNUITY", "BULLET");
    static final int COLLATERAL_ROWS = 3;
    static final List<String> COLLATERAL_KINDS = List.of("PERSONAL_GUARANTEE", "FLOATING_CHARGE", "PROPERTY", "OTHER");

    private static final int LONGEST_MONTHS = 360;
    private static final int LONGEST_TEXT = 2000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TermsForm() {}

    /** The form with what is wrong in it. */
    static FormState checked(FormState form, LawOn law) {
        List<FieldError> faults = new ArrayList<>();
        if (Input.amount(form.value("belopp"))
                .filter(amount -> amount.signum() > 0)
                .isEmpty()) {
            faults.add(FieldError.of("belopp", "cases.error.amount", form.value("belopp")));
        }
        Optional<Integer> term =
                Input.whole(form.value("loptid")).filter(months -> months >= 1 && months <= LONGEST_MONTHS);
        if (term.isEmpty()) {
            faults.add(FieldError.of("loptid", "cases.error.months", form.value("loptid"), LONGEST_MONTHS));
        }
        Optional<Integer> grace = grace(form);
        if (grace.isEmpty()
                || grace.get() < 0
                || term.filter(months -> grace.get() >= months).isPresent()) {
            faults.add(FieldError.of("amorteringsfritt", "cases.error.grace", form.value("amorteringsfritt")));
        }
        if (!PAYMENTS.contains(form.value("betalningar"))) {
            faults.add(FieldError.of("betalningar", "cases.error.choose"));
        }
        if (!AMORTISATIONS.contains(form.value("amortering"))) {
            faults.add(FieldError.of("amortering", "cases.error.choose"));
        }
        if (rate(form.value("ranta")).isEmpty()) {
            faults.add(FieldError.of("ranta", "cases.error.rate", form.value("ranta")));
        }
        faults.addAll(ProfitForm.faults(form));
        faults.addAll(MarginForm.faults(form, law));
        faults.addAll(secondRate(form));
        faults.addAll(collateralFaults(form));
        if (form.value("sarskilda-villkor").length() > LONGEST_TEXT) {
            faults.add(FieldError.of("sarskilda-villkor", "cases.error.long", LONGEST_TEXT));
        }
        return form.withAll(faults);
    }

    private static List<FieldError> secondRate(FormState form) {
        if (form.value("ranta2").isEmpty() && form.value("ranta2-fran").isEmpty()) {
            return List.of();
        }
        List<FieldError> faults = new ArrayList<>();
        if (rate(form.value("ranta2")).isEmpty()) {
            faults.add(FieldError.of("ranta2", "cases.error.rate", form.value("ranta2")));
        }
        if (Input.whole(form.value("ranta2-fran")).filter(month -> month > 1).isEmpty()) {
            faults.add(FieldError.of("ranta2-fran", "cases.error.rate-month", form.value("ranta2-fran")));
        }
        return faults;
    }

    private static List<FieldError> collateralFaults(FormState form) {
        List<FieldError> faults = new ArrayList<>();
        for (int row = 1; row <= COLLATERAL_ROWS; row++) {
            String stem = "sakerhet" + row + "-";
            if (form.value(stem + "slag").isEmpty()
                    && form.value(stem + "varde").isEmpty()) {
                continue;
            }
            if (!COLLATERAL_KINDS.contains(form.value(stem + "slag"))) {
                faults.add(FieldError.of(stem + "slag", "cases.error.collateral-kind"));
            }
            if (Input.amount(form.value(stem + "varde"))
                    .filter(value -> value.signum() >= 0)
                    .isEmpty()) {
                faults.add(FieldError.of(stem + "varde", "cases.error.amount", form.value(stem + "varde")));
            }
            String rank = form.value(stem + "rang");
            if (!rank.isEmpty() && Input.whole(rank).filter(place -> place > 0).isEmpty()) {
                faults.add(FieldError.of(stem + "rang", "cases.error.rank", rank));
            }
            String valued = form.value(stem + "dag");
            if (!valued.isEmpty() && Input.date(valued).isEmpty()) {
                faults.add(FieldError.of(stem + "dag", "cases.error.day", valued));
            }
        }
        return faults;
    }

    private static Optional<Integer> grace(FormState form) {
        return form.value("amorteringsfritt").isEmpty() ? Optional.of(0) : Input.whole(form.value("amorteringsfritt"));
    }

    private static Optional<BigDecimal> rate(String typed) {
        return Input.percent(typed).filter(rate -> rate.abs().compareTo(HUNDRED) < 0);
    }

    /** The currency of a case, which stands from the application on and is nothing that an officer types. */
    static String currency(CaseFile file) {
        return file.terms().map(CaseFile.Terms::currency).orElseThrow();
    }

    /** The terms; only of a form without faults. */
    static CaseFile.Terms read(FormState form, LawOn law, String currency) {
        List<CaseFile.RateStep> rates = new ArrayList<>();
        rates.add(new CaseFile.RateStep(1, rate(form.value("ranta")).orElseThrow()));
        rate(form.value("ranta2"))
                .ifPresent(second -> rates.add(new CaseFile.RateStep(
                        Input.whole(form.value("ranta2-fran")).orElseThrow(), second)));
        List<CaseFile.Collateral> collateral = new ArrayList<>();
        for (int row = 1; row <= COLLATERAL_ROWS; row++) {
            String stem = "sakerhet" + row + "-";
            if (!form.value(stem + "slag").isEmpty()) {
                Optional<LocalDate> valued = Input.date(form.value(stem + "dag"));
                int rank = Input.whole(form.value(stem + "rang"))
                        .filter(place -> place > 0)
                        .orElse(1);
                collateral.add(new CaseFile.Collateral(
                        form.value(stem + "slag"),
                        Input.amount(form.value(stem + "varde")).orElseThrow(),
                        rank,
                        valued));
            }
        }
        return new CaseFile.Terms(
                Input.amount(form.value("belopp")).orElseThrow(),
                currency,
                Input.whole(form.value("loptid")).orElseThrow(),
                grace(form).orElseThrow(),
                Integer.parseInt(form.value("betalningar")),
                form.value("amortering"),
                MarginForm.read(form, law),
                rates,
                collateral,
                form.value("sarskilda-villkor"),
                ProfitForm.read(form));
    }

    /** The form filled with what is stored, or with what was applied for. */
    static FormState filled(CaseFile file) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("betalningar", "12");
        known.put("amortering", "STRAIGHT_LINE");
        file.plan().amount().ifPresent(amount -> known.put("belopp", plain(amount)));
        file.terms().ifPresent(terms -> fill(known, terms));
        return FormState.filled(known);
    }

    private static void fill(Map<String, String> known, CaseFile.Terms terms) {
        known.put("belopp", plain(terms.amount()));
        known.put("loptid", Integer.toString(terms.termMonths()));
        known.put("amorteringsfritt", Integer.toString(terms.graceMonths()));
        known.put("betalningar", Integer.toString(terms.paymentsPerYear()));
        known.put("amortering", terms.amortisation());
        ProfitForm.fill(known, terms.profitLinked());
        terms.margin().ifPresent(margin -> MarginForm.fill(known, margin));
        if (!terms.rates().isEmpty()) {
            known.put("ranta", plain(terms.rates().getFirst().annual()));
        }
        if (terms.rates().size() > 1) {
            known.put("ranta2", plain(terms.rates().get(1).annual()));
            known.put("ranta2-fran", Integer.toString(terms.rates().get(1).fromMonth()));
        }
        int row = 0;
        for (CaseFile.Collateral one : terms.collateral()) {
            String stem = "sakerhet" + ++row + "-";
            known.put(stem + "slag", one.kind());
            known.put(stem + "varde", plain(one.value()));
            known.put(stem + "rang", Integer.toString(one.rank()));
            one.valued().ifPresent(day -> known.put(stem + "dag", day.toString()));
        }
        known.put("sarskilda-villkor", terms.conditions());
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
