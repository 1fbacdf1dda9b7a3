package se.brygga.core.law;

import java.util.List;

/**
 * One provision applied to the facts of a case.
 *
 * @param <F> the facts
 */
@FunctionalInterface
public interface Rule<F> {

    /** What the provision answers on these facts under the law of that day; empty when it does not concern the case. */
    List<Finding> apply(F facts, LawOn law);
}
