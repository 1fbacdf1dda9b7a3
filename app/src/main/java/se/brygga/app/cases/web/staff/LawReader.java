package se.brygga.app.cases.web.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Ownership;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.OfficialText;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.SingleUndertaking;
import se.brygga.core.financing.AidAnswer;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.Group;
import se.brygga.core.law.Language;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.eu.sme.AnnexI;
import se.brygga.core.law.eu.sme.SmeAssessment;
import se.brygga.core.law.eu.sme.SmeCase;
import se.brygga.core.law.eu.sme.SmeResult;
import se.brygga.core.law.se.SmeTest;

/** Asks the law about a case as it is now and turns the answer into words. */
@Component
final class LawReader {

    private final CaseLaw law;
    private final Lawbook lawbook;
    private final ProductClock clock;
    private final Names names;

    LawReader(CaseLaw law, Lawbook lawbook, ProductClock clock, Names names) {
        this.law = law;
        this.lawbook = lawbook;
        this.clock = clock;
        this.names = names;
    }

    /** The answer for a decision today; empty while the case has no enterprise. */
    Optional<LawAnswer> now(CaseFile file, Ui ui) {
        return answered(file).map(answered -> answer(answered, ui));
    }

    /** The same before it is put into words, for the letter. */
    Optional<CaseLaw.Answered> answered(CaseFile file) {
        return file.applicant().enterprise().isEmpty()
                ? Optional.empty()
                : Optional.of(PageMemory.of(new Asked(file), () -> law.on(file, clock.today())));
    }

    /** A case as it was put before the law. */
    private record Asked(CaseFile file) {}

    private LawAnswer answer(CaseLaw.Answered answered, Ui ui) {
        Assessment assessment = answered.assessment();
        Language language = language(ui);
        FindingWords words =
                new FindingWords(ui, language, text -> names.told(text, answered.ownership(), ui.language()));
        return new LawAnswer(
                assessment.acts().stream().map(act -> act.title().in(language)).toList(),
                assessment.findings().stream().map(words::row).toList(),
                assessment.policyFindings().stream().map(words::row).toList(),
                assessment.duties().stream()
                        .map(duty -> new LawAnswer.DutyRow(
                                duty.provision().printed(language),
                                OfficialText.of(duty.provision(), ui),
                                duty.what().in(language),
                                duty.due()))
                        .toList(),
                assessment.aid().map(LawReader::aid),
                size(answered, words),
                group(answered, ui),
                assessment.application().decisionDate());
    }

    static Language language(Ui ui) {
        return ui.language() == se.brygga.app.web.ui.Language.SV ? Language.SV : Language.EN;
    }

    private static LawAnswer.Aid aid(AidAnswer.Figures figures) {
        AidAnswer.Room room = figures.room();
        return new LawAnswer.Aid(figures.sek(), figures.eur(), room.ceilingEur(), room.beforeEur(), room.afterEur());
    }

    private LawAnswer.Group group(CaseLaw.Answered answered, Ui ui) {
        Ownership ownership = answered.ownership();
        Map<UUID, String> paths = new HashMap<>();
        graph(answered.assessment().application().group())
                .ifPresent(graph -> SingleUndertaking.around(ownership.subject().toString(), graph)
                        .paths()
                        .forEach((member, path) ->
                                paths.put(UUID.fromString(member), path(String.join(", ", path), ownership, ui))));
        List<LawAnswer.Prior> prior = answered.priorAid().stream()
                .sorted(Comparator.comparing(CaseLaw.Award::granted).reversed())
                .map(award -> new LawAnswer.Prior(
                        name(ownership, award.member()),
                        award.granted(),
                        award.amountEur(),
                        award.regulation(),
                        known(award)))
                .toList();
        return new LawAnswer.Group(ownership, answered.members(), paths, weights(answered), prior);
    }

    private static LawAnswer.Known known(CaseLaw.Award award) {
        return switch (award.origin()) {
            case CaseLaw.Origin.Declared(Optional<UUID> same) ->
                new LawAnswer.Known(Optional.of(award.id()), true, same);
            case CaseLaw.Origin.Registered() -> new LawAnswer.Known(Optional.of(award.id()), false, Optional.empty());
        };
    }

    private Optional<SmeResult> sizeOf(CaseLaw.Answered answered) {
        LocalDate day = answered.assessment().application().decisionDate();
        return graph(answered.assessment().application().group())
                .map(graph -> SmeAssessment.of(
                        new SmeCase(
                                answered.ownership().subject().toString(),
                                graph,
                                day,
                                Set.of(),
                                answered.assessment()
                                        .application()
                                        .group()
                                        .map(SmeTest::years)
                                        .orElse(List.of())),
                        AnnexI.on(day),
                        lawbook.on(day)));
    }

    private Optional<LawAnswer.Size> size(CaseLaw.Answered answered, FindingWords words) {
        return sizeOf(answered)
                .map(result -> new LawAnswer.Size(
                        result.figures().headcount(),
                        result.figures().turnoverEur(),
                        result.figures().balanceSheetEur(),
                        "cases.size." + result.category().map(Enum::name).orElse("OPEN"),
                        result.findings().stream().map(words::row).toList()));
    }

    private Map<UUID, String> weights(CaseLaw.Answered answered) {
        Map<UUID, String> weights = new HashMap<>();
        sizeOf(answered)
                .ifPresent(result -> result.weights()
                        .forEach((id, share) ->
                                weights.put(UUID.fromString(id), share.percent().toPlainString())));
        return weights;
    }

    private static Optional<OwnershipGraph> graph(Optional<Group> stated) {
        return stated.flatMap(
                group -> switch (OwnershipGraph.check(group.enterprises(), group.holdings(), group.persons())) {
                    case OwnershipGraph.Checked.Sound(OwnershipGraph graph) -> Optional.of(graph);
                    case OwnershipGraph.Checked.Faulty faulty -> Optional.empty();
                });
    }

    private String path(String path, Ownership ownership, Ui ui) {
        return names.told(path, ownership, ui.language())
                .replace("→", " → ")
                .replace("% votes", ui.say("cases.aid.votes"));
    }

    private static String name(Ownership ownership, UUID id) {
        return ownership.enterprises().stream()
                .filter(card -> card.id().equals(id))
                .map(EnterpriseCard::name)
                .findFirst()
                .orElse(id.toString());
    }
}
