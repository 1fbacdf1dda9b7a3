package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

class SignInTest {

  private final TestProduct product = TestProduct.shared();

  @Test
  void whoeverSignsInComesToHerOwnAccountAndOut() {
    TestBrowser browser = product.browser("handlaggare");

    assertThat(browser.get("/konto").body()).contains("Kreditberedare");
    HttpResponse<String> out = browser.submit("/konto", "/logga-ut", Map.of());
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.headers().firstValue("Location")).contains("/sv");
    assertThat(browser.get("/konto").statusCode()).isEqualTo(303);
  }
}
