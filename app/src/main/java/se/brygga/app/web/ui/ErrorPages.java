package se.brygga.app.web.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong, in the reader's language: a page for people, problem details for programs. */
@Controller
class ErrorPages implements ErrorController {

    private final DataSize most;

    ErrorPages(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    /** A page for a browser. */
    @RequestMapping(path = "/error", produces = "text/html")
    Answer page(HttpServletRequest request) {
        HttpStatus status = status(request);
        ErrorView view = Boolean.TRUE.equals(request.getAttribute(ErrorView.HELD))
                ? ErrorView.held(status, most.toMegabytes())
                : ErrorView.of(status, most.toMegabytes());
        return Page.of("web/error", view).with(status);
    }

    /** The same for a program (RFC 9457). */
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        return ResponseEntity.of(ProblemDetail.forStatus(status(request))).build();
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }
}
