package se.brygga.app.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the four kinds of applicants answer, question by question, the way people type it. */
final class Applications {

    private Applications() {}

    /** A limited company with an owner and with earlier aid. */
    static Map<String, Map<String, String>> limitedCompany() {
        Map<String, Map<String, String>> answers = common();
        answers.put("sokande", Map.of("legalForm", "LIMITED_COMPANY"));
        answers.put("nummer", Map.of("number", " 16550000 1234 "));
        answers.put("namn", Map.of("companyName", "Påhittad Verkstad AB"));
        answers.put("agande", Map.of("linked", "yes"));
        answers.put(
                "bolag",
                Map.of(
                        "direction",
                        "OWNS_US",
                        "linkedNumber",
                        "550000-4568",
                        "linkedName",
                        "Påhittat Ägarbolag AB",
                        "share",
                        "40 %",
                        "linkedHeadcount",
                        "1,5",
                        "linkedTurnover",
                        "1 200 000",
                        "linkedBalance",
                        "400 000,50"));
        answers.put("annat-stod", Map.of("otherAid", "yes"));
        answers.put(
                "stod",
                Map.of(
                        "grantor",
                        "Region Västmanland",
                        "aidGranted",
                        "2025-04-02",
                        "aidEur",
                        "12 000",
                        "aidRule",
                        "GENERAL"));
        return answers;
    }

    /** A sole trader, by personal or coordination number. */
    static Map<String, Map<String, String>> soleTrader(String number) {
        Map<String, Map<String, String>> answers = common();
        answers.put("sokande", Map.of("legalForm", "SOLE_TRADER"));
        answers.put("nummer", Map.of("number", number));
        answers.put("namn", Map.of("companyName", "Aminas kök"));
        return answers;
    }

    /** Somebody whose enterprise is not registered yet and who has no number. */
    static Map<String, Map<String, String>> beforeRegistration() {
        Map<String, Map<String, String>> answers = common();
        answers.put("sokande", Map.of("legalForm", "NOT_YET_REGISTERED"));
        answers.put("nummer", Map.of("number", ""));
        answers.put("namn", Map.of("companyName", "Bageriet vid bron"));
        answers.put("start", Map.of("operationsStart", "2027-02-01"));
        return answers;
    }

    private static Map<String, Map<String, String>> common() {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        answers.put("bransch", Map.of("industry", "TRADE"));
        answers.put("start", Map.of("operationsStart", "2020-03-01"));
        answers.put("storlek", Map.of("headcount", "1,5", "turnover", "900 000", "balanceSheet", "150 000,50 kr"));
        answers.put("agande", Map.of("linked", "no"));
        answers.put(
                "kontakt",
                Map.of(
                        "contactName", "Sara Norén",
                        "contactPhone", "070-174 06 05",
                        "contactEmail", "sara@exempel.se"));
        answers.put("syfte", Map.of("purpose", "En ny ugn och en disk till butiken."));
        answers.put("belopp", Map.of("amount", "240 000", "need", "320 000,00 kr"));
        answers.put("livslangd", Map.of("lifeYears", "7"));
        answers.put("aterbetalning", Map.of("termMonths", "60", "graceMonths", "6"));
        answers.put("egna-pengar", Map.of("ownFunds", "80 000"));
        answers.put("bank", Map.of("bank", "REFUSED"));
        answers.put("andras-pengar", Map.of());
        answers.put("sakerhet", Map.of("collateralKind", "NONE"));
        answers.put("annat-stod", Map.of("otherAid", "no"));
        answers.put("betalning", Map.of("inInsolvency", "no"));
        answers.put("svarigheter", Map.of("inDifficulty", "no"));
        answers.put("vagtransport", Map.of("roadFreight", "no"));
        answers.put("aterkrav", Map.of("recoveryOrder", "no"));
        return answers;
    }

    /**
     * A way to be wrong on a page.
     *
     * @param field the field that is told of
     * @param says what the message names
     * @param answers what is typed
     */
    record Fault(String field, String says, Map<String, String> answers) {}

    /** What goes wrong on the way of the limited company. */
    static Map<String, Fault> faults() {
        Map<String, String> itself = new LinkedHashMap<>(limitedCompany().getOrDefault("bolag", Map.of()));
        itself.put("linkedNumber", "550000-1234");
        return Map.of(
                "sokande",
                new Fault("legalForm", "Vem som ansöker: frågan behöver ett svar", Map.of()),
                "nummer",
                new Fault("number", "550000-1235", Map.of("number", "550000-1235")),
                "start",
                new Fault("operationsStart", "2026-02-30", Map.of("operationsStart", "2026-02-30")),
                "storlek",
                new Fault(
                        "turnover",
                        "”lite” är inget belopp",
                        Map.of("balanceSheet", "1", "headcount", "2", "turnover", "lite")),
                "kontakt",
                new Fault(
                        "contactEmail",
                        "”sara” är ingen e-postadress",
                        Map.of("contactName", "Sara", "contactPhone", "0701740605", "contactEmail", "sara")),
                "bolag",
                new Fault("linkedNumber", "Ett företag kan inte äga sig självt", itself),
                "belopp",
                new Fault("need", "kan inte vara mindre än lånet", Map.of("amount", "240 000", "need", "1 000")),
                "aterbetalning",
                new Fault("graceMonths", "lika långt som", Map.of("graceMonths", "60", "termMonths", "60")),
                "stod",
                new Fault(
                        "aidGranted",
                        "2027-01-01 har inte varit än",
                        Map.of(
                                "aidGranted",
                                "2027-01-01",
                                "aidEur",
                                "12 000",
                                "grantor",
                                "Region Västmanland",
                                "aidRule",
                                "UNKNOWN")));
    }
}
