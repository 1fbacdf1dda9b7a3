package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestProduct;

class HealthTest {

    @Test
    void whoeverWatchesIsToldWithoutSigningIn() throws Exception {
        try (HttpClient watcher = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(
                            TestProduct.shared().address().resolve("/halsa"))
                    .build();
            HttpResponse<String> answer = watcher.send(question, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }
}
