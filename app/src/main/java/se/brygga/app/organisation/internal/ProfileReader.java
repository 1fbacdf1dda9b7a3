package se.brygga.app.organisation.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import se.brygga.app.organisation.Catalogue;
import se.brygga.app.organisation.CompanyGroup;
import se.brygga.app.organisation.Geography;
import se.brygga.app.organisation.Institution;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.ProfileFault;
import se.brygga.app.organisation.ProfilePlace;
import se.brygga.app.organisation.ProfileReading;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.RateScope;
import se.brygga.app.organisation.RateTables;

/**
 * Reads the files of a profile one after the other, checks them against each other, and accepts or refuses the whole.
 */
public final class ProfileReader {
    private final ProfilePlace place;
    private final RateScope scope;

    /** A reader of the profile at the place. */
    public ProfileReader(ProfilePlace place, RateScope scope) {
        this.place = place;
        this.scope = scope;
    }

    /** The profile, or all that is wrong with it. */
    public ProfileReading read() {
        if (place instanceof ProfilePlace.Directory(Path folder) && !Files.isDirectory(folder)) {
            return new ProfileReading.Refused(
                    List.of(new ProfileFault(folder.toString(), 0, ProfileRule.FOLDER_MISSING, List.of())));
        }
        SortedMap<String, String> contents = ProfileFiles.contents(place, scope);
        Reading reading = new Reading(contents, scope);
        ProfileFiles.refuseStrangers(place, reading.faults());
        Institution institution = new InstitutionReader(reading).read();
        Geography geography = new GeographyReader(reading).read();
        CompanyGroup group = new GroupReader(reading, geography, institution.country()).read();
        Catalogue catalogue = new CatalogueReader(reading).read();
        RateTables rates = new RateReader(reading, institution.currency()).read();
        Profile.Tables tables = new Profile.Tables(rates, new HolidayReader(reading).read());
        if (!reading.faults().none()) {
            return new ProfileReading.Refused(reading.faults().inOrder());
        }
        Profile.Identity identity = new Profile.Identity(ProfileFiles.hash(contents), scope, described());
        return new ProfileReading.Accepted(new Profile(institution, geography, group, catalogue, tables, identity));
    }

    private String described() {
        return switch (place) {
            case ProfilePlace.Directory(var folder) -> folder.toString();
            case ProfilePlace.Bundled(String id) -> id;
        };
    }
}
