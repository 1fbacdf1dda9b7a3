package se.brygga.app.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * How files leave the product: saved, never shown inside our own pages. What somebody handed in is not run, not guessed
 * at and not kept by anything between us and the reader.
 */
public final class Downloads {

    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private Downloads() {}

    /** A file that was handed in. */
    public static ResponseEntity<byte[]> of(OpenedFile opened) {
        return of(opened.file().name(), opened.file().mediaType().code(), opened.content());
    }

    /** A PDF of ours under a name without ending. */
    public static ResponseEntity<byte[]> pdf(String name, FileContent content) {
        return of(name + ".pdf", MediaType.PDF.code(), content);
    }

    /** A JSON text of ours under a name without ending, byte for byte as it was hashed. */
    public static ResponseEntity<byte[]> json(String name, String text) {
        return of(name + ".json", "application/json", FileContent.of(text.getBytes(UTF_8)));
    }

    private static ResponseEntity<byte[]> of(String name, String mediaType, FileContent content) {
        String type = mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .contentLength(content.size())
                .body(content.bytes());
    }
}
