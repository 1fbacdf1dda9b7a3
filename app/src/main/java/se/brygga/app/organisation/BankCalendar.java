package se.brygga.app.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Which days the banks are open, from rules that hold for every year. */
public record BankCalendar(List<Holiday> holidays) {

    /** A day on which the banks are closed, every year. */
    public record Holiday(String name, Rule rule, Source source) {}

    /** How the day of a holiday is found. */
    public sealed interface Rule {

        /** The day in the year. */
        LocalDate in(int year);

        /** The same day every year. */
        record Fixed(MonthDay day) implements Rule {
            @Override
            public LocalDate in(int year) {
                return day.atYear(year);
            }
        }

        /** So many days after Easter Sunday; before it when negative. */
        record Easter(int days) implements Rule {
            @Override
            public LocalDate in(int year) {
                return easterSunday(year).plusDays(days);
            }
        }

        /** The first Friday from a day on. */
        record FridayFrom(MonthDay day) implements Rule {
            @Override
            public LocalDate in(int year) {
                return day.atYear(year).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            }
        }
    }

    public BankCalendar {
        holidays = List.copyOf(holidays);
    }

    /** Whether the banks are open. */
    public boolean isBankDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && holidays.stream()
                        .noneMatch(each -> each.rule().in(day.getYear()).equals(day));
    }

    /** The bank day that comes so many bank days after the day; zero gives the day itself or the next bank day. */
    public LocalDate plusBankDays(LocalDate day, int count) {
        LocalDate at = day;
        int left = count;
        while (left > 0 || !isBankDay(at)) {
            at = at.plusDays(1);
            left -= isBankDay(at) ? 1 : 0;
        }
        return at;
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous computus, Meeus 1991). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
