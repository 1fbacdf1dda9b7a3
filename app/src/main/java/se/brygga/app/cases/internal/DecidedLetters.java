package se.brygga.app.cases.internal;

import static org.jooq.impl.DSL.select;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.DECISION;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.DecisionMade;
import se.brygga.app.documents.LetterSource;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.DomainEvents;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import tools.jackson.databind.JsonNode;

/** Tells the letters of decisions that have been made, and turns the database's event into the module's own. */
@Component
class DecidedLetters implements LetterSource, DomainEvents {

    private final ScopedDatabase database;
    private final LawOfCases law;
    private final LetterOfCase letters;
    private final Scope everyCompany;

    DecidedLetters(ScopedDatabase database, LawOfCases law, LetterOfCase letters, Profile profile) {
        this.database = database;
        this.law = law;
        this.letters = letters;
        this.everyCompany = Scope.ofCompanies(
                profile.group().companies().stream().map(Company::code).collect(Collectors.toSet()));
    }

    @Override
    public Order decided(UUID decisionId) {
        CaseFile file = database.in(
                        everyCompany,
                        dsl -> CaseReading.one(
                                dsl,
                                CASE_FILE.ID.eq(
                                        select(DECISION.CASE_ID).from(DECISION).where(DECISION.ID.eq(decisionId)))))
                .orElseThrow(() -> new IllegalStateException("no case holds the decision " + decisionId));
        CaseFile.Decision decision = file.procedure().decision().orElseThrow();
        Scope company = Scope.ofCompanies(Set.of(file.place().company()));
        return new Order(
                file.id(),
                company,
                LetterOfCase.translation(file),
                letters.decided(file, decision, law.asDecided(file, decision)));
    }

    @Override
    public String type() {
        return "DecisionMade";
    }

    @Override
    public DecisionMade read(JsonNode payload) {
        return new DecisionMade(
                UUID.fromString(payload.get("decision").asString()),
                payload.get("recorded").asString(),
                UUID.fromString(payload.get("caseId").asString()),
                payload.get("caseNumber").asString(),
                CaseOutcome.valueOf(payload.get("outcome").asString()));
    }
}
