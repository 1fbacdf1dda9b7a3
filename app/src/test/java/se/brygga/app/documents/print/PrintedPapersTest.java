package se.brygga.app.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.Samples;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Messages;

class PrintedPapersTest {

    private static final Press PRESS = new Press(templates());
    private static final Messages MESSAGES = Messages.load();
    private static final LetterPrinter LETTERS = new LetterPrinter(PRESS, MESSAGES);
    private static final ReceiptPrinter RECEIPTS = new ReceiptPrinter(PRESS, MESSAGES);

    private static TemplateEngine templates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @BeforeAll
    static void chooseTheChecker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyPaperIsAnAccessiblePdf() throws Exception {
        for (FileContent paper : List.of(
                LETTERS.print(Samples.approved(), Language.EN),
                LETTERS.print(Samples.declined(), Language.SV),
                LETTERS.print(Samples.proposed(), Language.EN),
                RECEIPTS.print(Samples.receipt(), Language.SV),
                RECEIPTS.print(Samples.receipt(), Language.EN))) {
            assertThat(faults(paper)).as("faults against PDF/UA-1").isEmpty();
        }
    }

    @Test
    void theLetterIsOnePageForEachLanguage() throws IOException {
        FileContent pdf = LETTERS.print(Samples.approved(), Language.EN);
        keep("letter.pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Beslut om mikrolån");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(2);
        }
    }

    @Test
    void theLetterTellsTheDecisionAndThatItCannotBeAppealed() throws IOException {
        assertThat(text(LETTERS.print(Samples.approved(), Language.EN)))
                .contains(
                        "B2026-000045",
                        "Vi beviljar mikrolån på 200 000 kr.",
                        "Beslutet kan inte överklagas. 24 § (2012:872)")
                .contains("18 342,17 kr = 1 672,24 euro (10,9686 kr för en euro, ECB 2026-11-19)")
                .contains("kommissionens förordning (EU) 2023/2831 av den 13 december 2023", "stöd av mindre betydelse")
                .contains("Beslutet har fattats av Lars Berg. Ärendet har beretts av Karin Ek.", "Påhittat exempel")
                .contains(
                        "Translation. The Swedish text is the binding one.",
                        "The decision cannot be appealed. section 24, SFS 2012:872");
    }

    @Test
    void theLetterTellsNobodyHowToAppeal() throws IOException {
        for (String text : List.of(
                text(LETTERS.print(Samples.approved(), Language.EN)),
                text(LETTERS.print(Samples.declined(), Language.EN)))) {
            assertThat(text)
                    .containsOnlyOnce("överklaga")
                    .containsOnlyOnce("appeal")
                    .doesNotContainIgnoringCase("förvaltningsrätt", "tre veckor", "three weeks");
        }
    }

    @Test
    void thePersonalNumberIsMasked() throws IOException {
        assertThat(text(LETTERS.print(Samples.approved(), Language.EN)))
                .contains("19900315-••••")
                .doesNotContain("1234");
    }

    @Test
    void aDeclinedApplicationGetsReasonsButNoTermsAndNoAid() throws IOException {
        assertThat(text(LETTERS.print(Samples.declined(), Language.SV)))
                .contains(
                        "Vi avslår ansökan om mikrolån.",
                        "Banken erbjuder lånet på vanliga villkor.",
                        "kan inte överklagas")
                .doesNotContain("Löptid", "stöd av mindre betydelse", "Tacka ja", "Översättning");
    }

    @Test
    void aPreviewSaysOnEveryPageThatNothingIsDecided() throws IOException {
        assertThat(text(LETTERS.print(Samples.proposed(), Language.EN)))
                .contains("Inget är beslutat än.", "Nothing has been decided yet.", "Förhandsvisning")
                .doesNotContain("B2026-000045", "Lars Berg");
    }

    @Test
    void theSameDecisionPrintsToTheSameBytes() {
        assertThat(LETTERS.print(Samples.approved(), Language.EN).sha256())
                .isEqualTo(LETTERS.print(Samples.approved(), Language.EN).sha256());
    }

    @Test
    void theReceiptTellsTheNumberWhatHappensWhenAndWhomToAsk() throws IOException {
        FileContent pdf = RECEIPTS.print(Samples.receipt(), Language.SV);
        keep("receipt.pdf", pdf);
        assertThat(text(pdf))
                .contains(
                        "2026-000123",
                        "2026-10-02 14:15",
                        "senast 2026-11-27",
                        "Karin Ek",
                        "budget.xlsx, affärsplan.pdf");
    }

    private static List<String> faults(FileContent pdf) throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.stream(), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }

    /** The text as a reader's program finds it, with line breaks inside sentences taken out. */
    private static String text(FileContent pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("[ \u00A0\\n\\r]+", " ");
        }
    }

    private static void keep(String name, FileContent pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name), pdf.bytes());
    }
}
