package se.brygga.app.cases.web.apply;

import java.util.List;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;

/**
 * One question page.
 *
 * @param slug the question in the address and in the message keys
 * @param fields its fields
 * @param form what was typed and what is wrong
 * @param lines entries so far, for a list
 * @param list whether it takes any number of entries
 * @param base the draft's address
 * @param back the question before
 * @param next the question after, for a list that is done
 */
public record QuestionView(
        String slug,
        List<FieldView> fields,
        FormState form,
        List<Line> lines,
        boolean list,
        String base,
        String back,
        String next) {

    /** A field and the options to choose from. */
    public record FieldView(String name, String kind, boolean optional, List<Option> options) {

        FieldView(ApplyField field, List<Option> options) {
            this(field.name(), field.kind().name(), field.optional(), options);
        }
    }

    /** An entry of a list, and where to take it away. */
    public record Line(String text, String removal) {}
}
