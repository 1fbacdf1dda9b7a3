package se.brygga.core.json;

import java.util.List;
import java.util.Map;

/** Writes the canonical form of RFC 8785. */
final class Canonical {

    private Canonical() {}

    static void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Text text -> quote(text.text(), out);
            case Json.Truth truth -> out.append(truth.truth());
            case Json.Whole whole -> out.append(whole.number());
            case Json.Nothing _ -> out.append("null");
            case Json.Items items -> list(items.items(), out);
            case Json.Members members -> object(members, out);
        }
    }

    private static void list(List<Json> items, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(items.get(i), out);
        }
        out.append(']');
    }

    private static void object(Json.Members members, StringBuilder out) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Json> member : members.members().entrySet()) {
            out.append(separator);
            quote(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    /**
     * Section 3.2.2.2 of the RFC: two-letter escapes where JSON has them, lower-case hex for other control characters,
     * nothing else.
     */
    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                out.append(text, copied, i).append(escaped(unit));
                copied = i + 1;
            }
        }
        out.append(text, copied, text.length()).append('"');
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> "\\u%04x".formatted((int) unit);
        };
    }
}
