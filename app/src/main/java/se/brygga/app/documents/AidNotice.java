package se.brygga.app.documents;

import java.math.BigDecimal;

/**
 * What an enterprise must be told when it gets de minimis aid (stöd av mindre betydelse): how much, that it is such
 * aid, and under which regulation by full title and place of publication, (EU) 1407/2013 art. 6.1 and (EU) 2023/2831
 * art. 7.4.
 *
 * @param sek gross grant equivalent in kronor
 * @param eur the same in euro
 * @param sekPerEur the rate it was turned at
 * @param rateSource who published that rate, and when
 * @param regulation number of the regulation, such as {@code 2023/2831}; its title and place of publication follow from
 *     it
 * @param ceilingEur the regulation's ceiling
 * @param headroomAfterEur what is left for the single undertaking after this aid
 * @param centrallyRegistered whether the aid is entered in the public register of such aid (art. 6, from 2026)
 */
public record AidNotice(
        BigDecimal sek,
        BigDecimal eur,
        BigDecimal sekPerEur,
        String rateSource,
        String regulation,
        BigDecimal ceilingEur,
        BigDecimal headroomAfterEur,
        boolean centrallyRegistered) {}
