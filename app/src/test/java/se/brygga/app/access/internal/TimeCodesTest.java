package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimeCodesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    private final TimeCodes codes = new TimeCodes(new SplittableRandom(1));
    private final String secret = codes.newSecret();

    @Test
    void codesAreThoseOfTheStandard() {
        String standard = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

        // RFC 6238, appendix B, SHA-1, last six of eight digits.
        assertThat(codes.code(standard, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(codes.code(standard, Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(codes.code(standard, Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void base32IsThatOfTheStandard() {
        // RFC 4648, section 10.
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.decode("MZXW6YTBOI")).isEqualTo("foobar".getBytes(StandardCharsets.US_ASCII));
        assertThat(Base32.encode("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
    }

    @Test
    void aClockOneStepOffIsForgivenTwoStepsIsNot() {
        assertThat(codes.accept(secret, codes.code(secret, NOW.minusSeconds(30)), NOW, -1))
                .isEqualTo(OptionalLong.of(STEP - 1));
        assertThat(codes.accept(secret, codes.code(secret, NOW.plusSeconds(30)), NOW, -1))
                .isEqualTo(OptionalLong.of(STEP + 1));
        assertThat(codes.accept(secret, codes.code(secret, NOW.minusSeconds(60)), NOW, -1))
                .isEmpty();
        assertThat(codes.accept(secret, codes.code(secret, NOW.plusSeconds(60)), NOW, -1))
                .isEmpty();
    }

    @Test
    void aCodeIsTakenOnceAndAnOlderOneNeverAfterIt() {
        long used = codes.accept(secret, codes.code(secret, NOW), NOW, -1).orElseThrow();

        assertThat(codes.accept(secret, codes.code(secret, NOW), NOW, used)).isEmpty();
        assertThat(codes.accept(secret, codes.code(secret, NOW.minusSeconds(30)), NOW, used))
                .isEmpty();
        assertThat(codes.accept(secret, codes.code(secret, NOW.plusSeconds(30)), NOW.plusSeconds(30), used))
                .isPresent();
    }

    @Test
    void spacesInsideACodeDoNotMatter() {
        String code = codes.code(secret, NOW);

        assertThat(codes.accept(secret, " " + code.substring(0, 3) + " " + code.substring(3) + " ", NOW, -1))
                .isPresent();
        assertThat(codes.accept(secret, "", NOW, -1)).isEmpty();
        assertThat(codes.accept(secret, "abcdef", NOW, -1)).isEmpty();
    }
}
