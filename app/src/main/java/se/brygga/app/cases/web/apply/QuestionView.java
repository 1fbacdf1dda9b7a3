package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;

/**
 * One question page.
 *
 * @param slug the question in the address and in the message keys
 * @param title the question itself
 * @param so what the entries of a list amount to, where that says something
 * @param fields its fields
 * @param form what was typed and what is wrong
 * @param lines entries so far, for a list
 * @param list whether it takes any number of entries
 * @param base the draft's address
 * @param back the question before
 */
public record QuestionView(
        String slug,
        String title,
        Optional<String> so,
        List<FieldView> fields,
        FormState form,
        List<Line> lines,
        boolean list,
        String base,
        String back) {

    /** The draft's number, which its address ends with. */
    public String number() {
        return base.substring(base.lastIndexOf('/') + 1);
    }

    /** A field and the options to choose from. */
    public record FieldView(String name, String kind, boolean optional, List<Option> options, Words words) {

        FieldView(ApplyField field, List<Option> options, Words words) {
            this(field.name(), field.kind().name(), field.optional() || words.mayBeEmpty(), options, words);
        }
    }

    /** What a field is called and explained by, and whether these answers let it be left empty. */
    public record Words(String label, String hint, boolean mayBeEmpty) {}

    /** An entry of a list, and where to take it away. */
    public record Line(String text, String removal) {}
}
