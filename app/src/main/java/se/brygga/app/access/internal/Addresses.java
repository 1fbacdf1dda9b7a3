package se.brygga.app.access.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.brygga.app.web.ui.Language;

/** Addresses that we send a browser back to: only our own, so that a link cannot lead to somebody else's house. */
public final class Addresses {

    /** Where somebody without a better place goes after sign-in. */
    public static final String HOME = "/arbete";

    private static final int LONGEST = 2000;

    private Addresses() {}

    /** The wished address when it is one of ours, else {@link #HOME}. */
    public static String safe(String wished) {
        boolean ours = wished.startsWith("/")
                && !wished.startsWith("//")
                && wished.length() <= LONGEST
                && wished.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
        return ours ? wished : HOME;
    }

    /** The sign-in page that leads on to an address, in the language of that address where it has one. */
    public static String signIn(String then) {
        String first = then.substring(Math.min(1, then.length())).split("[/?]", 2)[0];
        return leading("/logga-in", then)
                + Language.of(first)
                        .map(language -> "&sprak=" + language.code())
                        .orElse("");
    }

    /** A step of sign-in that leads on to an address. */
    public static String leading(String step, String then) {
        return step + "?till=" + URLEncoder.encode(safe(then), StandardCharsets.UTF_8);
    }
}
