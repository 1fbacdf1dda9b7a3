package se.brygga.app.cases.web.apply;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.access.People;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.EnterpriseCard.Place;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.organisation.Catalogue.Industry;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.core.enterprise.OrganisationNumber;
import se.brygga.core.enterprise.PersonNumber;

/** Enters the applicant's enterprise and its figures in the register, or finds them there. */
@Component
class Applicants {

    /** Digits of a personal or coordination number. */
    private static final int PERSONAL = 12;

    private final Register register;
    private final People people;
    private final Profile profile;
    private final ProductClock clock;
    private final Ids ids;

    Applicants(Register register, People people, Profile profile, ProductClock clock, Ids ids) {
        this.register = register;
        this.people = people;
        this.profile = profile;
        this.clock = clock;
        this.ids = ids;
    }

    /** The fields that hold headcount, turnover and balance sheet total. */
    record Size(String headcount, String turnover, String balanceSheet) {}

    /** The person signed in, and the same person in the register. */
    record Self(UUID person, UUID party) {}

    /**
     * Who tells, in which application, and what a euro costs on the day.
     *
     * @param person the person signed in
     * @param party the person who applies
     * @param number the application's number, which the register keeps as the source
     * @param perEuro kronor for a euro
     */
    record Telling(UUID person, UUID party, String number, BigDecimal perEuro) {

        Self self() {
            return new Self(person, party);
        }

        Teller teller() {
            return new Teller(Optional.of(person), number);
        }
    }

    /**
     * The enterprise that is applied for.
     *
     * @param card as the register has it
     * @param theirs whether the register takes the applicant's word about it
     */
    record Applying(EnterpriseCard card, boolean theirs) {}

    /**
     * Whether a sole trade is applied for under a number that is not the applicant's own. It has no number but its
     * owner's, so that would be somebody else's business; a trade that the applicant is shown to act for is not.
     */
    boolean isSomebodyElses(Self self, ApplyAnswers answers) {
        if (!answers.is("legalForm", LegalForm.SOLE_TRADER.name())) {
            return false;
        }
        Optional<String> number = digits(answers.text("number"), LegalForm.SOLE_TRADER);
        return number.isPresent()
                && !ownNumber(self, number.get())
                && register.byNumber(number.get())
                        .filter(known -> register.mayAct(self.party(), known.id(), clock.today()))
                        .isEmpty();
    }

    /** The number that the register has of her, or, where it has none, the one that she stated when she was invited. */
    private boolean ownNumber(Self self, String digits) {
        return register.person(Scope.ofParty(self.party()), self.party())
                .flatMap(PersonCard::personalNumber)
                .map(digits::equals)
                .orElseGet(() -> people.hasNumber(self.person(), digits));
    }

    /**
     * Finds or enters the enterprise. One that the register knows, and knows no tie to the applicant of, stays
     * untouched by what a stranger types: the application names it, and an officer finds out who may speak for it. Of
     * one that nobody has told of before the register takes the applicant's word, but not that the applicant speaks for
     * it: anybody can type a number.
     */
    Applying enterprise(Telling telling, CaseFile file, ApplyAnswers answers, Standing standing) {
        LegalForm form = LegalForm.valueOf(answers.text("legalForm"));
        Optional<String> number = digits(answers.text("number"), form);
        Optional<EnterpriseCard> known = form == LegalForm.NOT_YET_REGISTERED
                ? register.enterprise(planned(file))
                : number.flatMap(register::byNumber);
        EnterpriseCard card = card(file, answers, form, number, known, standing);
        if (known.isEmpty()) {
            register.add(card, telling.teller());
        } else if (mayTellOf(known.get(), telling.self())) {
            register.change(card, telling.teller());
        } else {
            return new Applying(known.get(), false);
        }
        if (own(card, telling.self())) {
            register.represent(telling.party(), card.id(), Register.Ground.OWNER, clock.today(), telling.teller());
        }
        return new Applying(card, true);
    }

    /** What is only planned has no number to be found by: it is found by its application, and is there once. */
    private UUID planned(CaseFile file) {
        return file.applicant()
                .enterprise()
                .flatMap(register::enterprise)
                .filter(card -> card.legalForm() == LegalForm.NOT_YET_REGISTERED)
                .map(EnterpriseCard::id)
                .orElse(file.id());
    }

    private EnterpriseCard card(
            CaseFile file,
            ApplyAnswers answers,
            LegalForm form,
            Optional<String> number,
            Optional<EnterpriseCard> known,
            Standing standing) {
        boolean isPlanned = form == LegalForm.NOT_YET_REGISTERED;
        return new EnterpriseCard(
                known.map(EnterpriseCard::id).orElseGet(() -> isPlanned ? planned(file) : ids.next()),
                "ENTERPRISE",
                form,
                isPlanned ? Optional.empty() : number,
                known.map(EnterpriseCard::owner)
                        .orElseGet(() ->
                                isPersonal(form) ? Optional.of(file.applicant().party()) : Optional.empty()),
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
    }

    private static boolean isPersonal(LegalForm form) {
        return switch (form) {
            case SOLE_TRADER, NOT_YET_REGISTERED -> true;
            case LIMITED_COMPANY, PARTNERSHIP, ECONOMIC_ASSOCIATION, OTHER -> false;
        };
    }

    /**
     * Whether the register may take this person's word: the person's own enterprise, or one that the person acts for.
     */
    boolean mayTellOf(EnterpriseCard known, Self self) {
        return own(known, self) || register.mayAct(self.party(), known.id(), clock.today());
    }

    /** What the person plans, and what is run under the person's own number. */
    private boolean own(EnterpriseCard card, Self self) {
        boolean ownNumber = card.organisationNumber()
                .filter(number -> number.length() == PERSONAL)
                .filter(number -> ownNumber(self, number))
                .isPresent();
        boolean ownPlan = card.legalForm() == LegalForm.NOT_YET_REGISTERED
                && card.owner().filter(self.party()::equals).isPresent();
        return ownNumber || ownPlan;
    }

    private Optional<String> digits(String typed, LegalForm form) {
        return isPersonal(form)
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
                        telling.number()),
                Optional.of(telling.person()));
    }

    private static BigDecimal euro(BigDecimal kronor, BigDecimal perEuro) {
        return kronor.divide(perEuro, MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_UP);
    }
}
