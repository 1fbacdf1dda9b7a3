package se.brygga.app.demo;

import java.util.List;

/** Names that nobody can take for real: ordinary first names before surnames and company names that say "made up". */
final class Names {
    static final List<String> FIRST = List.of(
            "Amina",
            "Anna",
            "Abebe",
            "Birgitta",
            "Björn",
            "Chau",
            "Dana",
            "Daniel",
            "Elif",
            "Elin",
            "Emeka",
            "Erik",
            "Farid",
            "Fatima",
            "Gunnar",
            "Hassan",
            "Helena",
            "Hodan",
            "Ingrid",
            "Ivana",
            "Jamal",
            "Johan",
            "Karin",
            "Khalid",
            "Lars",
            "Leila",
            "Linh",
            "Magnus",
            "Maria",
            "Mehmet",
            "Mikael",
            "Mirjana",
            "Nadia",
            "Nils",
            "Olena",
            "Omar",
            "Parisa",
            "Per",
            "Reza",
            "Rosa",
            "Samira",
            "Sara",
            "Somchai",
            "Svetlana",
            "Tadesse",
            "Tomas",
            "Ulla",
            "Viktor",
            "Yasmin",
            "Zofia");

    static final List<String> LAST = List.of(
            "Påhittström",
            "Exempelsson",
            "Provlund",
            "Sagoberg",
            "Testholm",
            "Fantasidal",
            "Demokvist",
            "Låtsasgren",
            "Diktfors",
            "Uppdiktén",
            "Påhittad",
            "Exempelnezhad",
            "Provoglu",
            "Sagović",
            "Testowska",
            "Diktadze");

    static final List<String> COMPANY =
            List.of("Exempel", "Prov", "Påhitts", "Sago", "Demo", "Låtsas", "Fantasi", "Dikt");

    /**
     * A line of business.
     *
     * @param sector industry code (SNI 2007), five digits
     * @param noun what the company name ends with
     * @param roadFreight whether it carries goods by road for others
     * @param purpose what a loan is for
     */
    record Trade(String sector, String noun, boolean roadFreight, String purpose) {}

    static final List<Trade> TRADES = List.of(
            new Trade("62010", "data", false, "Utveckling av en ny tjänst och anställning av två programmerare"),
            new Trade("56100", "köket", false, "Köksutrustning och renovering av lokal"),
            new Trade("96021", "frisören", false, "Inredning av salong med fyra platser"),
            new Trade("10710", "bageriet", false, "Ny ugn och större butik"),
            new Trade("43320", "snickeriet", false, "Maskiner till verkstaden och en arbetsbil"),
            new Trade("47710", "kläder", false, "Varulager inför öppning av butik"),
            new Trade("49410", "åkeriet", true, "Rörelsekapital vid nytt transportavtal"),
            new Trade("71122", "teknik", false, "Mätutrustning och programvara"),
            new Trade("81210", "städ", false, "Maskiner och bil för nya uppdrag"),
            new Trade("25620", "verkstaden", false, "Fleroperationsmaskin och utbildning"),
            new Trade("86901", "fysio", false, "Behandlingsrum och utrustning"),
            new Trade("46390", "livs", false, "Kylrum och första varulager"),
            new Trade("90010", "scenen", false, "Ljudanläggning och turnéfordon"),
            new Trade("31090", "möbler", false, "Verktyg, prototyper och första serie"),
            new Trade("74102", "form", false, "Datorer och marknadsföring"),
            new Trade("45201", "bilvård", false, "Lyftar och diagnosverktyg"),
            new Trade("55101", "pensionatet", false, "Renovering av rum före säsongen"),
            new Trade("01130", "odlingen", false, "Växthus och bevattning"),
            new Trade("85510", "träning", false, "Redskap och anpassning av lokal"),
            new Trade("26510", "sensor", false, "Provserie och certifiering av mätinstrument"));

    private Names() {}
}
