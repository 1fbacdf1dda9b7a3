package se.brygga.app.cases.web.apply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Scope;

/** Answers that need not be asked again: who the applicant is, and the enterprise that was chosen to apply for. */
@Component
record Prefill(Register register, Cases cases, Intake intake) {

    /** Writes what is known in the draft, where the applicant sees it and can change it. */
    void known(Actor applicant, String number, String name, Optional<EnterpriseCard> acting) {
        UUID party = applicant.scope().parties().iterator().next();
        Map<String, String> known = new LinkedHashMap<>();
        known.put("contactName", name);
        register.person(Scope.ofParty(party), party)
                .flatMap(PersonCard::phone)
                .ifPresent(phone -> known.put("contactPhone", phone));
        register.person(Scope.ofParty(party), party)
                .flatMap(PersonCard::email)
                .ifPresent(mail -> known.put("contactEmail", mail));
        acting.ifPresent(card -> {
            if (card.legalForm() != LegalForm.OTHER) {
                known.put("legalForm", card.legalForm().name());
            }
            card.organisationNumber().ifPresent(digits -> known.put("number", digits));
            known.put("companyName", card.name());
            card.operationsStart().ifPresent(day -> known.put("operationsStart", day.toString()));
        });
        UUID caseId = cases.byNumber(applicant.scope(), number).orElseThrow().id();
        intake.save(applicant, caseId, known);
    }
}
