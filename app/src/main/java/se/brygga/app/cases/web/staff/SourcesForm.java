package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;

/**
 * What others bear, as typed: a row that nothing was typed into is none; any other one is whole or refused.
 *
 * @param sources the rows that are whole
 * @param faults what is missing in the others, by field
 */
record SourcesForm(List<CaseFile.Source> sources, List<FieldError> faults) {

    private static final int MOST = 8;
    private static final List<String> FIELDS = List.of("slag", "namn", "belopp", "godkand", "tryggad", "underlag");

    static SourcesForm of(FormState form) {
        List<CaseFile.Source> sources = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        for (int row = 1; row <= MOST; row++) {
            String stem = "kalla" + row + "-";
            if (FIELDS.stream().allMatch(field -> form.value(stem + field).isEmpty())) {
                continue;
            }
            List<FieldError> found = faults(form, stem);
            faults.addAll(found);
            if (found.isEmpty()) {
                sources.add(new CaseFile.Source(
                        form.value(stem + "slag"),
                        form.value(stem + "namn"),
                        amount(form, stem).orElseThrow(),
                        yesNo(form.value(stem + "godkand")),
                        yesNo(form.value(stem + "tryggad")),
                        form.value(stem + "underlag")));
            }
        }
        return new SourcesForm(sources, faults);
    }

    private static List<FieldError> faults(FormState form, String stem) {
        Optional<FieldError> kind = AnalysisViews.SOURCE_KINDS.contains(form.value(stem + "slag"))
                ? Optional.empty()
                : Optional.of(FieldError.of(stem + "slag", "cases.error.choose"));
        Optional<FieldError> amount = amount(form, stem).isPresent()
                ? Optional.empty()
                : Optional.of(FieldError.of(stem + "belopp", "cases.error.amount", form.value(stem + "belopp")));
        return Stream.of(kind, amount).flatMap(Optional::stream).toList();
    }

    private static Optional<BigDecimal> amount(FormState form, String stem) {
        return Input.amount(form.value(stem + "belopp")).filter(sum -> sum.signum() > 0);
    }

    private static Optional<Boolean> yesNo(String typed) {
        return typed.equals("ja") ? Optional.of(true) : typed.equals("nej") ? Optional.of(false) : Optional.empty();
    }
}
