package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se.brygga.app.clients.Register;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** An officer goes through her list by letters alone, types letters as letters, and turns the keys off. */
@TestInstance(Lifecycle.PER_CLASS)
class StaffKeysTest {

    private static final String LIST = "/arbete/kredit/lista";

    private final TestProduct product = TestProduct.shared();
    private final Browser browser = Browser.start();

    @AfterAll
    void close() {
        browser.close();
    }

    private Page list() {
        CaseWorld world = new CaseWorld(product);
        for (int serial : new int[] {62_001, 62_002}) {
            OrganisationNumber number = OrganisationNumber.invented(serial);
            if (product.bean(Register.class).byNumber(number.digits()).isEmpty()) {
                world.application(world.enterprise("Tangentbord " + serial + " AB", number.digits()));
            }
        }
        Page page = browser.visitor(1280).newPage();
        page.navigate(product.address() + "/logga-in?sprak=sv");
        page.fill("#namn", "handlaggare");
        page.fill("#losenord", product.password());
        page.keyboard().press("Enter");
        page.waitForURL("**/arbete/**");
        page.navigate(product.address() + LIST + "?sprak=sv");
        return page;
    }

    private static Object focused(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('main table.data tbody tr')]
                  .findIndex(row => row.contains(document.activeElement))""");
    }

    @Test
    void rowsAreWalkedAndOpenedByLetters() {
        Page page = list();

        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo(0);
        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo(1);
        page.keyboard().press("k");
        assertThat(focused(page)).isEqualTo(0);
        page.keyboard().press("Escape");
        assertThat(focused(page)).isEqualTo(-1);
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/arbete/arende/**");
    }

    @Test
    void insideAFieldALetterIsALetter() {
        Page page = list();

        page.keyboard().press("e");
        assertThat(page.evaluate("() => document.activeElement.closest('main form') !== null"))
                .isEqualTo(true);
        page.keyboard().type("jek");
        assertThat(page.inputValue("main input[name=q]")).isEqualTo("jek");
        assertThat(focused(page)).isEqualTo(-1);
    }

    @Test
    void oneSwitchTurnsEveryKeyOff() {
        Page page = list();

        page.keyboard().press("?");
        assertThat(page.isVisible("#kortkommandon")).isTrue();
        page.uncheck("#kortkommandon-pa");
        page.keyboard().press("Escape");
        page.reload();
        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo(-1);
        page.keyboard().press("?");
        assertThat(page.isVisible("#kortkommandon")).isFalse();
    }
}
