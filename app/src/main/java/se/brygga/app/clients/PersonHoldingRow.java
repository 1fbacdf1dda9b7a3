package se.brygga.app.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a natural person holds in an enterprise, from a day on.
 *
 * @param id identifier
 * @param person the owner
 * @param name the owner's name
 * @param held the owned
 * @param capital per cent of the capital
 * @param votes per cent of the votes
 * @param sameOrAdjacentMarket whether the person's enterprises share a market; empty until somebody has judged it
 * @param from first day
 * @param saidBy who told it
 */
public record PersonHoldingRow(
        UUID id,
        UUID person,
        String name,
        UUID held,
        BigDecimal capital,
        BigDecimal votes,
        Optional<Boolean> sameOrAdjacentMarket,
        LocalDate from,
        String saidBy) {}
