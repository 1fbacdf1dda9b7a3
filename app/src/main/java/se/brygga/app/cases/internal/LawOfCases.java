package se.brygga.app.cases.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import se.brygga.app.aid.RateBook;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.Framework;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.se.Assess;

/** Puts a case, the ownership around it and the aid of its whole undertaking before the law. */
@Service
class LawOfCases implements CaseLaw {

    /** Three fiscal years that may have begun almost four years ago: nothing older is ever counted. */
    private static final int YEARS_BACK = 4;

    private final OwnershipBook ownership;
    private final ScopedDatabase database;
    private final RateBook rates;
    private final Lawbook lawbook;
    private final Framework framework;
    private final Profile profile;

    LawOfCases(
            OwnershipBook ownership,
            ScopedDatabase database,
            RateBook rates,
            Lawbook lawbook,
            Framework framework,
            Profile profile) {
        this.ownership = ownership;
        this.database = database;
        this.rates = rates;
        this.lawbook = lawbook;
        this.framework = framework;
        this.profile = profile;
    }

    @Override
    public Answered on(CaseFile file, LocalDate day) {
        return on(file, day, prior -> prior);
    }

    /** The answer on the day of a decision that stands, without the aid that the decision itself gave. */
    Answered asDecided(CaseFile file, CaseFile.Decision decision) {
        return on(file, decision.on(), prior -> {
            Optional<UUID> own = ownAid(decision);
            return prior.stream()
                    .filter(award -> own.filter(award.id()::equals).isEmpty())
                    .toList();
        });
    }

    private Optional<UUID> ownAid(CaseFile.Decision decision) {
        return database.call(dsl -> dsl.fetch("select * from aid.of_decision(?::uuid)", decision.id()).stream()
                .findFirst()
                .map(row -> row.get("award", UUID.class)));
    }

    private Answered on(CaseFile file, LocalDate day, UnaryOperator<List<Award>> counted) {
        UUID enterprise = file.applicant()
                .enterprise()
                .orElseThrow(() -> new IllegalArgumentException("a draft has no enterprise yet: " + file.number()));
        Ownership around = ownership.around(enterprise, day);
        CaseGraph graph = CaseGraph.of(around, lawbook.on(day));
        LocalDate since = day.minusYears(YEARS_BACK);
        List<Award> prior = counted.apply(prior(file.id(), graph.members(), since, day));
        RateBook.Rates known = rates.on(day);
        Assessment assessment = new Assess(lawbook, ConfirmedRates.over(framework, known))
                .assess(CaseFacts.of(file, day, context(file, around, graph, prior)));
        String regulation = DeMinimisRegulation.generalOn(day)
                .map(DeMinimisRegulation::number)
                .orElse("");
        Exchange exchange = known.exchange()
                .map(rate -> new Exchange(rate.value(), rate.source()))
                .orElse(new Exchange(BigDecimal.ONE, "unknown"));
        return new Answered(assessment, day, around, graph.members(), since, prior, regulation, exchange);
    }

    private CaseFacts.CaseContext context(CaseFile file, Ownership around, CaseGraph graph, List<Award> prior) {
        Optional<Boolean> equity =
                profile.group().company(file.place().company()).map(company -> company.kind() == Company.Kind.EQUITY);
        return new CaseFacts.CaseContext(
                around.subjectCard(),
                graph,
                prior,
                equity,
                profile.institution().currency());
    }

    private List<Award> prior(UUID forCase, List<UUID> members, LocalDate since, LocalDate until) {
        return database.call(dsl -> dsl.fetch(
                        "select * from aid.prior(?::uuid[], ?::date, ?::date, ?::uuid)",
                        members.toArray(UUID[]::new),
                        since,
                        until,
                        forCase)
                .map(row -> new Award(
                        row.get("award", UUID.class),
                        row.get("member", UUID.class),
                        row.get("granted", LocalDate.class),
                        row.get("amount_eur", BigDecimal.class),
                        row.get("regulation", String.class),
                        row.get("origin", String.class).equals("DECLARED")
                                ? new Origin.Declared(Optional.ofNullable(row.get("same_as", UUID.class)))
                                : new Origin.Registered())));
    }
}
