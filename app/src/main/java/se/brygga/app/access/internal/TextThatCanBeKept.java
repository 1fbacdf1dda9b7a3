package se.brygga.app.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Refuses forms with the character zero at the door, as the sender's fault. No database keeps it, and within a
 * statement it would cut the line to the database short, which others would notice.
 */
@Configuration(proxyBeanMethods = false)
class TextThatCanBeKept {

    private static final char ZERO = 0;

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf(ZERO) < 0);
        return firewall;
    }
}
