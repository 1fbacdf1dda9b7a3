package se.brygga.core.law.eu.acts;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Act;
import se.brygga.core.law.Period;
import se.brygga.core.law.Title;

/** The European acts that the rules cite, with the days on which decisions are taken under them. */
public final class EuActs {

    /** Regulation 1998/2006: de minimis aid, the first of the three general regulations. */
    public static final Act DE_MINIMIS_2006 = act(
            "(EC) 1998/2006",
            "32006R1998",
            Period.between(LocalDate.of(2007, 1, 1), LocalDate.of(2014, 1, 1)),
            "Stöd av mindre betydelse (2006)",
            "De minimis aid (2006)");

    /** Regulation 1407/2013: de minimis aid, the second. */
    public static final Act DE_MINIMIS_2013 = act(
            "(EU) 1407/2013",
            "32013R1407",
            Period.between(LocalDate.of(2014, 1, 1), LocalDate.of(2024, 1, 1)),
            "Stöd av mindre betydelse (2013)",
            "De minimis aid (2013)");

    /** Regulation 2023/2831: de minimis aid, the third. */
    public static final Act DE_MINIMIS_2023 = act(
            "(EU) 2023/2831",
            "32023R2831",
            Period.between(LocalDate.of(2024, 1, 1), LocalDate.of(2031, 1, 1)),
            "Stöd av mindre betydelse (2023)",
            "De minimis aid (2023)");

    /** Regulation 2023/2832: de minimis aid for services of general economic interest. */
    public static final Act DE_MINIMIS_SERVICES = act(
            "(EU) 2023/2832",
            "32023R2832",
            Period.between(LocalDate.of(2024, 1, 1), LocalDate.of(2031, 1, 1)),
            "Stöd av mindre betydelse, allmännyttiga tjänster",
            "De minimis aid for services of general economic interest");

    /** Regulation 1408/2013: de minimis aid in agriculture, as amended by 2024/3118. */
    public static final Act DE_MINIMIS_AGRICULTURE = act(
            "(EU) 1408/2013",
            "02013R1408-20241216",
            Period.between(LocalDate.of(2014, 1, 1), LocalDate.of(2033, 1, 1)),
            "Stöd av mindre betydelse, jordbruk",
            "De minimis aid in agriculture");

    /** Regulation 717/2014: de minimis aid in fishery and aquaculture, as amended by 2023/2391. */
    public static final Act DE_MINIMIS_FISHERY = act(
            "(EU) 717/2014",
            "02014R0717-20231025",
            Period.between(LocalDate.of(2014, 7, 1), LocalDate.of(2030, 1, 1)),
            "Stöd av mindre betydelse, fiske och vattenbruk",
            "De minimis aid in fishery and aquaculture");

    /**
     * Regulation 800/2008: the block exemption whose Annex I defined small and medium-sized enterprises until the
     * middle of 2014.
     */
    public static final Act BLOCK_EXEMPTION_2008 = act(
            "(EC) 800/2008",
            "32008R0800",
            Period.between(LocalDate.of(2008, 8, 29), LocalDate.of(2014, 7, 1)),
            "Gruppundantag (2008)",
            "Block exemption (2008)");

    /**
     * Regulation 651/2014: the block exemption whose Annex I defines small and medium-sized enterprises. Its stated end
     * is the last day of 2026.
     */
    public static final Act BLOCK_EXEMPTION_2014 = act(
            "(EU) 651/2014",
            "32014R0651",
            Period.between(LocalDate.of(2014, 7, 1), LocalDate.of(2027, 1, 1)),
            "Gruppundantag (2014)",
            "Block exemption (2014)");

    /** Communication 2008/C 14/02 on reference and discount rates. */
    public static final Act REFERENCE_RATE = act(
            "2008/C 14/02",
            "52008XC0119(01)",
            Period.from(LocalDate.of(2008, 7, 1)),
            "Meddelandet om referensränta",
            "Communication on reference rates");

    /** Notice 2008/C 155/02 on guarantees. */
    public static final Act GUARANTEE_NOTICE = act(
            "2008/C 155/02",
            "52008XC0620(02)",
            Period.from(LocalDate.of(2008, 6, 20)),
            "Tillkännagivandet om garantier",
            "Notice on guarantees");

    private EuActs() {}

    /** All of them, the general de minimis regulations first. */
    public static List<Act> all() {
        return List.of(
                DE_MINIMIS_2006,
                DE_MINIMIS_2013,
                DE_MINIMIS_2023,
                DE_MINIMIS_SERVICES,
                DE_MINIMIS_AGRICULTURE,
                DE_MINIMIS_FISHERY,
                BLOCK_EXEMPTION_2008,
                BLOCK_EXEMPTION_2014,
                REFERENCE_RATE,
                GUARANTEE_NOTICE);
    }

    /** The block exemption in force on a day, if any. */
    public static Optional<Act> blockExemptionOn(LocalDate day) {
        return List.of(BLOCK_EXEMPTION_2008, BLOCK_EXEMPTION_2014).stream()
                .filter(act -> act.inForceOn(day))
                .findFirst();
    }

    private static Act act(String id, String celex, Period inForce, String sv, String en) {
        URI official = URI.create("https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:" + celex);
        return new Act(id, Act.Style.ARTICLE, new Title(sv, en), inForce, official);
    }
}
