package se.brygga.app.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One chain for every request: who it is, is it a forged form, may she, and has it been done already. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing but our own files, no script or style inside a page, no frame around it, forms to nobody else. */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** The parts of the chain that are ours. */
    @Component
    record Parts(
            AuthorizationTable table,
            Accounts accounts,
            Sessions sessions,
            Tokens tokens,
            TableDecides decides,
            Refusals refusals,
            FormMarks marks,
            Keys keys) {}

    /** What makes a keyed call happen once. */
    @Component
    record Keys(OnceRecords records, AuthorizationTable table, Problems problems, JsonMapper json) {
        OnceFilter filter() {
            return new OnceFilter(records, table, problems, json);
        }
    }

    @Bean
    SecurityFilterChain requests(HttpSecurity http, Parts parts) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().access(parts.decides()))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(parts.refusals()).accessDeniedHandler(parts.refusals()))
                .csrf(csrf -> csrf.csrfTokenRepository(parts.marks())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(
                                r -> !Requested.isSafe(r) && Tokens.presented(r).isEmpty()))
                // The session holds an account id and is begun, renewed and ended by Sessions; Spring Security keeps
                // nothing in it.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(
                        new IdentityFilter(parts.table(), parts.accounts(), parts.sessions(), parts.tokens()),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(parts.keys().filter(), AuthorizationFilter.class);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    }

    /**
     * Accounts are looked up by our own sign-in; Spring's is told that it has none, so that it makes up no user of its
     * own.
     */
    @Bean
    UserDetailsService noUsersOfSpring() {
        return name -> {
            throw new UsernameNotFoundException("sign-in is at /logga-in");
        };
    }
}
