package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A request with its answer, where both are needed.
 *
 * @param request what was asked
 * @param response what will be answered
 */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {}
