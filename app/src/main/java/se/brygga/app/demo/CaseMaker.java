package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.demo.DemoCase.Days;
import se.brygga.app.demo.DemoCase.Fate;
import se.brygga.app.demo.DemoCase.Part;
import se.brygga.app.demo.DemoCase.Wish;
import se.brygga.app.organisation.Profile;

/** Makes up cases: most of them decided in the years since 2010, the rest open in the last weeks, in every status. */
final class CaseMaker {
    static final int COUNT = 400;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 11);
    private static final int OPEN_WITHIN_DAYS = 40;
    private static final int MICRO_LOAN_MAX = 250_000;
    private static final String MICRO_LOAN = "MICRO_LOAN";
    private static final String BUSINESS_LOAN = "BUSINESS_LOAN";

    /** How many cases come how far; the sum is {@link #COUNT}. */
    private static final List<Share> SHARES = List.of(
            new Share(Fate.DRAFT, 9),
            new Share(Fate.SUBMITTED, 12),
            new Share(Fate.WAITING_FOR_APPLICANT, 9),
            new Share(Fate.UNDER_REVIEW, 15),
            new Share(Fate.PROPOSED, 11),
            new Share(Fate.WITHDRAWN, 34),
            new Share(Fate.DECLINED, 60),
            new Share(Fate.APPROVED_UNANSWERED, 10),
            new Share(Fate.APPROVED_ACCEPTED, 225),
            new Share(Fate.APPROVED_REFUSED, 15));

    private final Profile profile;
    private final Chances chances;
    private final LocalDate today;

    CaseMaker(Profile profile, Chances chances, LocalDate today) {
        this.profile = profile;
        this.chances = chances;
        this.today = today;
    }

    List<DemoCase> make(List<DemoEnterprise> enterprises) {
        List<DemoCase> cases = new ArrayList<>();
        for (Share share : SHARES) {
            for (int i = 0; i < share.count(); i++) {
                cases.add(one(enterprises, share.fate()));
            }
        }
        cases.sort(Comparator.comparing(each -> each.days().applied()));
        return cases;
    }

    private DemoCase one(List<DemoEnterprise> enterprises, Fate fate) {
        Days days = days(fate);
        DemoEnterprise enterprise = applicant(enterprises, days.applied(), fate);
        String product = chances.inHundred(55) || small(enterprise) ? MICRO_LOAN : BUSINESS_LOAN;
        return new DemoCase(
                enterprise.card().id(), enterprise.person().id(), product, days, wish(product, enterprise), fate);
    }

    private Days days(Fate fate) {
        LocalDate lastDecision = today.minusDays(OPEN_WITHIN_DAYS + 60L);
        LocalDate applied = switch (fate) {
            case DRAFT, SUBMITTED -> chances.day(today.minusDays(9), today.minusDays(1));
            case WAITING_FOR_APPLICANT, UNDER_REVIEW, PROPOSED ->
                chances.day(today.minusDays(OPEN_WITHIN_DAYS), today.minusDays(24));
            case APPROVED_UNANSWERED -> chances.day(today.minusDays(60), today.minusDays(45));
            case WITHDRAWN, DECLINED, APPROVED_ACCEPTED, APPROVED_REFUSED -> chances.day(FIRST_DAY, lastDecision);
        };
        LocalDate appliedOn = bankDay(applied, 0);
        LocalDate proposed = bankDay(appliedOn, chances.between(5, 14));
        return new Days(appliedOn, proposed, bankDay(proposed, chances.between(1, 6)));
    }

    private LocalDate bankDay(LocalDate day, int later) {
        return profile.bankDays().plusBankDays(day, later);
    }

    /** Somebody who was in business on the day; for open cases now and then somebody who is about to begin. */
    private DemoEnterprise applicant(List<DemoEnterprise> enterprises, LocalDate day, Fate fate) {
        while (true) {
            DemoEnterprise each = chances.oneOf(enterprises);
            boolean planned = each.card().legalForm() == LegalForm.NOT_YET_REGISTERED;
            boolean begun = each.card()
                    .operationsStart()
                    .filter(start -> !start.isAfter(day))
                    .isPresent();
            if (planned ? !fate.decided() && day.isAfter(today.minusDays(OPEN_WITHIN_DAYS)) : begun) {
                return each;
            }
        }
    }

    private static boolean small(DemoEnterprise enterprise) {
        return switch (enterprise.card().legalForm()) {
            case SOLE_TRADER, NOT_YET_REGISTERED -> true;
            case LIMITED_COMPANY, PARTNERSHIP, ECONOMIC_ASSOCIATION, OTHER -> false;
        };
    }

    private Wish wish(String product, DemoEnterprise enterprise) {
        if (product.equals(MICRO_LOAN)) {
            BigDecimal amount = chances.amount(40_000, MICRO_LOAN_MAX, 10_000);
            BigDecimal share = BigDecimal.valueOf(chances.inHundred(70) ? chances.between(25, 60) : 0);
            BigDecimal own = amount.multiply(share).movePointLeft(2);
            List<Part> others = own.signum() > 0 ? List.of(new Part(Part.Kind.OWN_FUNDS, "", own)) : List.of();
            return new Wish(
                    amount,
                    amount.add(own),
                    others,
                    chances.oneOf(List.of(36, 48, 60, 72)),
                    enterprise.purpose(),
                    reduction());
        }
        BigDecimal amount = chances.amount(200_000, 1_900_000, 50_000);
        BigDecimal bank =
                amount.multiply(BigDecimal.valueOf(chances.between(40, 90))).movePointLeft(2);
        BigDecimal own =
                amount.multiply(BigDecimal.valueOf(chances.between(10, 30))).movePointLeft(2);
        List<Part> others = List.of(
                new Part(Part.Kind.OTHER_FINANCIER, "Påhittsbanken", bank), new Part(Part.Kind.OWN_FUNDS, "", own));
        BigDecimal need = amount.add(bank).add(own);
        return new Wish(amount, need, others, chances.oneOf(List.of(36, 48, 60)), enterprise.purpose(), reduction());
    }

    /** Half the loans are priced as the market would; the others carry some aid. */
    private BigDecimal reduction() {
        return chances.inHundred(50)
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(chances.between(1, 5), 1).multiply(BigDecimal.valueOf(5));
    }

    private record Share(Fate fate, int count) {}
}
