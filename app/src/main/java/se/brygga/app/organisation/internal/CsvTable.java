package se.brygga.app.organisation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.organisation.ProfileRule;

/**
 * A table in a file of comma-separated values: lines that begin with {@code #} are remarks, the first other line names
 * the columns. A column written {@code name=value} has that value in every row and no cell of its own. A cell may be
 * quoted with {@code "}, doubled inside; no cell goes over a line.
 */
final class CsvTable {
    private final String file;
    private final List<String> columns;
    private final Set<String> optional;
    private final Reading reading;

    CsvTable(String file, List<String> columns, Set<String> optional, Reading reading) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.optional = Set.copyOf(optional);
        this.reading = reading;
    }

    List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        Optional<Header> header = Optional.empty();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Spot spot = new Spot(file, number);
            if (header.isPresent()) {
                row(header.get(), cells(line), spot).ifPresent(rows::add);
            } else {
                header = header(line, spot);
                if (header.isEmpty()) {
                    return List.of();
                }
            }
        }
        return rows;
    }

    /** Every column that is asked for, none that is unknown, none twice. */
    private boolean areOurs(List<String> all) {
        boolean known = columns.containsAll(
                all.stream().filter(name -> !optional.contains(name)).toList());
        return known && all.containsAll(columns) && Set.copyOf(all).size() == all.size();
    }

    private Optional<Header> header(String line, Spot spot) {
        List<String> own = new ArrayList<>();
        Map<String, String> shared = new HashMap<>();
        List<String> all = new ArrayList<>();
        for (String cell : cells(line)) {
            int sign = cell.indexOf('=');
            if (sign < 0) {
                own.add(cell);
                all.add(cell);
            } else {
                shared.put(cell.substring(0, sign), cell.substring(sign + 1));
                all.add(cell.substring(0, sign));
            }
        }
        if (!areOurs(all)) {
            reading.faults().add(spot, ProfileRule.COLUMNS, String.join(",", columns), String.join(",", all));
            return Optional.empty();
        }
        return Optional.of(new Header(spot, own, shared));
    }

    private Optional<Row> row(Header header, List<String> cells, Spot spot) {
        if (cells.size() != header.own.size()) {
            reading.faults().add(spot, ProfileRule.SYNTAX, header.own.size() + " / " + cells.size());
            return Optional.empty();
        }
        Map<String, Cell> named = new HashMap<>();
        header.shared.forEach((name, value) -> named.put(name, new Cell(value, header.spot)));
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.own.get(i), new Cell(cells.get(i).strip(), spot));
        }
        return Optional.of(new Row(spot, named, reading));
    }

    /** The cells of one line, quotes taken off. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (at == '"') {
                quoted = !quoted;
            } else if (at == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(at);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private record Header(Spot spot, List<String> own, Map<String, String> shared) {}
}
