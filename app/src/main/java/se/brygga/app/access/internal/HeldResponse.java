package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back until it has been recorded, errors included. */
final class HeldResponse extends ContentCachingResponseWrapper {

    private @Nullable Integer error;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
    }

    int status() {
        return Optional.ofNullable(error).orElseGet(this::getStatus);
    }

    /** Lets the answer go. */
    void release() throws IOException {
        if (error == null) {
            copyBodyToResponse();
        } else {
            super.sendError(error);
        }
    }
}
