package se.brygga.core.law.se;

import java.time.LocalDate;

/** What a provision is about, for readers who look at one part of an answer beside the facts that it rests on. */
public enum Topic {
    /** The size of the enterprise: the EU's definition of an SME, and the sections that follow it. */
    SIZE,
    /** De minimis aid: the regulations, and the sections that refer to them. */
    DE_MINIMIS,
    /** Why the state should do it: what the financing serves, the frame, and that the market does not offer it. */
    MARKET_COMPLEMENT,
    /** Everything else. */
    OTHER;

    private static final String SIZE_PLACES = ".*annex I.*|SFS 2009:41 [3-6] §.*|SFS 2012:872 5 §.*";
    private static final String DE_MINIMIS_PLACES =
            "\\((EU|EC)\\) (2023/2831|1407/2013|1998/2006).*|SFS 2009:41 (9|10) §.*|SFS 2012:872 4 §.*";
    private static final String MARKET_PLACES = "SFS (2009:41|2012:872) [12] §.*|SFS 2009:41 8 §.*";

    private static final String DEFINITIONS_BEFORE_2015 = "SFS 2012:872 4 §.*";
    private static final String AID_BEFORE_2015 = "SFS 2012:872 3 §.*";

    /** The topic of a provision in machine form, cited as it was numbered on the day. */
    public static Topic of(String provision, LocalDate day) {
        if (day.isBefore(Acts.SFS_2015_209)) {
            if (provision.matches(DEFINITIONS_BEFORE_2015)) {
                return SIZE;
            }
            if (provision.matches(AID_BEFORE_2015)) {
                return DE_MINIMIS;
            }
        }
        return of(provision);
    }

    /** The topic of a provision in machine form, cited as it is numbered today. */
    public static Topic of(String provision) {
        if (provision.matches(SIZE_PLACES)) {
            return SIZE;
        }
        if (provision.matches(DE_MINIMIS_PLACES)) {
            return DE_MINIMIS;
        }
        return provision.matches(MARKET_PLACES) ? MARKET_COMPLEMENT : OTHER;
    }
}
