package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Messages;

/**
 * What is answered before any page of ours is asked: an address that is none, a path that steps out of the product. It
 * carries the headers of every other page, and says in the product's words what the web server would say in its own.
 */
@Configuration(proxyBeanMethods = false)
class OuterDoor {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", SecurityConfiguration.CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin");

    /** Outside all other filters, so that what one of them turns away carries the headers too. */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersOfWhatIsTurnedAway() {
        HeaderWriter missing = (_, response) -> HEADERS.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        FilterRegistrationBean<HeaderWriterFilter> filter =
                new FilterRegistrationBean<>(new HeaderWriterFilter(List.of(missing)));
        filter.setName("headersOfWhatIsTurnedAway");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Comes after Spring's own valve, which then finds the fault reported already. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wordsOfOurOwn() {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(Words.class.getName());
            host.getPipeline().addValve(new Words());
        });
    }

    /** Two short pages in one, for the reader's language is not known here. */
    static final class Words extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            HEADERS.forEach(response::setHeader);
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            try {
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(page(response.getStatus()));
                    response.finishResponse();
                }
            } catch (IOException e) {
                // The caller has hung up, so nobody is left to be told.
                container.getLogger().debug("nobody reads the answer", e);
            }
        }

        private static String page(int status) {
            String kind = status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "request" : "fault";
            return """
                    <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>%s</title></head><body>%s%s</body></html>
                    """.formatted(
                            Messages.load().say(Language.SV, "web.fault." + kind + ".title"),
                            part(Language.SV, kind),
                            part(Language.EN, kind));
        }

        private static String part(Language language, String kind) {
            Messages texts = Messages.load();
            return """
                    <section lang="%s"><h1>%s</h1><p>%s</p><p>%s</p><p><a href="/">%s</a></p></section>
                    """.formatted(
                            language.code(),
                            texts.say(language, "web.fault." + kind + ".title"),
                            texts.say(language, "web.fault." + kind + ".text"),
                            texts.say(language, "web.fault." + kind + ".kept"),
                            texts.say(language, "web.fault.start"));
        }
    }
}
