package se.brygga.app.cases.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.brygga.app.access.People;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw.Answered;
import se.brygga.app.cases.CaseLetters;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseParties;
import se.brygga.app.cases.Promises;
import se.brygga.app.documents.DecisionLetter;
import se.brygga.app.documents.DecisionLetter.Content;
import se.brygga.app.documents.DecisionLetter.Heading;
import se.brygga.app.documents.DecisionLetter.Outcome;
import se.brygga.app.documents.DecisionLetter.Persons;
import se.brygga.app.documents.DecisionLetter.Rights;
import se.brygga.app.documents.FinancingTerms;
import se.brygga.app.documents.LocalText;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.Formats;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Messages;
import se.brygga.core.law.se.PartyRights;

/** Puts a case into the words of a decision letter. */
@Service
class LetterOfCase implements CaseLetters {

    private final CaseParties parties;
    private final People people;
    private final LetterGrounds grounds;
    private final ProductClock clock;
    private final Messages messages;
    private final Promises promises;

    LetterOfCase(
            CaseParties parties,
            People people,
            LetterGrounds grounds,
            ProductClock clock,
            Messages messages,
            Promises promises) {
        this.parties = parties;
        this.people = people;
        this.grounds = grounds;
        this.clock = clock;
        this.messages = messages;
        this.promises = promises;
    }

    /** What a letter tells of the decision or the proposal. */
    record Told(CaseOutcome outcome, String reasons, Heading heading, Optional<UUID> decider, UUID preparer) {}

    @Override
    public DecisionLetter preview(CaseFile file, Answered answered, CaseOutcome outcome, String reasons) {
        LocalDate today = clock.today();
        Heading heading = new Heading(file.number(), Optional.empty(), today, clock.instant(), file.invented());
        UUID preparer = file.procedure()
                .proposal()
                .map(CaseFile.Proposal::proposer)
                .or(() -> file.state().handler())
                .orElse(file.id());
        return letter(file, answered, new Told(outcome, reasons, heading, Optional.empty(), preparer));
    }

    /** The letter of a decision that stands. */
    DecisionLetter decided(CaseFile file, CaseFile.Decision decision, Answered answered) {
        Instant recorded = decision.on().atStartOfDay(ZoneOffset.UTC).toInstant();
        Heading heading =
                new Heading(file.number(), Optional.of(decision.number()), decision.on(), recorded, file.invented());
        return letter(
                file,
                answered,
                new Told(
                        decision.outcome(),
                        decision.reasons(),
                        heading,
                        Optional.of(decision.decider()),
                        decision.proposer()));
    }

    private DecisionLetter letter(CaseFile file, Answered answered, Told told) {
        boolean approved =
                told.outcome() == CaseOutcome.APPROVED && file.terms().isPresent();
        var names = people.names(
                told.decider().map(decider -> List.of(decider, told.preparer())).orElse(List.of(told.preparer())));
        PartyRights rights = PartyRights.on(told.heading().date());
        String preparer = names.getOrDefault(told.preparer(), "");
        Content content = new Content(
                approved ? Outcome.APPROVED : Outcome.DECLINED,
                parties.product(file),
                approved ? file.terms().map(terms -> terms(terms, told.heading().date())) : Optional.empty(),
                approved ? BesideSwedish.conditions(file) : List.of(),
                BesideSwedish.reasons(file, told.reasons()),
                grounds.of(answered.assessment(), told.outcome()));
        return new DecisionLetter(
                parties.sender(file, told.heading().date(), preparer),
                told.heading(),
                parties.applicant(file),
                content,
                approved ? grounds.aid(answered, told.heading().date()) : Optional.empty(),
                new Rights(rights.noAppeal(), rights.seeMaterial()),
                new Persons(told.decider().map(decider -> names.getOrDefault(decider, "")), preparer));
    }

    private FinancingTerms terms(CaseFile.Terms terms, LocalDate decided) {
        Optional<LocalText> security = terms.collateral().isEmpty()
                ? Optional.empty()
                : Optional.of(LocalText.of(security(terms, Language.SV), security(terms, Language.EN)));
        return new FinancingTerms(
                terms.amount(),
                terms.currency(),
                terms.termMonths(),
                terms.graceMonths(),
                terms.rates().stream()
                        .map(step -> new FinancingTerms.Rate(step.fromMonth(), step.annual()))
                        .toList(),
                security,
                promises.acceptBy(decided));
    }

    private String security(CaseFile.Terms terms, Language language) {
        return terms.collateral().stream()
                .map(one -> kind(one.kind(), language) + ", " + new Formats(language).money(one.value()))
                .collect(Collectors.joining("; "));
    }

    /** The choices of the application have a word for each kind; what an officer has typed stands as typed. */
    private String kind(String kind, Language language) {
        String key = "apply.choice.collateralKind." + kind;
        return messages.has(key) ? messages.say(language, key) : kind;
    }

    /** The language of the translation beside the Swedish text; Swedish for none. */
    static Language translation(CaseFile file) {
        return Language.of(file.applicant().language())
                .filter(language -> language != Language.SV)
                .orElse(Language.EN);
    }
}
