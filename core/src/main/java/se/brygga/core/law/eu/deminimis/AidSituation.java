package se.brygga.core.law.eu.deminimis;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import se.brygga.core.law.Fact;

/**
 * What must be known to say how much de minimis aid may still be given.
 *
 * @param regulation what the new aid would be granted under
 * @param decisionDate the day on which the right to it would be given
 * @param fiscalYearStart the day on which the firm's fiscal year begins
 * @param roadFreight whether the firm carries goods by road for hire or reward; asked for only where it changes the
 *     answer
 * @param prior all earlier aid to the single undertaking, by whomever it was granted
 */
public record AidSituation(
        DeMinimisRegulation regulation,
        LocalDate decisionDate,
        MonthDay fiscalYearStart,
        Fact<Boolean> roadFreight,
        Fact<List<PriorAid>> prior) {}
