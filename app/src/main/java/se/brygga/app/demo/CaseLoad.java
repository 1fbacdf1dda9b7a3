package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Intake.Claimed;
import se.brygga.app.demo.CaseLife.Price;
import se.brygga.app.demo.CaseLife.Step;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.RateTables.Collateral;
import se.brygga.app.organisation.RateTables.Rating;
import se.brygga.app.organisation.TermKind;
import se.brygga.app.platform.StartTask;

/** Lives through the cases of the demo, day by day from the first application to the last. */
@Component
class CaseLoad {
    private static final int STEP_OF_PROGRESS = 200;
    private static final BigDecimal LEAST_RATE = new BigDecimal("0.5");

    private final Profile profile;
    private final CaseServices services;
    private final DemoMoments moments;

    CaseLoad(Profile profile, CaseServices services, DemoMoments moments) {
        this.profile = profile;
        this.services = services;
        this.moments = moments;
    }

    void live(DemoWorld world, StartTask.Start start) {
        List<Step> steps = steps(world, start.today());
        for (int i = 0; i < steps.size() && !start.isStopping(); i++) {
            Step step = steps.get(i);
            moments.at(step.day(), step.time(), step.work());
            if ((i + 1) % STEP_OF_PROGRESS == 0) {
                start.console()
                        .progress(
                                "demo.progress.cases",
                                100 * (i + 1) / steps.size(),
                                step.day().toString());
            }
        }
    }

    /** The demo's entrepreneur becomes whoever has most cases in the company of the demo's own sign-ins. */
    void giveEntrepreneur(DemoWorld world, LocalDate today) {
        List<String> counties =
                profile.group().company(DemoAccounts.COMPANY).orElseThrow().countiesOn(today);
        Set<UUID> near = world.enterprises().stream()
                .filter(each -> counties.contains(each.county()))
                .map(each -> each.person().id())
                .collect(Collectors.toSet());
        Map<UUID, Long> cases = world.cases().stream()
                .filter(each -> near.contains(each.party()))
                .collect(Collectors.groupingBy(DemoCase::party, Collectors.counting()));
        cases.entrySet().stream()
                .max(Map.Entry.<UUID, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> moments.on(today, () -> services.giveEntrepreneur(most.getKey())));
    }

    private List<Step> steps(DemoWorld world, LocalDate today) {
        Map<UUID, DemoEnterprise> enterprises = new HashMap<>();
        world.enterprises().forEach(each -> enterprises.put(each.card().id(), each));
        ClaimMaker claims = new ClaimMaker(world.enterprises());
        List<Step> steps = new ArrayList<>();
        int place = 0;
        for (DemoCase plan : world.cases()) {
            DemoEnterprise enterprise = enterprises.get(plan.enterprise());
            if (enterprise != null) {
                CaseLife.Setting setting = setting(plan, enterprise, claims.of(plan, enterprise, place++), today);
                steps.addAll(new CaseLife(plan, setting, services).steps());
            }
        }
        steps.removeIf(step -> step.day().isAfter(today));
        steps.sort(Comparator.comparing(Step::day).thenComparing(Step::time));
        return steps;
    }

    private CaseLife.Setting setting(DemoCase plan, DemoEnterprise enterprise, List<Claimed> claims, LocalDate today) {
        LocalDate day = plan.days().applied();
        Product product = profile.catalogue().product(plan.product()).orElseThrow();
        String company =
                profile.group().serving(enterprise.county(), day).orElseThrow().code();
        String parent = profile.group().parent().code();
        CaseFile.Place place = new CaseFile.Place(company, enterprise.county(), parent, parent);
        return new CaseLife.Setting(enterprise, place, product.form(), price(product, plan), claims, today);
    }

    /** The base rate of the day with the product's usual addition, less what this loan is given, in per cent. */
    private Price price(Product product, DemoCase plan) {
        LocalDate day = plan.days().proposed();
        BigDecimal base = profile.rates().baseRate(day).map(Dated::value).orElse(BigDecimal.ZERO);
        BigDecimal surcharge = product.term(TermKind.INTEREST_SURCHARGE, day).orElse(BigDecimal.ZERO);
        int margin = profile.rates()
                .margin(Rating.NONE, Collateral.LOW, day)
                .map(each -> each.value().basisPoints())
                .orElse(0);
        return new Price(
                base.add(surcharge)
                        .movePointRight(2)
                        .subtract(plan.wish().reduction())
                        .max(LEAST_RATE),
                margin);
    }
}
