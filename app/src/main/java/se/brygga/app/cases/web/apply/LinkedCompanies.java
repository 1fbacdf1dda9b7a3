package se.brygga.app.cases.web.apply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.Intake.Claimed;
import se.brygga.app.cases.web.apply.Applicants.Applying;
import se.brygga.app.cases.web.apply.Applicants.Telling;
import se.brygga.app.cases.web.apply.ApplyAnswers.Entry;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.EnterpriseCard.Place;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.OwnershipBook.Stake;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.clients.Register;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.Input;
import se.brygga.core.enterprise.OrganisationNumber;

/**
 * What an applicant tells of who owns whom. Of companies that are new to the register it is entered there. Where one of
 * the two is known already, and is not the applicant's to tell of, it is a claim that an officer answers: else a
 * stranger could draw any company into a single undertaking and use up its room for aid.
 */
@Component
class LinkedCompanies {

    private final Applicants applicants;
    private final Register register;
    private final OwnershipBook ownership;
    private final Profile profile;
    private final ProductClock clock;
    private final Ids ids;

    LinkedCompanies(
            Applicants applicants,
            Register register,
            OwnershipBook ownership,
            Profile profile,
            ProductClock clock,
            Ids ids) {
        this.applicants = applicants;
        this.register = register;
        this.ownership = ownership;
        this.profile = profile;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What became of the links.
     *
     * @param claims what an officer has to confirm
     * @param refused the first thing that the register refuses, if there is one
     */
    record Told(List<Claimed> claims, Optional<OwnershipChange.Why> refused) {}

    /** Enters what is the applicant's to tell, and gives the rest as claims. */
    Told tell(Telling telling, Applying applying, ApplyAnswers answers) {
        List<Claimed> claims = new ArrayList<>();
        List<Entry> entries = ApplyQuestion.LINKED.asked(answers) ? answers.entries(ApplyQuestion.LINKED) : List.of();
        for (Entry entry : entries) {
            Optional<String> number = organisationNumber(entry.answers().text("linkedNumber"));
            Optional<EnterpriseCard> known = number.flatMap(register::byNumber);
            UUID other =
                    known.map(EnterpriseCard::id).orElseGet(() -> addWithFigures(telling, number, entry.answers()));
            Stake stake = stake(telling, applying.card().id(), other, entry.answers());
            boolean ours = applying.theirs()
                    && known.map(card -> applicants.mayTellOf(card, telling.self()))
                            .orElse(true);
            if (!ours) {
                claim(stake).ifPresent(claims::add);
            } else if (ownership.hold(stake, Optional.empty(), Optional.of(telling.person()))
                    instanceof OwnershipChange.Refused(OwnershipChange.Why why)) {
                return new Told(claims, Optional.of(why));
            }
        }
        return new Told(claims, Optional.empty());
    }

    private Stake stake(Telling telling, UUID enterprise, UUID other, ApplyAnswers linked) {
        BigDecimal share = Input.percent(linked.text("share")).orElseThrow();
        boolean ownsUs = linked.is("direction", "OWNS_US");
        return new Stake(
                ownsUs ? other : enterprise,
                ownsUs ? enterprise : other,
                share,
                share,
                clock.today(),
                telling.number());
    }

    /** The register's own word needs nobody to confirm it. */
    private Optional<Claimed> claim(Stake stake) {
        boolean stands = ownership.around(stake.held(), stake.from()).holdings().stream()
                .anyMatch(row -> row.holder().equals(stake.holder())
                        && row.held().equals(stake.held())
                        && row.capital().compareTo(stake.capital()) == 0
                        && row.votes().compareTo(stake.votes()) == 0);
        return stands ? Optional.empty() : Optional.of(new Claimed(stake.holder(), stake.held(), stake.capital()));
    }

    /** Only of an enterprise that nobody has told of before are the figures taken from somebody else's application. */
    private UUID addWithFigures(Telling telling, Optional<String> number, ApplyAnswers linked) {
        UUID added = ids.next();
        register.add(
                new EnterpriseCard(
                        added,
                        number.map(LegalForm::kindBehind).orElse("ENTERPRISE"),
                        number.map(LegalForm::behind).orElse(LegalForm.OTHER),
                        number,
                        Optional.empty(),
                        linked.text("linkedName"),
                        new Place(profile.institution().country(), Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        "01-01",
                        Standing.UNKNOWN,
                        1,
                        false),
                telling.teller());
        applicants.figures(
                telling, added, new Applicants.Size("linkedHeadcount", "linkedTurnover", "linkedBalance"), linked);
        return added;
    }

    private static Optional<String> organisationNumber(String typed) {
        return OrganisationNumber.read(typed) instanceof OrganisationNumber.Reading.Accepted(OrganisationNumber number)
                ? Optional.of(number.digits())
                : Optional.empty();
    }
}
