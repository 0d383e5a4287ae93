package org.tillside.screens.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.tillside.screens.Words;

/**
 * The columns of a chart over time: days while they are few, else weeks, months, quarters or years, so that there are
 * never more than six.
 *
 * @param unit what a column stands for
 * @param starts the first day of each column, oldest first
 * @param end the day after the last column
 */
record Calendar(Unit unit, List<LocalDate> starts, LocalDate end) {
    private static final int MOST = 6;
    private static final int MONTHS = 3;

    Calendar {
        starts = List.copyOf(starts);
    }

    /** How long a column is. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        private LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
                case YEAR -> LocalDate.of(day.getYear(), Month.JANUARY, 1);
            };
        }

        private LocalDate next(LocalDate begin, int years) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
                case QUARTER -> begin.plusMonths(MONTHS);
                case YEAR -> begin.plusYears(years);
            };
        }
    }

    /** From the first day to the last one, both included. */
    static Calendar of(LocalDate first, LocalDate last) {
        LocalDate until = last.isBefore(first) ? first : last;
        for (Unit unit : Unit.values()) {
            Calendar made = of(unit, first, until, 1);
            if (made.starts.size() <= MOST) {
                return made;
            }
        }
        int years = until.getYear() - first.getYear() + 1;
        return of(Unit.YEAR, first, until, (years + MOST - 1) / MOST);
    }

    private static Calendar of(Unit unit, LocalDate first, LocalDate last, int years) {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate begin = unit.begin(first);
        while (!begin.isAfter(last) && starts.size() <= MOST) {
            starts.add(begin);
            begin = unit.next(begin, years);
        }
        return new Calendar(unit, starts, begin);
    }

    /** The column of a day; days before and after fall into the first and last. */
    int column(LocalDate day) {
        int column = 0;
        while (column + 1 < starts.size() && !starts.get(column + 1).isAfter(day)) {
            column++;
        }
        return column;
    }

    /** Where the morning of a day lies, in columns from 0. */
    double at(LocalDate day) {
        if (!day.isBefore(end)) {
            return starts.size();
        } else if (day.isBefore(starts.get(0))) {
            return 0;
        }
        int column = column(day);
        LocalDate next = column + 1 < starts.size() ? starts.get(column + 1) : end;
        LocalDate begin = starts.get(column);
        return column + (double) ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, next);
    }

    /** What stands above the columns. */
    List<String> titles(Words words, LocalDate today) {
        return starts.stream()
                .map(it -> unit == Unit.DAY && it.equals(today)
                        ? words.text("person.chart.today")
                        : title(words, it, today))
                .toList();
    }

    /** Months and quarters of another year name it, so that no two columns are called the same. */
    private String title(Words words, LocalDate begin, LocalDate today) {
        String title =
                switch (unit) {
                    case DAY -> words.shortDate(begin);
                    case WEEK -> words.text("person.chart.week", words.shortDate(begin));
                    case MONTH -> words.month(begin);
                    case QUARTER ->
                        words.text("person.chart.quarter", words.month(begin), words.month(begin.plusMonths(2)));
                    case YEAR -> String.valueOf(begin.getYear());
                };
        boolean other = begin.getYear() != today.getYear() && (unit == Unit.MONTH || unit == Unit.QUARTER);
        return other ? words.text("person.chart.of-year", title, String.valueOf(begin.getYear())) : title;
    }
}
