package se.brygga.app.clients;

import java.math.BigDecimal;

/**
 * The figures of one closed year that decide size.
 *
 * @param year the calendar year in which the fiscal year begins
 * @param headcount annual work units
 * @param turnoverEur net turnover in euro
 * @param balanceSheetEur balance sheet total in euro
 * @param estimate a new enterprise's estimate in good faith, instead of accounts
 * @param source where the figures come from
 */
public record FiguresOfYear(
        int year,
        BigDecimal headcount,
        BigDecimal turnoverEur,
        BigDecimal balanceSheetEur,
        boolean estimate,
        String source) {}
