package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.HoldingRow;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.PersonHoldingRow;
import se.brygga.app.web.ui.Ui;

/**
 * Ownership as a drawing: owners above, owned below, the enterprise asked about marked. The table beside it says the
 * same.
 *
 * @param width width of the drawing
 * @param height height of the drawing
 * @param boxes enterprises and persons
 * @param lines holdings
 */
public record OwnerGraph(int width, int height, List<Box> boxes, List<Line> lines) {

    private static final int MOST = 14;
    private static final int BOX_WIDTH = 190;
    private static final int BOX_HEIGHT = 44;
    private static final int ROW = 104;
    private static final int GAP = 24;
    private static final int LONGEST = 20;

    /** Keeps copies. */
    public OwnerGraph {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A box with its name; {@code kind} is subject, enterprise or person. */
    public record Box(int x, int y, String name, String kind) {
        /** Width of every box. */
        public int width() {
            return BOX_WIDTH;
        }

        /** Height of every box. */
        public int height() {
            return BOX_HEIGHT;
        }

        /** Middle of the box from the left. */
        public int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    /** A holding from owner to owned, with its share. */
    public record Line(int x1, int y1, int x2, int y2, String share) {
        /** Where the share is written. */
        public int labelX() {
            return (x1 + x2) / 2 + 4;
        }

        /** Where the share is written. */
        public int labelY() {
            return (y1 + y2) / 2 + 4;
        }
    }

    private record Stake(UUID holder, UUID held, BigDecimal votes) {}

    /** The drawing; empty when there is nothing but the enterprise itself, or too much to draw. */
    static Optional<OwnerGraph> of(Ownership ownership, Ui ui) {
        List<Stake> stakes = stakes(ownership);
        Map<UUID, Integer> levels = levels(ownership.subject(), stakes);
        if (levels.size() < 2 || levels.size() > MOST) {
            return Optional.empty();
        }
        Map<UUID, Box> boxes = boxes(ownership, levels);
        List<Line> lines = stakes.stream()
                .flatMap(stake -> Optional.ofNullable(boxes.get(stake.holder()))
                        .flatMap(holder -> Optional.ofNullable(boxes.get(stake.held()))
                                .map(held -> line(
                                        holder,
                                        held,
                                        ui.format().percent(stake.votes().stripTrailingZeros()))))
                        .stream())
                .toList();
        int width = boxes.values().stream()
                .mapToInt(box -> box.x() + BOX_WIDTH)
                .max()
                .orElse(0);
        int height = boxes.values().stream()
                .mapToInt(box -> box.y() + BOX_HEIGHT)
                .max()
                .orElse(0);
        return Optional.of(new OwnerGraph(width + 2, height + 2, List.copyOf(boxes.values()), lines));
    }

    private static List<Stake> stakes(Ownership ownership) {
        List<Stake> stakes = new ArrayList<>();
        for (HoldingRow row : ownership.holdings()) {
            stakes.add(new Stake(row.holder(), row.held(), row.votes()));
        }
        for (PersonHoldingRow row : ownership.persons()) {
            stakes.add(new Stake(row.person(), row.held(), row.votes()));
        }
        return stakes;
    }

    /** Steps of ownership away from the subject: owners below nought, owned above it. */
    private static Map<UUID, Integer> levels(UUID subject, List<Stake> stakes) {
        Map<UUID, Integer> levels = new LinkedHashMap<>();
        levels.put(subject, 0);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Stake stake : stakes) {
                if (levels.containsKey(stake.held())
                        && levels.putIfAbsent(stake.holder(), levels.get(stake.held()) - 1) == null) {
                    grown = true;
                }
                if (levels.containsKey(stake.holder())
                        && levels.putIfAbsent(stake.held(), levels.get(stake.holder()) + 1) == null) {
                    grown = true;
                }
            }
        }
        return levels;
    }

    private static Map<UUID, Box> boxes(Ownership ownership, Map<UUID, Integer> levels) {
        Map<UUID, String> called = new LinkedHashMap<>();
        ownership.persons().forEach(row -> called.put(row.person(), row.name()));
        ownership.enterprises().forEach(card -> called.put(card.id(), card.name()));
        TreeMap<Integer, List<UUID>> rows = new TreeMap<>();
        levels.forEach((id, level) ->
                rows.computeIfAbsent(level, l -> new ArrayList<>()).add(id));
        int widest = rows.values().stream().mapToInt(List::size).max().orElse(1);
        int whole = widest * (BOX_WIDTH + GAP) - GAP;
        Map<UUID, Box> boxes = new LinkedHashMap<>();
        int y = 1;
        for (List<UUID> row : rows.values()) {
            int x = 1 + (whole - (row.size() * (BOX_WIDTH + GAP) - GAP)) / 2;
            for (UUID id : row) {
                boxes.put(id, new Box(x, y, shortened(called.getOrDefault(id, "")), kind(ownership, id)));
                x += BOX_WIDTH + GAP;
            }
            y += ROW;
        }
        return boxes;
    }

    private static String kind(Ownership ownership, UUID id) {
        if (id.equals(ownership.subject())) {
            return "subject";
        }
        return ownership.enterprises().stream().map(EnterpriseCard::id).anyMatch(id::equals) ? "enterprise" : "person";
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private static Line line(Box holder, Box held, String share) {
        boolean down = holder.y() <= held.y();
        int from = down ? holder.y() + BOX_HEIGHT : holder.y();
        int to = down ? held.y() : held.y() + BOX_HEIGHT;
        return new Line(holder.middle(), from, held.middle(), to, share);
    }
}
