package se.brygga.app.cases.web.apply;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.web.apply.ApplyAnswers.Entry;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.EnterpriseCard.Place;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.OwnershipBook.Stake;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.organisation.Catalogue.Industry;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.Input;
import se.brygga.core.enterprise.OrganisationNumber;
import se.brygga.core.enterprise.PersonNumber;

/** Enters the applicant's enterprise, its figures and its linked companies in the register, or finds them there. */
@Component
class Applicants {

    private static final String SAID_BY = "applicant";

    private final Register register;
    private final OwnershipBook ownership;
    private final Profile profile;
    private final ProductClock clock;
    private final Ids ids;

    Applicants(Register register, OwnershipBook ownership, Profile profile, ProductClock clock, Ids ids) {
        this.register = register;
        this.ownership = ownership;
        this.profile = profile;
        this.clock = clock;
        this.ids = ids;
    }

    /** The fields that hold headcount, turnover and balance sheet total. */
    record Size(String headcount, String turnover, String balanceSheet) {}

    /**
     * Who tells, and what a euro costs on the day.
     *
     * @param person the person signed in
     * @param perEuro kronor for a euro
     */
    record Telling(UUID person, BigDecimal perEuro) {}

    /**
     * The enterprise that is applied for.
     *
     * @param card as the register has it
     * @param theirs whether the register takes the applicant's word about it
     */
    record Applying(EnterpriseCard card, boolean theirs) {}

    /**
     * Finds or enters the enterprise. One that the register knows, and knows no tie to the applicant of, stays
     * untouched by what a stranger types: the application names it, and an officer finds out who may speak for it.
     */
    Applying enterprise(Actor applicant, CaseFile file, ApplyAnswers answers, Standing standing) {
        LegalForm form = LegalForm.valueOf(answers.text("legalForm"));
        Optional<String> number = digits(answers.text("number"), form);
        Optional<EnterpriseCard> known =
                form == LegalForm.NOT_YET_REGISTERED ? Optional.empty() : number.flatMap(register::byNumber);
        EnterpriseCard card = new EnterpriseCard(
                known.map(EnterpriseCard::id).orElseGet(ids::next),
                "ENTERPRISE",
                form,
                form == LegalForm.NOT_YET_REGISTERED ? Optional.empty() : number,
                Optional.of(file.applicant().party()),
                answers.text("companyName"),
                new Place(
                        profile.institution().country(),
                        Optional.of(file.place().county()),
                        known.flatMap(old -> old.place().municipality())),
                industry(answers, known.flatMap(EnterpriseCard::sector)),
                answers.date("operationsStart"),
                known.map(EnterpriseCard::fiscalYearStart).orElse("01-01"),
                standing,
                1,
                file.invented());
        Teller teller = new Teller(Optional.of(applicant.person()), file.number());
        if (known.isEmpty()) {
            register.add(card, teller);
        } else if (mayTellOf(known.get(), file.applicant().party())) {
            register.change(card, teller);
        } else {
            return new Applying(known.get(), false);
        }
        register.represent(
                file.applicant().party(),
                card.id(),
                form == LegalForm.SOLE_TRADER ? Register.Ground.OWNER : Register.Ground.SIGNATORY,
                clock.today(),
                teller);
        return new Applying(card, true);
    }

    /**
     * Whether the register may take this person's word: the person's own enterprise, or one that the person acts for.
     */
    private boolean mayTellOf(EnterpriseCard known, UUID party) {
        return known.owner().filter(party::equals).isPresent()
                || register.representedBy(party, clock.today()).stream()
                        .anyMatch(card -> card.id().equals(known.id()));
    }

    private Optional<String> digits(String typed, LegalForm form) {
        boolean person = form == LegalForm.SOLE_TRADER || form == LegalForm.NOT_YET_REGISTERED;
        return person
                ? PersonNumber.read(typed, clock.today()) instanceof PersonNumber.Reading.Accepted(PersonNumber number)
                        ? Optional.of(number.digits())
                        : Optional.empty()
                : organisationNumber(typed);
    }

    private static Optional<String> organisationNumber(String typed) {
        return OrganisationNumber.read(typed) instanceof OrganisationNumber.Reading.Accepted(OrganisationNumber number)
                ? Optional.of(number.digits())
                : Optional.empty();
    }

    /**
     * The industry question asks for a group in plain words, and no more than that is known. A code of that group that
     * the register has already says more, and stays.
     */
    private Optional<String> industry(ApplyAnswers answers, Optional<String> registered) {
        Optional<Industry> group = profile.catalogue().industries().stream()
                .filter(one -> one.code().equals(answers.text("industry")))
                .findFirst();
        return registered
                .filter(code -> group.map(one -> one.holds(code)).orElse(true))
                .or(() -> group.map(Industry::sector));
    }

    /** Records last year's figures; an enterprise that is not registered gives an estimate of its first year. */
    void figures(Telling telling, UUID enterprise, Size size, ApplyAnswers answers) {
        boolean estimate = answers.is("legalForm", "NOT_YET_REGISTERED");
        int year = estimate ? clock.today().getYear() : clock.today().getYear() - 1;
        register.record(
                enterprise,
                new FiguresOfYear(
                        year,
                        answers.number(size.headcount()),
                        euro(answers.number(size.turnover()), telling.perEuro()),
                        euro(answers.number(size.balanceSheet()), telling.perEuro()),
                        estimate,
                        SAID_BY),
                Optional.of(telling.person()));
    }

    private static BigDecimal euro(BigDecimal kronor, BigDecimal perEuro) {
        return kronor.divide(perEuro, MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_UP);
    }

    /** Enters who owns whom; the first thing that the register refuses, if there is one. */
    Optional<OwnershipChange.Why> links(Telling telling, UUID enterprise, ApplyAnswers answers) {
        List<Entry> entries = ApplyQuestion.LINKED.asked(answers) ? answers.entries(ApplyQuestion.LINKED) : List.of();
        for (Entry entry : entries) {
            if (link(telling, enterprise, entry.answers()) instanceof OwnershipChange.Refused refused) {
                return Optional.of(refused.why());
            }
        }
        return Optional.empty();
    }

    private OwnershipChange link(Telling telling, UUID enterprise, ApplyAnswers linked) {
        Optional<String> number = organisationNumber(linked.text("linkedNumber"));
        UUID other = number.flatMap(register::byNumber)
                .map(EnterpriseCard::id)
                .orElseGet(() -> addWithFigures(telling, number, linked));
        BigDecimal share = Input.percent(linked.text("share")).orElseThrow();
        boolean ownsUs = linked.is("direction", "OWNS_US");
        return ownership.hold(
                new Stake(
                        ownsUs ? other : enterprise, ownsUs ? enterprise : other, share, share, clock.today(), SAID_BY),
                Optional.empty(),
                Optional.of(telling.person()));
    }

    /** Only of an enterprise that nobody has told of before are the figures taken from somebody else's application. */
    private UUID addWithFigures(Telling telling, Optional<String> number, ApplyAnswers linked) {
        UUID added = add(telling, number, linked.text("linkedName"));
        figures(telling, added, new Size("linkedHeadcount", "linkedTurnover", "linkedBalance"), linked);
        return added;
    }

    private UUID add(Telling telling, Optional<String> number, String name) {
        UUID id = ids.next();
        EnterpriseCard card = new EnterpriseCard(
                id,
                "ENTERPRISE",
                LegalForm.LIMITED_COMPANY,
                number,
                Optional.empty(),
                name,
                new Place(profile.institution().country(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                "01-01",
                Standing.UNKNOWN,
                1,
                false);
        register.add(card, new Teller(Optional.of(telling.person()), SAID_BY));
        return id;
    }
}
