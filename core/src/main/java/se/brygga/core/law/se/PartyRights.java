package se.brygga.core.law.se;

import java.time.LocalDate;
import se.brygga.core.law.Citation;

/**
 * Where the law of a day tells what a party may do about a decision and its material; every letter points there.
 *
 * @param noAppeal that the decision cannot be appealed: SFS 2009:41 45 §; SFS 2012:872 24 §
 * @param seeMaterial that the party may see what was added to the case: SFS 1986:223 16 §; SFS 2017:900 10 §
 */
public record PartyRights(Citation noAppeal, Citation seeMaterial) {

    /** The provisions of the day; a day before the first ordinance is answered by the first. */
    public static PartyRights on(LocalDate day) {
        Citation appeal = Acts.SFS_2012_872.inForceOn(day) ? Acts.SFS_2012_872.at(24) : Acts.SFS_2009_41.at(45);
        Citation material = Acts.SFS_2017_900.inForceOn(day) ? Acts.SFS_2017_900.at(10) : Acts.SFS_1986_223.at(16);
        return new PartyRights(appeal, material);
    }
}
