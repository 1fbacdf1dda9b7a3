package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A form with files that is no such form, or is larger than we take: the sender's fault, told as such. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BadUploads {

    @ExceptionHandler(MultipartException.class)
    void answer(MultipartException fault, HttpServletResponse response) throws IOException {
        boolean tooLarge = fault instanceof MaxUploadSizeExceededException;
        response.sendError(
                tooLarge ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
    }
}
