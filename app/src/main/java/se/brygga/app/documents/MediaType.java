package se.brygga.app.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that may be handed in, each known by its own bytes. The list is short on purpose: what is not
 * needed in a case is not taken in. A table of our own rather than a detection library, because a library answers with
 * hundreds of types where six are allowed.
 */
public enum MediaType {
    /** Portable Document Format. */
    PDF("application/pdf"),
    /** Picture, Portable Network Graphics. */
    PNG("image/png"),
    /** Picture, as cameras and telephones take it. */
    JPEG("image/jpeg"),
    /** Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Plain text in UTF-8, with or without commas. */
    TEXT("text/plain");

    private static final byte[] PDF_HEAD = ascii("%PDF-");
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
    private static final byte[] WORD_PART = ascii("word/document.xml");
    private static final byte[] SHEET_PART = ascii("xl/workbook.xml");
    private static final byte[] MACROS = ascii("vbaProject.bin");

    private final String code;

    MediaType(String code) {
        this.code = code;
    }

    /** Message key of its everyday name. */
    public String key() {
        return switch (this) {
            case PDF -> "documents.type.pdf";
            case PNG -> "documents.type.png";
            case JPEG -> "documents.type.jpeg";
            case DOCX -> "documents.type.docx";
            case XLSX -> "documents.type.xlsx";
            case TEXT -> "documents.type.text";
        };
    }

    /** The type as it stands in a Content-Type header. */
    public String code() {
        return code;
    }

    /** What its files are called, without the point; the usual one first. */
    public List<String> extensions() {
        return switch (this) {
            case PDF -> List.of("pdf");
            case PNG -> List.of("png");
            case JPEG -> List.of("jpg", "jpeg");
            case DOCX -> List.of("docx");
            case XLSX -> List.of("xlsx");
            case TEXT -> List.of("txt", "csv");
        };
    }

    /** The type of these bytes; empty when they are none that may be handed in. */
    public static Optional<MediaType> of(byte[] bytes) {
        if (startsWith(bytes, PDF_HEAD)) {
            return Optional.of(PDF);
        }
        if (startsWith(bytes, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (startsWith(bytes, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, ZIP_HEAD)) {
            return office(bytes);
        }
        return isText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    /** The type with this code, as {@link #code} gives it. */
    public static MediaType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The type that a name's ending speaks of; empty when it has none or one that may not be handed in. */
    public static Optional<MediaType> named(String name) {
        String extension = extension(name);
        return Arrays.stream(values())
                .filter(type -> type.extensions().contains(extension))
                .findFirst();
    }

    /** What stands after the last point of a name, in lower case; empty when there is none. */
    static String extension(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** A value for the {@code accept} attribute of a file field. */
    public static String accept() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(type -> type.extensions().stream())
                        .map(e -> "." + e)
                        .toList());
    }

    // Names inside a ZIP stand uncompressed, so that nothing is unpacked to find them. Files with macros are not let
    // in.
    private static Optional<MediaType> office(byte[] bytes) {
        if (contains(bytes, MACROS)) {
            return Optional.empty();
        }
        if (contains(bytes, WORD_PART)) {
            return Optional.of(DOCX);
        }
        return contains(bytes, SHEET_PART) ? Optional.of(XLSX) : Optional.empty();
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int at = 0; at <= bytes.length - part.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
