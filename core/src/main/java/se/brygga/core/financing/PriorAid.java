package se.brygga.core.financing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Earlier de minimis aid.
 *
 * @param member the enterprise that got it
 * @param granted when it was granted
 * @param amountEur gross grant equivalent in euro
 * @param regulation number of the regulation, such as {@code 1998/2006}
 */
public record PriorAid(String member, LocalDate granted, BigDecimal amountEur, String regulation) {}
