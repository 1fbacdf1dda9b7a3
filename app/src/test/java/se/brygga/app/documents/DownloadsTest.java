package se.brygga.app.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class DownloadsTest {

    @Test
    void whatWasHandedInIsSavedAndNeverRunOrGuessedAt() {
        FileContent content = FileContent.of("Intäkter".getBytes(UTF_8));
        StoredFile file = new StoredFile(
                new UUID(0, 1),
                new UUID(0, 2),
                "BUDGET",
                "affärsplan \"ny\".txt",
                MediaType.TEXT,
                content.size(),
                content.sha256(),
                new UUID(0, 3),
                Instant.EPOCH);

        ResponseEntity<byte[]> answer = Downloads.of(new OpenedFile(file, content));

        HttpHeaders headers = answer.getHeaders();
        assertThat(headers.getFirst("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''aff%C3%A4rsplan%20%22ny%22.txt");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(headers.getFirst("Cache-Control")).contains("no-store");
        assertThat(answer.getBody()).isEqualTo(content.bytes());
    }

    @Test
    void aReceiptLeavesByteForByte() {
        assertThat(Downloads.json("kvitto", "{\"a\":\"å\"}").getBody()).isEqualTo("{\"a\":\"å\"}".getBytes(UTF_8));
    }
}
