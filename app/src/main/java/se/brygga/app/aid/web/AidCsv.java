package se.brygga.app.aid.web;

import java.util.List;
import java.util.stream.Collectors;
import se.brygga.app.aid.AidRow;

/**
 * The register as lines of comma-separated values (RFC 4180): amounts with a decimal point, dates in ISO form. A text
 * that a spreadsheet would take for a formula is led by an apostrophe.
 */
final class AidCsv {

    private static final String END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    static final String HEADER =
            "granted,enterprise,organisation_number,county,sector,company,case,decision,regulation,instrument,"
                    + "aid_sek,aid_eur,sek_per_eur,rate_source,keep_until,correction" + END;

    private AidCsv() {}

    static String line(AidRow row) {
        List<String> cells = List.of(
                row.granted().toString(),
                text(row.recipient().name()),
                text(row.recipient().organisationNumber().map(AidCsv::masked).orElse("")),
                text(row.recipient().county()),
                text(row.recipient().sector().orElse("")),
                text(row.origin().company()),
                text(row.origin().caseNumber().orElse("")),
                text(row.origin().decisionNumber().orElse("")),
                text(row.regulation()),
                text(row.instrument()),
                row.amount().sek().toPlainString(),
                row.amount().eur().toPlainString(),
                row.amount().sekPerEur().toPlainString(),
                text(row.amount().rateSource()),
                row.keepUntil().toString(),
                Boolean.toString(row.corrects()));
        return cells.stream().map(AidCsv::quoted).collect(Collectors.joining(",")) + END;
    }

    /** A text that begins like a formula is made a text for every spreadsheet (CWE-1236). */
    static String text(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** A sole trader's number is a personal number: its last four figures stay in the register. */
    private static String masked(String digits) {
        return digits.length() == 12 ? digits.substring(0, 8) + "-****" : digits;
    }

    private static String quoted(String cell) {
        boolean needs = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needs ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
