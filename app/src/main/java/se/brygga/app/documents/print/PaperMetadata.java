package se.brygga.app.documents.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The description inside the file: title, author, language, dates and the claim of accessibility, from the paper alone.
 */
final class PaperMetadata {

    private static final String PRODUCT = "Brygga";

    private PaperMetadata() {}

    static void stamp(PDDocument document, Paper paper) throws IOException {
        Calendar written = calendar(paper.writtenAt());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(paper.title());
        information.setSubject(paper.subject());
        information.setAuthor(paper.author());
        information.setCreator(PRODUCT);
        information.setProducer(PRODUCT);
        information.setCreationDate(written);
        information.setModificationDate(written);
        PDMetadata metadata =
                new PDMetadata(document, new ByteArrayInputStream(xmp(paper).getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(paper.language().code());
        // Without a seed of its own the file's identifier would come from the running clock.
        document.setDocumentId(paper.writtenAt().toEpochMilli());
    }

    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
    }

    private static String xmp(Paper paper) {
        String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                paper.writtenAt().atOffset(ZoneOffset.UTC).withNano(0));
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
              <pdfuaid:part>1</pdfuaid:part>
              <dc:format>application/pdf</dc:format>
              <dc:language><rdf:Bag><rdf:li>%1$s</rdf:li></rdf:Bag></dc:language>
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
              <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
              <dc:creator><rdf:Seq><rdf:li>%4$s</rdf:li></rdf:Seq></dc:creator>
              <xmp:CreatorTool>%5$s</xmp:CreatorTool>
              <xmp:CreateDate>%6$s</xmp:CreateDate>
              <xmp:ModifyDate>%6$s</xmp:ModifyDate>
              <pdf:Producer>%5$s</pdf:Producer>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """.formatted(
                        paper.language().code(),
                        escaped(paper.title()),
                        escaped(paper.subject()),
                        escaped(paper.author()),
                        PRODUCT,
                        written);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
