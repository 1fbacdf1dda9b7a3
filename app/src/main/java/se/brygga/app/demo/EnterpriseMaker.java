package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.EnterpriseCard.Place;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.demo.Names.Trade;
import se.brygga.app.demo.PersonMaker.Numbered;
import se.brygga.app.organisation.Geography.County;
import se.brygga.app.organisation.Geography.Municipality;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Ids;
import se.brygga.core.enterprise.OrganisationNumber;

/** Makes up enterprises: at least six in every county, half of them sole traders, most of them small. */
final class EnterpriseMaker {
    static final int COUNT = 250;
    private static final int AT_LEAST_IN_A_COUNTY = 6;
    static final int FIRST_SERIAL = 100;
    private static final LocalDate EARLIEST_START = LocalDate.of(2004, 1, 1);
    private static final LocalDate HISTORY_BEGINS = LocalDate.of(2009, 1, 1);

    private final Profile profile;
    private final Chances chances;
    private final Ids ids;
    private final LocalDate today;
    private final PersonMaker people;
    private int serial = FIRST_SERIAL;

    EnterpriseMaker(Profile profile, Chances chances, Ids ids, LocalDate today) {
        this.profile = profile;
        this.chances = chances;
        this.ids = ids;
        this.today = today;
        this.people = new PersonMaker(chances, ids, today);
    }

    List<DemoEnterprise> make() {
        List<County> counties = profile.geography().counties();
        List<DemoEnterprise> made = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            boolean assigned = i < counties.size() * AT_LEAST_IN_A_COUNTY;
            Municipality municipality = assigned
                    ? chances.oneOf(profile.geography()
                            .municipalitiesOf(counties.get(i % counties.size()).code()))
                    : chances.oneOf(profile.geography().municipalities());
            made.add(one(municipality));
        }
        return made;
    }

    private DemoEnterprise one(Municipality municipality) {
        LegalForm form = List.of(
                        LegalForm.SOLE_TRADER,
                        LegalForm.LIMITED_COMPANY,
                        LegalForm.NOT_YET_REGISTERED,
                        LegalForm.PARTNERSHIP,
                        LegalForm.ECONOMIC_ASSOCIATION)
                .get(chances.weighted(50, 35, 6, 6, 3));
        PersonCard person = people.make(numbered(form));
        Trade trade = chances.oneOf(Names.TRADES);
        LocalDate start = start(form);
        EnterpriseCard card = new EnterpriseCard(
                ids.next(),
                "ENTERPRISE",
                form,
                number(form, person),
                ownedBy(form, person),
                name(form, trade, municipality),
                new Place(
                        profile.institution().country(),
                        Optional.of(municipality.county()),
                        Optional.of(municipality.code())),
                Optional.of(trade.sector()),
                Optional.of(start),
                "01-01",
                new Standing(
                        Optional.of(false),
                        Optional.of(chances.inHundred(2)),
                        Optional.of(trade.roadFreight()),
                        Optional.of(false)),
                1,
                true);
        return new DemoEnterprise(card, person, figures(form, start), trade.purpose());
    }

    private Numbered numbered(LegalForm form) {
        return switch (form) {
            case SOLE_TRADER -> chances.inHundred(20) ? Numbered.COORDINATION : Numbered.PERSONAL;
            case NOT_YET_REGISTERED ->
                List.of(Numbered.PERSONAL, Numbered.COORDINATION, Numbered.NOT_YET)
                        .get(chances.weighted(40, 35, 25));
            case LIMITED_COMPANY, PARTNERSHIP, ECONOMIC_ASSOCIATION, OTHER ->
                chances.inHundred(6) ? Numbered.COORDINATION : Numbered.PERSONAL;
        };
    }

    private LocalDate start(LegalForm form) {
        if (form == LegalForm.NOT_YET_REGISTERED) {
            return chances.day(today.plusDays(20), today.plusDays(200));
        }
        return chances.inHundred(40)
                ? chances.day(EARLIEST_START, HISTORY_BEGINS)
                : chances.day(HISTORY_BEGINS, today.minusDays(200));
    }

    private Optional<String> number(LegalForm form, PersonCard person) {
        return switch (form) {
            case SOLE_TRADER -> person.personalNumber();
            case NOT_YET_REGISTERED -> Optional.empty();
            case LIMITED_COMPANY, PARTNERSHIP, ECONOMIC_ASSOCIATION, OTHER ->
                Optional.of(OrganisationNumber.invented(serial++).digits());
        };
    }

    private static Optional<UUID> ownedBy(LegalForm form, PersonCard person) {
        return switch (form) {
            case SOLE_TRADER, NOT_YET_REGISTERED -> Optional.of(person.id());
            case LIMITED_COMPANY, PARTNERSHIP, ECONOMIC_ASSOCIATION, OTHER -> Optional.empty();
        };
    }

    private String name(LegalForm form, Trade trade, Municipality municipality) {
        String base = chances.oneOf(Names.COMPANY) + trade.noun() + " i " + municipality.name();
        return switch (form) {
            case LIMITED_COMPANY -> base + " AB";
            case PARTNERSHIP -> base + " HB";
            case ECONOMIC_ASSOCIATION -> base + " ek. för.";
            case SOLE_TRADER, NOT_YET_REGISTERED, OTHER -> base;
        };
    }

    private List<FiguresOfYear> figures(LegalForm form, LocalDate start) {
        List<FiguresOfYear> figures = new ArrayList<>();
        int people = headcount(form);
        int perHead = chances.between(35, 110) * 1000;
        for (int year = Math.max(start.getYear(), HISTORY_BEGINS.getYear() - 1); year < today.getYear(); year++) {
            people = Math.max(form == LegalForm.SOLE_TRADER ? 1 : 0, people + chances.between(-1, 1));
            BigDecimal turnover =
                    BigDecimal.valueOf((long) Math.max(people, 1) * perHead + chances.between(0, 9) * 1000L);
            BigDecimal balance = turnover.multiply(BigDecimal.valueOf(chances.between(20, 90)))
                    .movePointLeft(2);
            figures.add(new FiguresOfYear(
                    year, BigDecimal.valueOf(people), turnover, balance, false, "påhittad årsredovisning"));
        }
        if (figures.isEmpty()) {
            BigDecimal guess = BigDecimal.valueOf(perHead);
            figures.add(
                    new FiguresOfYear(today.getYear(), BigDecimal.ONE, guess, guess, true, "påhittad uppskattning"));
        }
        return figures;
    }

    private int headcount(LegalForm form) {
        return switch (form) {
            case SOLE_TRADER -> chances.between(1, 2);
            case NOT_YET_REGISTERED -> 1;
            case PARTNERSHIP, ECONOMIC_ASSOCIATION, OTHER -> chances.between(2, 12);
            case LIMITED_COMPANY ->
                switch (chances.weighted(70, 22, 7, 1)) {
                    case 0 -> chances.between(1, 8);
                    case 1 -> chances.between(10, 45);
                    case 2 -> chances.between(55, 200);
                    default -> chances.between(260, 600);
                };
        };
    }
}
