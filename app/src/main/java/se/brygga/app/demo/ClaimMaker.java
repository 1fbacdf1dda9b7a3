package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.brygga.app.cases.Intake.Claimed;
import se.brygga.app.clients.LegalForm;

/**
 * What some applicants of the demo tell of a company that somebody else speaks for: that a neighbour of the same county
 * holds a small share of theirs. Some wait for an officer, the others were answered before the proposal. No chance is
 * drawn here, so that the world around stays as it was.
 */
final class ClaimMaker {
    private static final BigDecimal SHARE = new BigDecimal("12");
    private static final int ONE_DECIDED_OF = 20;

    private final List<DemoEnterprise> enterprises;

    ClaimMaker(List<DemoEnterprise> enterprises) {
        this.enterprises = List.copyOf(enterprises);
    }

    /** The claims of a case, by its place among all cases. */
    List<Claimed> of(DemoCase plan, DemoEnterprise applicant, int place) {
        boolean tells = switch (plan.fate()) {
            case SUBMITTED, UNDER_REVIEW, PROPOSED -> true;
            case DECLINED, APPROVED_UNANSWERED, APPROVED_ACCEPTED, APPROVED_REFUSED -> place % ONE_DECIDED_OF == 0;
            case DRAFT, WAITING_FOR_APPLICANT, WITHDRAWN -> false;
        };
        return tells && isCompanyOn(applicant, plan.days().applied())
                ? enterprises.stream()
                        .filter(other -> isCompanyOn(other, plan.days().applied()))
                        .filter(other -> Objects.equals(other.county(), applicant.county()))
                        .filter(other ->
                                !other.person().id().equals(applicant.person().id()))
                        .limit(1)
                        .map(other ->
                                new Claimed(other.card().id(), applicant.card().id(), SHARE))
                        .toList()
                : List.of();
    }

    private static boolean isCompanyOn(DemoEnterprise enterprise, LocalDate day) {
        return enterprise.card().legalForm() == LegalForm.LIMITED_COMPANY
                && enterprise
                        .card()
                        .operationsStart()
                        .filter(start -> !start.isAfter(day))
                        .isPresent();
    }
}
