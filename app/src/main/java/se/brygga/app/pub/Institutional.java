package se.brygga.app.pub;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.CompanyGroup.Office;
import se.brygga.app.organisation.Institution.Contact;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.Profile;
import se.brygga.app.web.ui.Formats;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Ui;

/** What the open pages tell of the institution, as of today: always from the profile, never from a page. */
@Component
class Institutional {

    private final Profile profile;
    private final Clock clock;

    Institutional(Profile profile, Clock clock) {
        this.profile = profile;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** The products on offer today, in the profile's order. */
    List<Product> products() {
        return profile.catalogue().productsOn(today());
    }

    /** A product on offer today. */
    Optional<Product> product(String code) {
        return products().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** The telephone number of the institution, empty when the profile has none. */
    String telephone() {
        return contact("telephone");
    }

    /** The address for letters by mail, empty when the profile has none. */
    String email() {
        return contact("email");
    }

    /** One office for each county, by the county's name. */
    List<CountyOffice> offices() {
        return profile.geography().counties().stream()
                .flatMap(c -> profile.group().officeIn(c.code()).map(o -> new CountyOffice(c.name(), o)).stream())
                .toList();
    }

    /** The office of a county. */
    Optional<Office> officeIn(String county) {
        return profile.group().officeIn(county);
    }

    /** A county's full name. */
    Optional<String> countyName(String code) {
        return profile.geography().county(code).map(c -> c.name());
    }

    /** The counties to choose from. */
    List<Option> counties() {
        return profile.geography().counties().stream()
                .map(c -> Option.of(c.code(), c.name()))
                .toList();
    }

    /** The industries to choose from, in the page's language, and last that one does not know. */
    List<Option> industries(Ui ui) {
        return Stream.concat(
                        profile.catalogue().industries().stream()
                                .map(i -> Option.of(
                                        i.code(), i.texts().in(ui.language().code()))),
                        Stream.of(Option.of(CheckAnswers.UNKNOWN, ui.say("pub.check.industry.unknown"))))
                .toList();
    }

    /** The needs to choose from, in the page's language. */
    List<Option> needs(Ui ui) {
        return profile.catalogue().needs().stream()
                .map(n -> Option.of(n.code(), n.texts().in(ui.language().code())))
                .toList();
    }

    /** The whole profile, for what is computed. */
    Profile profile() {
        return profile;
    }

    private String contact(String channel) {
        return profile.institution().reach().contacts().stream()
                .filter(c -> c.channel().equals(channel))
                .map(Contact::value)
                .findFirst()
                .orElse("");
    }
}
