package se.brygga.app.documents.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Turns a paper's XHTML into a tagged PDF that screen readers can read (PDF/UA-1, ISO 14289-1), with its fonts inside.
 * The moment in the file is the paper's own and not the printing's, so that printing again gives the same bytes.
 */
final class PaperPrinter {

    private static final String FAMILY = "Source Sans 3";
    private static final float PDF_VERSION = 1.7f;
    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    static {
        // The library tells of every font it loads; what goes wrong reaches us as exceptions.
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] regular = PaperStyle.resource("fonts/SourceSans3-Regular.ttf");
    private final byte[] semibold = PaperStyle.resource("fonts/SourceSans3-Semibold.ttf");

    byte[] print(Paper paper, String xhtml) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(document, xhtml).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PaperMetadata.stamp(document, paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("the paper could not be printed", broken);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, String xhtml) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_VERSION);
        builder.useFont(font(document, regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(document, semibold), FAMILY, SEMIBOLD, FontStyle.NORMAL, true);
        // A paper is whole in itself: whatever its text contains, nothing is fetched for it.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(xhtml, null);
        return builder;
    }

    // Ligatures are off: their glyphs stand for no single letter, so the words could be neither searched nor read
    // aloud.
    private static PDFontSupplier font(PDDocument document, byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
