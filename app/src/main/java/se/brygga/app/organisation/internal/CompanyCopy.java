package se.brygga.app.organisation.internal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.Validity;
import se.brygga.app.platform.DayRange;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.platform.StartTask;

/** Copies the companies of the profile to the database at every start, so that rows can point at them. */
@Component
class CompanyCopy implements StartTask {
    private static final int REFERENCE_DATA = 100;
    private static final String UPSERT = """
      insert into organisation.company (code, name, valid) values (?, ?, ?::daterange)
      on conflict (code) do update set name = excluded.name, valid = excluded.valid
       where (company.name, company.valid) is distinct from (excluded.name, excluded.valid)
      """;

    private final Profile profile;
    private final ScopedDatabase database;

    CompanyCopy(Profile profile, ScopedDatabase database) {
        this.profile = profile;
        this.database = database;
    }

    @Override
    public int order() {
        return REFERENCE_DATA;
    }

    @Override
    public void run(Start start) {
        Stream.concat(Stream.of(profile.group().parent()), profile.group().companies().stream())
                .forEach(this::copy);
    }

    private void copy(Company company) {
        String valid = period(company.existence().validity());
        database.call(dsl -> dsl.execute(UPSERT, company.code(), company.name(), valid));
    }

    private static String period(Validity validity) {
        return validity.to()
                .map((LocalDate last) -> DayRange.between(validity.from(), last.plusDays(1)))
                .orElseGet(() -> DayRange.since(validity.from()))
                .toString();
    }
}
