package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.OwnershipBook.Stake;

/**
 * Ties limited companies together: pairs of mother and daughter, chains, sisters, partners with a quarter or more, and
 * a minority that controls by agreement. The rest belong to the persons who speak for them.
 */
final class OwnershipMaker {
    private static final int GROUPS = 14;
    private static final String SAID_BY = "påhittat register";
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final List<DemoEnterprise> enterprises;
    private final Chances chances;
    private final List<DemoStake> holdings = new ArrayList<>();
    private final Set<UUID> owned = new HashSet<>();

    OwnershipMaker(List<DemoEnterprise> enterprises, Chances chances) {
        this.enterprises = enterprises;
        this.chances = chances;
        tie();
    }

    List<DemoStake> holdings() {
        return List.copyOf(holdings);
    }

    /** What persons hold: all of a company that nobody else has a share in. */
    List<Stake> personHoldings() {
        return enterprises.stream()
                .filter(each -> each.card().legalForm() == LegalForm.LIMITED_COMPANY)
                .filter(each -> !owned.contains(each.card().id()))
                .map(each -> new Stake(each.person().id(), each.card().id(), WHOLE, WHOLE, since(each), SAID_BY))
                .toList();
    }

    private void tie() {
        List<DemoEnterprise> free = new ArrayList<>(enterprises.stream()
                .filter(each -> each.card().legalForm() == LegalForm.LIMITED_COMPANY)
                .toList());
        for (int i = 0; i < GROUPS && free.size() >= 4; i++) {
            DemoEnterprise first = take(free);
            DemoEnterprise second = take(free);
            DemoEnterprise third = take(free);
            switch (i % 5) {
                case 0 -> own(first, second, "100", Optional.empty());
                case 1 -> {
                    own(first, second, "60", Optional.empty());
                    own(second, third, "51", Optional.empty());
                }
                case 2 -> {
                    own(first, second, "100", Optional.empty());
                    own(first, third, "100", Optional.empty());
                }
                case 3 -> {
                    own(first, second, "30", Optional.empty());
                    own(third, second, "25", Optional.empty());
                }
                default -> own(first, second, "24", Optional.of("SHAREHOLDER_AGREEMENT"));
            }
        }
    }

    private DemoEnterprise take(List<DemoEnterprise> free) {
        return free.remove(chances.between(0, free.size() - 1));
    }

    private void own(DemoEnterprise holder, DemoEnterprise held, String percent, Optional<String> control) {
        BigDecimal share = new BigDecimal(percent);
        LocalDate from = since(holder).isAfter(since(held)) ? since(holder) : since(held);
        holdings.add(
                new DemoStake(new Stake(holder.card().id(), held.card().id(), share, share, from, SAID_BY), control));
        owned.add(held.card().id());
    }

    private static LocalDate since(DemoEnterprise enterprise) {
        return enterprise.card().operationsStart().orElse(LocalDate.EPOCH);
    }
}
