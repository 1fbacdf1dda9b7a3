package se.brygga.app.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    @Test
    void personalAndCoordinationNumbersAreMasked() {
        assertThat(Applicant.soleTrader("A", "A:s firma", "199003151234").number())
                .contains("19900315-••••");
        assertThat(Applicant.soleTrader("A", "A:s firma", "900375-1234").number())
                .contains("900375-••••");
        assertThat(Applicant.beforeRegistration("A", Optional.empty()).number()).isEmpty();
    }

    @Test
    void anOrganisationNumberIsShownWhole() {
        assertThat(Applicant.enterprise("A", "A AB", "5500000004").number()).contains("550000-0004");
    }

    @Test
    void aWholePersonalNumberIsRefusedWhereverItComesFrom() {
        assertThatIllegalArgumentException().isThrownBy(() -> Applicant.enterprise("A", "A AB", "9003151234"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Applicant("A", Optional.empty(), Optional.of("19900315-1234")));
    }
}
