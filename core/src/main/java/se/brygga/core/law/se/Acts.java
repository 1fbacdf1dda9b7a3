package se.brygga.core.law.se;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import se.brygga.core.law.Act;
import se.brygga.core.law.Act.Style;
import se.brygga.core.law.Period;
import se.brygga.core.law.Title;

/** The Swedish acts that the engine cites, with the days on which they are in force for these matters. */
public final class Acts {

    private static final String OFFICIAL =
            "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-";

    /** The ordinance on state financing through the parent company and its group; repealed by SFS 2012:872. */
    public static final Act SFS_2009_41 = act(
            "2009:41",
            new Title(
                    "Förordning om statlig finansiering genom Almi Företagspartner AB och bolag som ingår i dess koncern",
                    "Ordinance on state financing through Almi Företagspartner AB and the companies of its group"),
            Period.between(LocalDate.of(2009, 2, 16), LocalDate.of(2013, 1, 15)));

    /** Its successor. */
    public static final Act SFS_2012_872 = act(
            "2012:872",
            new Title(
                    "Förordning om statlig finansiering genom regionala utvecklingsbolag",
                    "Ordinance on state financing through regional development companies"),
            Period.from(LocalDate.of(2013, 1, 15)));

    /** The day from which the sections of {@link #SFS_2012_872} on aid, definitions and equity are 4, 5 and 3 §§. */
    public static final LocalDate SFS_2015_209 = LocalDate.of(2015, 5, 1);

    /** The Administrative Procedure Act of 1986, as far as SFS 2009:41 44 § makes it apply; replaced on 1 July 2018. */
    public static final Act SFS_1986_223 = act(
            "1986:223",
            new Title("Förvaltningslagen (1986)", "Administrative Procedure Act (1986)"),
            Period.between(LocalDate.of(1987, 1, 1), LocalDate.of(2018, 7, 1)));

    /** The Administrative Procedure Act of 2017, as far as SFS 2012:872 23 § makes it apply. */
    public static final Act SFS_2017_900 = act(
            "2017:900",
            new Title("Förvaltningslagen (2017)", "Administrative Procedure Act (2017)"),
            Period.from(LocalDate.of(2018, 7, 1)));

    /** The ordinance on state aid to enterprise, for the duties around de minimis aid; repealed on 1 July 2016. */
    public static final Act SFS_1988_764 = act(
            "1988:764",
            new Title("Förordning om statligt stöd till näringslivet", "Ordinance on state aid to enterprise"),
            Period.between(LocalDate.of(1988, 7, 1), LocalDate.of(2016, 7, 1)));

    /** The act on the rules of the European Union on state aid. */
    public static final Act SFS_2013_388 = act(
            "2013:388",
            new Title(
                    "Lag om tillämpning av Europeiska unionens statsstödsregler",
                    "Act on the application of the state aid rules of the European Union"),
            Period.from(LocalDate.of(2013, 7, 1)));

    /** All of them. */
    public static final List<Act> ALL =
            List.of(SFS_2009_41, SFS_2012_872, SFS_1986_223, SFS_2017_900, SFS_1988_764, SFS_2013_388);

    private Acts() {}

    private static Act act(String number, Title title, Period inForce) {
        return new Act("SFS " + number, Style.SECTION, title, inForce, URI.create(OFFICIAL + number.replace(':', '-')));
    }
}
