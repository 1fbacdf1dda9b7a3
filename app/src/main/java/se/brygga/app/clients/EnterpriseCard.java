package se.brygga.app.clients;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An enterprise of the register. What nobody has asked yet is empty, never guessed.
 *
 * @param id identifier
 * @param kind what it is as an owner, in the contract's words ({@code ENTERPRISE}, {@code PUBLIC_BODY} …)
 * @param legalForm how it is run
 * @param organisationNumber ten digits, or twelve for a sole trader; empty before registration
 * @param owner the natural person behind a sole trader or a planned enterprise
 * @param name its name
 * @param place country, county and municipality
 * @param sector industry code (SNI 2007), five digits; where only a group is known its divisions, such as {@code 45-47}
 * @param operationsStart when it began, or means to begin
 * @param fiscalYearStart first day of its fiscal year, {@code MM-dd}
 * @param standing what bears on aid
 * @param graphVersion raised by every edit of its ownership
 * @param invented an enterprise of the demo
 */
public record EnterpriseCard(
        UUID id,
        String kind,
        LegalForm legalForm,
        Optional<String> organisationNumber,
        Optional<UUID> owner,
        String name,
        Place place,
        Optional<String> sector,
        Optional<LocalDate> operationsStart,
        String fiscalYearStart,
        Standing standing,
        int graphVersion,
        boolean invented) {

    /** Where it has its seat; county and municipality by official code. */
    public record Place(String country, Optional<String> county, Optional<String> municipality) {}

    /**
     * Facts that decide whether aid may be granted or paid at all; each unknown until somebody has asked.
     *
     * @param inInsolvency in insolvency proceedings, or meets the criteria for them
     * @param inDifficulty a firm in difficulty (företag i svårigheter)
     * @param roadFreight performs road freight transport for hire or reward
     * @param recoveryOrder has an unpaid recovery order after a Commission decision
     */
    public record Standing(
            Optional<Boolean> inInsolvency,
            Optional<Boolean> inDifficulty,
            Optional<Boolean> roadFreight,
            Optional<Boolean> recoveryOrder) {

        /** Nobody has asked. */
        public static final Standing UNKNOWN =
                new Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
