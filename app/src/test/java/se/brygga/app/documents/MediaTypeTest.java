package se.brygga.app.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTypeTest {

    @Test
    void aFileIsWhatItsBytesSay() {
        assertThat(MediaType.of("%PDF-1.7\n".getBytes(UTF_8))).contains(MediaType.PDF);
        assertThat(MediaType.of("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))).contains(MediaType.PNG);
        assertThat(MediaType.of("ÿØÿà".getBytes(ISO_8859_1))).contains(MediaType.JPEG);
        assertThat(MediaType.of("PK\u0003\u0004 word/document.xml".getBytes(UTF_8)))
                .contains(MediaType.DOCX);
        assertThat(MediaType.of("PK\u0003\u0004 xl/workbook.xml".getBytes(UTF_8)))
                .contains(MediaType.XLSX);
        assertThat(MediaType.of("Intäkter;Kostnader\r\n1;2\r\n".getBytes(UTF_8)))
                .contains(MediaType.TEXT);
    }

    @Test
    void programsArchivesAndMacrosAreNotLetIn() {
        assertThat(MediaType.of("MZ\u0000\u0000".getBytes(UTF_8))).isEmpty();
        assertThat(MediaType.of("\u007fELF\u0002".getBytes(UTF_8))).isEmpty();
        assertThat(MediaType.of("PK\u0003\u0004 bilder/katt.gif".getBytes(UTF_8)))
                .isEmpty();
        assertThat(MediaType.of("PK\u0003\u0004 word/document.xml word/vbaProject.bin".getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void theEndingOfANameIsReadWhateverItsCase() {
        assertThat(MediaType.named("Budget.XLSX")).contains(MediaType.XLSX);
        assertThat(MediaType.named("bild.jpeg")).contains(MediaType.JPEG);
        assertThat(MediaType.named("arkiv.zip")).isEmpty();
        assertThat(MediaType.named("utan ändelse")).isEmpty();
    }
}
