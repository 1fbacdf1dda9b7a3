package se.brygga.app.access.internal;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.platform.StartTask;

/**
 * At start: the accounts of the demo, or the one link that makes the first administrator, or another one if asked for.
 */
@Component
class AccountsStart implements StartTask {

    private static final int ORDER = 200;

    private final DemoAccounts demo;
    private final Onboarding onboarding;
    private final WebServerApplicationContext server;
    private final boolean anotherAdministrator;

    AccountsStart(
            DemoAccounts demo,
            Onboarding onboarding,
            WebServerApplicationContext server,
            @Value("${brygga.new-administrator-link:false}") boolean anotherAdministrator) {
        this.anotherAdministrator = anotherAdministrator;
        this.demo = demo;
        this.onboarding = onboarding;
        this.server = server;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run(Start start) {
        if (start.demo()) {
            DemoAccounts.SignIns signIns = demo.ensure(start.dataDirectory());
            start.console().say("access.start.demo", signIns.password());
            start.console().say("access.start.names", String.join(", ", signIns.userNames()));
        } else if (anotherAdministrator) {
            start.console().say("access.start.another-administrator", address(onboarding.administratorLink()));
        } else {
            Optional<String> secret = onboarding.firstAdministratorLink();
            secret.ifPresent(code -> start.console().say("access.start.first-administrator", address(code)));
        }
    }

    private String address(String code) {
        int port = Optional.ofNullable(server.getWebServer())
                .map(web -> web.getPort())
                .orElse(0);
        return "http://localhost:" + port + "/valkommen?kod=" + code;
    }
}
