package se.brygga.planted.modules.second;

import se.brygga.planted.modules.first.First;
import se.brygga.planted.modules.first.internal.Inside;

/** Leans on the first module and reaches into its inside. */
public final class Second {

    /** Closes the ring. */
    public First first() {
        return new First(this);
    }

    /** Reaches inside. */
    public Inside inside() {
        return new Inside();
    }
}
