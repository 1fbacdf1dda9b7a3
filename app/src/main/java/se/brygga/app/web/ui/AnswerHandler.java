package se.brygga.app.web.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns what a controller returns into an answer: renders the page or sends the browser on. */
final class AnswerHandler implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;
    private final UiFactory uis;

    AnswerHandler(TemplateEngine templates, UiFactory uis) {
        this.templates = templates;
        this.uis = uis;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null || !(returned instanceof Answer answer)) {
            throw new IllegalStateException("a page controller must answer a page or a redirect, inside a request");
        }
        switch (answer) {
            case Page page -> write(page, request, response);
            case Redirect redirect -> send(redirect, request, response);
        }
    }

    /** Renders the whole page before the first byte leaves, so that a fault never gives half a page. */
    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", Map.of("ui", uis.of(request), "page", page.model()), out);
        response.setStatus(page.status().value());
        response.setContentType("text/html;charset=UTF-8");
        if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }

    /** Where a page leads on to another, what is typed but not sent comes along to that one. */
    private static void send(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(Typed.onward(request).value());
        response.setHeader(HttpHeaders.LOCATION, redirect.to());
    }
}
