package se.brygga.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.testing.TestProduct;

class SearchBoxTest {

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b"})
    void whatNoTextHoldsIsTheSendersFault(String typed) {
        assertThat(TestProduct.shared()
                        .browser("handlaggare")
                        .get("/arbete/sok?q=" + typed)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%25", "_", "%27%3B--", "ALM-0000-000000", "%F0%9F%8C%B2"})
    void whateverIsTypedIsSearchedForAndBreaksNothing(String typed) {
        assertThat(TestProduct.shared()
                        .browser("handlaggare")
                        .get("/arbete/sok?q=" + typed)
                        .statusCode())
                .isEqualTo(200);
    }
}
