package se.brygga.app.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brygga.app.documents.DecisionLetter.Content;
import se.brygga.app.documents.DecisionLetter.Ground;
import se.brygga.app.documents.DecisionLetter.Heading;
import se.brygga.app.documents.DecisionLetter.Outcome;
import se.brygga.app.documents.DecisionLetter.Persons;
import se.brygga.app.documents.DecisionLetter.Rights;
import se.brygga.app.documents.FinancingTerms.Rate;
import se.brygga.core.law.Citation;

/** Invented letters and receipts for the tests. */
public final class Samples {

    private static final Sender SENDER = new Sender(
            "Exempelfinans Mälardalen AB",
            Optional.of("550000-0004"),
            "Västerås",
            new Contact("Karin Ek", "021-555 01 23", "karin.ek@exempel.se"));
    private static final LocalText PRODUCT = LocalText.of("mikrolån", "micro-loan");
    private static final LocalText REASONS = LocalText.swedish(
            "Planen är genomtänkt och kunderna finns. Banken kan inte låna ut hela beloppet till ett nytt företag utan säkerhet. Lånet "
                    + "ersätter därför inte vad marknaden erbjuder, och återbetalningen ryms i budgeten.");

    private Samples() {}

    /** A micro-loan granted to a sole trader in November 2026. */
    public static DecisionLetter approved() {
        return new DecisionLetter(
                SENDER,
                heading(Optional.of("B2026-000045")),
                trader(),
                content(),
                Optional.of(aid()),
                rights(),
                persons());
    }

    /** The same loan while it is only proposed. */
    public static DecisionLetter proposed() {
        return new DecisionLetter(
                SENDER,
                heading(Optional.empty()),
                trader(),
                content(),
                Optional.of(aid()),
                rights(),
                new Persons(Optional.empty(), "Karin Ek"));
    }

    /** The same loan declined. */
    public static DecisionLetter declined() {
        Content content = new Content(
                Outcome.DECLINED,
                PRODUCT,
                Optional.empty(),
                List.of(),
                LocalText.swedish("Banken erbjuder lånet på vanliga villkor."),
                List.of(new Ground(
                        cite("SFS 2012:872 1 §"),
                        LocalText.of(
                                "Lånet skulle ersätta vad marknaden erbjuder.",
                                "The loan would replace what the market offers."))));
        return new DecisionLetter(
                SENDER, heading(Optional.of("B2026-000046")), trader(), content, Optional.empty(), rights(), persons());
    }

    /** The receipt of the application for it. */
    public static ApplicationReceipt receipt() {
        return new ApplicationReceipt(
                SENDER,
                "2026-000123",
                Instant.parse("2026-10-02T12:15:00Z"),
                trader(),
                PRODUCT,
                Optional.of(new BigDecimal("200000")),
                List.of("budget.xlsx", "affärsplan.pdf"),
                Optional.of(LocalDate.of(2026, 11, 27)),
                true);
    }

    private static Heading heading(Optional<String> decisionNumber) {
        return new Heading(
                "2026-000123", decisionNumber, LocalDate.of(2026, 11, 20), Instant.parse("2026-11-20T09:30:00Z"), true);
    }

    private static Applicant trader() {
        return Applicant.soleTrader("Amina Yusuf", "Aminas kök", "199003151234");
    }

    private static Content content() {
        return new Content(Outcome.APPROVED, PRODUCT, Optional.of(terms()), conditions(), REASONS, grounds());
    }

    private static FinancingTerms terms() {
        return new FinancingTerms(
                new BigDecimal("200000"),
                "SEK",
                60,
                6,
                List.of(new Rate(1, new BigDecimal("5.49"))),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 2, 20)));
    }

    private static List<LocalText> conditions() {
        return List.of(
                LocalText.of(
                        "Lånet används till kök och första varulager, så som ansökan säger.",
                        "The loan is used for a kitchen and a first stock of goods, as the application says."),
                LocalText.of(
                        "Banken betalar ut sin del innan lånet betalas ut.",
                        "The bank pays out its part before the loan is paid out."));
    }

    private static List<Ground> grounds() {
        return List.of(
                new Ground(
                        cite("SFS 2012:872 1 §"),
                        LocalText.of(
                                "Företaget är litet eller medelstort.", "The enterprise is small or medium-sized.")),
                new Ground(
                        cite("SFS 2012:872 11 §"),
                        LocalText.of(
                                "Lånet täcker 66,67 % av kapitalbehovet. Gränsen är 80 %.",
                                "The loan covers 66.67% of the capital need. The limit is 80%.")),
                new Ground(
                        cite("(EU) 2023/2831 art. 3.2"),
                        LocalText.of("Stödet ryms under taket.", "The aid fits under the ceiling.")));
    }

    private static AidNotice aid() {
        return new AidNotice(
                new BigDecimal("18342.17"),
                new BigDecimal("1672.24"),
                new BigDecimal("10.9686"),
                "ECB 2026-11-19",
                "2023/2831",
                new BigDecimal("300000"),
                new BigDecimal("298327.76"),
                true);
    }

    private static Rights rights() {
        return new Rights(cite("SFS 2012:872 24 §"), cite("SFS 2017:900 10 §"));
    }

    private static Persons persons() {
        return new Persons(Optional.of("Lars Berg"), "Karin Ek");
    }

    private static Citation cite(String machine) {
        return Citation.parse(machine).orElseThrow();
    }
}
