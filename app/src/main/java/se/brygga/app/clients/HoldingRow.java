package se.brygga.app.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one enterprise holds in another, from a day on.
 *
 * @param id identifier
 * @param holder the owner
 * @param held the owned
 * @param capital per cent of the capital
 * @param votes per cent of the votes
 * @param control control by other means, in the contract's words
 * @param from first day
 * @param saidBy who told it, for example a register or the applicant
 */
public record HoldingRow(
        UUID id,
        UUID holder,
        UUID held,
        BigDecimal capital,
        BigDecimal votes,
        Optional<String> control,
        LocalDate from,
        String saidBy) {}
