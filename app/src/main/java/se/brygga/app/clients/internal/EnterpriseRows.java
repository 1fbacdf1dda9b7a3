package se.brygga.app.clients.internal;

import static se.brygga.db.clients.Tables.ENTERPRISE;
import static se.brygga.db.clients.Tables.PERSON;

import java.util.Optional;
import org.jooq.Record;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.PersonCard;
import se.brygga.db.clients.tables.records.EnterpriseRecord;
import se.brygga.db.clients.tables.records.PersonRecord;

/** Turns rows of the register into cards and back. */
final class EnterpriseRows {

    private EnterpriseRows() {}

    static EnterpriseCard card(Record row) {
        EnterpriseRecord r = row.into(ENTERPRISE);
        return new EnterpriseCard(
                r.getId(),
                r.getKind(),
                LegalForm.valueOf(r.getLegalForm()),
                Optional.ofNullable(r.getOrganisationNumber()),
                Optional.ofNullable(r.getOwner()),
                r.getName(),
                new EnterpriseCard.Place(
                        r.getCountry(), Optional.ofNullable(r.getCounty()), Optional.ofNullable(r.getMunicipality())),
                Optional.ofNullable(r.getSector()),
                Optional.ofNullable(r.getOperationsStart()),
                r.getFiscalYearStart(),
                new EnterpriseCard.Standing(
                        Optional.ofNullable(r.getInInsolvency()),
                        Optional.ofNullable(r.getInDifficulty()),
                        Optional.ofNullable(r.getRoadFreight()),
                        Optional.ofNullable(r.getRecoveryOrder())),
                r.getGraphVersion(),
                r.getInvented());
    }

    static void fill(EnterpriseRecord r, EnterpriseCard card) {
        r.setKind(card.kind());
        r.setLegalForm(card.legalForm().name());
        r.setOrganisationNumber(card.organisationNumber().orElse(null));
        r.setOwner(card.owner().orElse(null));
        r.setName(card.name());
        r.setCountry(card.place().country());
        r.setCounty(card.place().county().orElse(null));
        r.setMunicipality(card.place().municipality().orElse(null));
        r.setSector(card.sector().orElse(null));
        r.setOperationsStart(card.operationsStart().orElse(null));
        r.setFiscalYearStart(card.fiscalYearStart());
        r.setInInsolvency(card.standing().inInsolvency().orElse(null));
        r.setInDifficulty(card.standing().inDifficulty().orElse(null));
        r.setRoadFreight(card.standing().roadFreight().orElse(null));
        r.setRecoveryOrder(card.standing().recoveryOrder().orElse(null));
        r.setInvented(card.invented());
    }

    static PersonCard person(Record row) {
        PersonRecord r = row.into(PERSON);
        return new PersonCard(
                r.getId(),
                Optional.ofNullable(r.getPersonalNumber()),
                "COORDINATION".equals(r.getNumberKind()),
                r.getName(),
                Optional.ofNullable(r.getEmail()),
                Optional.ofNullable(r.getPhone()),
                r.getLanguage(),
                r.getInvented());
    }
}
