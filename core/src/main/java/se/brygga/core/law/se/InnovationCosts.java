package se.brygga.core.law.se;

import java.math.BigDecimal;
import se.brygga.core.financing.Plan.CostLine;
import se.brygga.core.financing.Plan.CostLine.Category;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Limits;

/** What an innovation loan may pay for (SFS 2009:41 21 §; SFS 2012:872 12 §). */
public final class InnovationCosts {

    private InnovationCosts() {}

    /** The project is for a product or service, towards a first prototype or the market. */
    public static Finding project(Citation provision, Situation situation) {
        return new Fact<>(
                        "/plan/innovationProject",
                        situation.application().plan().innovationProject())
                .then(provision, is -> Limits.stated(provision, is, "innovation"));
    }

    /** The costs of the listed kinds are at least as large as the loan. */
    public static Finding categories(Citation provision, Situation situation) {
        return new Fact<>(
                        "/plan/costLines",
                        situation.application().plan().costLines().filter(lines -> !lines.isEmpty()))
                .and(situation.amount(), provision, (lines, amount) -> {
                    BigDecimal listed = lines.stream()
                            .filter(line -> line.category() != Category.OTHER)
                            .map(CostLine::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return listed.compareTo(amount.amount()) >= 0
                            ? Finding.met(provision, new Explanation("innovationCosts.met"))
                            : Finding.notMet(provision, new Explanation("innovationCosts.notMet"));
                });
    }
}
