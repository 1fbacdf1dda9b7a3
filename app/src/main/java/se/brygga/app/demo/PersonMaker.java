package se.brygga.app.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.platform.Ids;
import se.brygga.core.enterprise.PersonNumber;

/**
 * Makes up people. Their numbers have birth numbers from 980 on, which the tax agency (Skatteverket) keeps for tests,
 * and a right check digit.
 */
final class PersonMaker {
    private static final LocalDate OLDEST = LocalDate.of(1952, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(1991, 12, 31);
    private static final int COORDINATION_SHIFT = 60;
    private static final int FIRST_TEST_NUMBER = 980;
    private static final int LAST_TEST_NUMBER = 999;

    private final Chances chances;
    private final Ids ids;
    private final LocalDate today;
    private final Set<String> taken = new HashSet<>();

    PersonMaker(Chances chances, Ids ids, LocalDate today) {
        this.chances = chances;
        this.ids = ids;
        this.today = today;
    }

    PersonCard make(Numbered numbered) {
        String name = chances.oneOf(Names.FIRST) + " " + chances.oneOf(Names.LAST);
        Optional<String> number = switch (numbered) {
            case PERSONAL -> Optional.of(number(0));
            case COORDINATION -> Optional.of(number(COORDINATION_SHIFT));
            case NOT_YET -> Optional.empty();
        };
        String language = languages().get(chances.weighted(70, 10, 12, 8));
        return new PersonCard(
                ids.next(),
                number,
                numbered == Numbered.COORDINATION,
                name,
                Optional.of("person" + taken.size() + "@example.se"),
                Optional.of("070-000 00 " + chances.between(10, 99)),
                language,
                true);
    }

    private static List<String> languages() {
        return List.of("sv", "en", "ar", "fa");
    }

    private String number(int shift) {
        while (true) {
            LocalDate born = chances.day(OLDEST, YOUNGEST);
            String date =
                    born.format(DateTimeFormatter.ofPattern("yyyyMM")) + "%02d".formatted(born.getDayOfMonth() + shift);
            String eleven = date + chances.between(FIRST_TEST_NUMBER, LAST_TEST_NUMBER);
            if (taken.add(eleven)) {
                return completed(eleven);
            }
        }
    }

    private String completed(String eleven) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> eleven + digit)
                .filter(twelve -> PersonNumber.read(twelve, today) instanceof PersonNumber.Reading.Accepted)
                .findFirst()
                .orElseThrow();
    }

    /** What number a person has. */
    enum Numbered {
        PERSONAL,
        COORDINATION,
        NOT_YET
    }
}
