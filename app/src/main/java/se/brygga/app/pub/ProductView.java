package se.brygga.app.pub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.Fact;

/**
 * A product as a page shows it.
 *
 * @param slug the last step of its address
 * @param kind what sort of money it is, as the end of a message key
 * @param name what people call it
 * @param about what it is for
 * @param facts its terms today
 * @param example whether the loan calculator suits it
 * @param application where to apply for it; empty where that is done in another way
 * @param day the day on which the terms hold
 */
public record ProductView(
        String slug,
        String kind,
        String name,
        String about,
        List<Fact> facts,
        boolean example,
        Optional<String> application,
        LocalDate day) {}
