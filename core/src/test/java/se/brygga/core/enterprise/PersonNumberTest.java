package se.brygga.core.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static PersonNumber number(String written) {
        return switch (PersonNumber.read(written, TODAY)) {
            case PersonNumber.Reading.Accepted accepted -> accepted.number();
            case PersonNumber.Reading.Refused refused -> throw new AssertionError(written + " " + refused.reason());
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"19811218-9876", "198112189876", "811218-9876", "8112189876", "811218 9876", "19811218 – 9876"})
    void everyUsualFormIsRead(String written) {
        assertThat(number(written).written()).isEqualTo("19811218-9876");
        assertThat(number(written).dateOfBirth()).isEqualTo("1981-12-18");
        assertThat(number(written).isCoordinationNumber()).isFalse();
    }

    @Test
    void coordinationNumberHasSixtyAddedToTheDay() {
        PersonNumber number = number("701063-2391");
        assertThat(number.isCoordinationNumber()).isTrue();
        assertThat(number.dateOfBirth()).isEqualTo("1970-10-03");
        assertThat(number.tenDigits()).isEqualTo("7010632391");
    }

    @Test
    void plusSaysThatThePersonHasTurnedAHundred() {
        assertThat(number("121212+1212").dateOfBirth()).isEqualTo("1912-12-12");
        assertThat(number("121212-1212").dateOfBirth()).isEqualTo("2012-12-12");
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "19811218-987,WRONG_LENGTH",
        "19811218-98X6,NOT_DIGITS",
        "19811218-9877,WRONG_CHECK_DIGIT",
        "19810230-9876,NO_SUCH_DATE",
        "19811200-9876,NO_SUCH_DATE",
        "20811218-9876,NO_SUCH_DATE",
        "556016-0680,ORGANISATION_NOT_PERSON"
    })
    void whatIsNoNumberIsRefusedWithItsReason(String written, NumberRefusal reason) {
        assertThat(PersonNumber.read(written, TODAY)).isEqualTo(new PersonNumber.Reading.Refused(reason));
    }

    @Test
    void theLastFourDigitsAreNotPrintedByAccident() {
        assertThat(number("198112189876")).hasToString("19811218-****");
    }
}
