package se.brygga.app.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers programs with problem documents that carry the id under which the log tells more. */
public interface ApiProblems {

    /** The answer for a refusal. */
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request, ApiProblem problem);
}
