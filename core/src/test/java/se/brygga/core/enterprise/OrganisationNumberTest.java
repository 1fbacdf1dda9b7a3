package se.brygga.core.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5500000004",
                "550000-0004",
                "16550000-0004",
                "165500000004",
                " 550000 0004 ",
                "550000–0004",
                "550000\u20110004",
                "550000\u00A00004",
                "SE550000000401",
                "se550000000401",
                "550000 - 0004",
                "SE5500000004"
            })
    void everyUsualFormIsRead(String written) {
        assertThat(OrganisationNumber.read(written))
                .isEqualTo(new OrganisationNumber.Reading.Accepted(new OrganisationNumber("5500000004")));
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "'  ',EMPTY",
        "550000-000,WRONG_LENGTH",
        "55000000044,WRONG_LENGTH",
        "550000-00O4,NOT_DIGITS",
        "55.0000-0004,NOT_DIGITS",
        "5500000005,WRONG_CHECK_DIGIT",
        "5560160690,WRONG_CHECK_DIGIT",
        "8112189876,PERSON_NOT_ORGANISATION",
        "٥٥٠٠٠٠٠٠٠٤,NOT_DIGITS"
    })
    void whatIsNoNumberIsRefusedWithItsReason(String written, NumberRefusal reason) {
        assertThat(OrganisationNumber.read(written)).isEqualTo(new OrganisationNumber.Reading.Refused(reason));
    }

    @Test
    void oneWrongDigitIsAlwaysFound() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 500; i++) {
            StringBuilder digits = new StringBuilder(
                    OrganisationNumber.invented(random.nextInt(100_000)).digits());
            int place = 3 + random.nextInt(7);
            digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + 1 + random.nextInt(9)) % 10));
            assertThat(OrganisationNumber.read(digits.toString()))
                    .isEqualTo(new OrganisationNumber.Reading.Refused(NumberRefusal.WRONG_CHECK_DIGIT));
        }
    }

    @Test
    void inventedNumbersAreThoseOfTheSamples() {
        assertThat(OrganisationNumber.invented(0).digits()).isEqualTo("5500000004");
        assertThat(OrganisationNumber.invented(123).digits()).isEqualTo("5500001234");
        assertThat(OrganisationNumber.invented(123)).hasToString("550000-1234");
        assertThatThrownBy(() -> OrganisationNumber.invented(100_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
