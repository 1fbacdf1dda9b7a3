package se.brygga.app.organisation.internal;

import se.brygga.core.law.Citation;
import se.brygga.core.law.se.SwedishLaw;

/** Which readings the law asks for, by name alone: what they are worth, an institution's profile is about to say. */
final class LawNames {

    private LawNames() {}

    /**
     * Whether a setting claims to read an act that we know and that none of its rules asks about. What belongs to other
     * acts, or to no law, is not for us to tell.
     */
    static boolean isUnread(String provision, String setting) {
        boolean known = Citation.parse(provision)
                .flatMap(citation -> SwedishLaw.LAWBOOK.act(citation.act()))
                .isPresent();
        return known && SwedishLaw.LAWBOOK.parameter(provision + " " + setting).isEmpty();
    }
}
