package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What our cookies are called. Over TLS they carry {@code __Host-}, which a browser only believes from this very host;
 * plain HTTP, which is for loopback, cannot have it.
 */
final class CookieNames {

    private CookieNames() {}

    static String of(String name, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
