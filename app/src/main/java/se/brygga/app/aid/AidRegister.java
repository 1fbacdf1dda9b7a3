package se.brygga.app.aid;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import se.brygga.app.platform.Scope;

/** Reads the register, within a scope. It is written by decisions alone. */
public interface AidRegister {

    /** One page, latest grant first. */
    List<AidRow> page(Scope scope, AidFilter filter);

    /** How many entries the filter finds, and how much aid they are. */
    Sum sum(Scope scope, AidFilter filter);

    /** Hands over every entry that the filter finds, whatever the page, without holding them all. */
    void each(Scope scope, AidFilter filter, Consumer<AidRow> reader);

    /** Number of entries and their aid in euro. */
    record Sum(long entries, BigDecimal eur) {}
}
