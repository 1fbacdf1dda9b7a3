package se.brygga.core.law.eu.deminimis;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * De minimis aid that was granted earlier, as declared or as registered. Its amount in euro is that of its own day and
 * is never converted again.
 *
 * @param granted the day on which the right to it was given, whenever it was paid (2023/2831 article 3.3)
 * @param amount gross grant equivalent in euro
 * @param regulation what it was granted under
 * @param member which enterprise of the single undertaking had it, if stated
 */
public record PriorAid(LocalDate granted, Money amount, DeMinimisRegulation regulation, Optional<String> member) {}
