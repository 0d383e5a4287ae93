package org.tillside.screens;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a field for a date shows and understands: days written as people write them in a language. */
public final class Dates {
    private static final int LEAST_LETTERS = 3;
    private static final int CENTURY = 2000;

    private final Words words;

    /** Dates in the language of these words. */
    public Dates(Words words) {
        this.words = words;
    }

    /**
     * The days out of which one is wanted.
     *
     * @param today in the shop's zone: where a calendar opens, and what a day without its year is near to
     */
    public record Span(LocalDate today, Optional<LocalDate> first, Optional<LocalDate> last) {
        /** Any day. */
        public static Span any(LocalDate today) {
            return new Span(today, Optional.empty(), Optional.empty());
        }

        /** Up to today: what has happened. */
        public static Span past(LocalDate today) {
            return new Span(today, Optional.empty(), Optional.of(today));
        }

        /** From a day on. */
        public Span from(LocalDate day) {
            return new Span(today, Optional.of(day), last);
        }

        /** Up to a day. */
        public Span until(LocalDate day) {
            return new Span(today, first, Optional.of(day));
        }

        /** Whether the day is one of them. */
        public boolean holds(LocalDate day) {
            return first.filter(day::isBefore).isEmpty()
                    && last.filter(day::isAfter).isEmpty();
        }
    }

    /** A day as it is typed in this language, such as 25/11/2026 or 25.11.2026. */
    public String typed(LocalDate day) {
        return words.typedDate(day);
    }

    /**
     * The day that is meant: day, month, year with whatever stands between them, the month as a number or by its name,
     * the year of two digits or left out; or year, month, day. Empty where it is no day, whether or not it is in the span.
     */
    public Optional<LocalDate> read(String text, Span span) {
        String[] parts = Stream.of(text.strip().split("[^\\p{L}\\p{Nd}]+"))
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
        try {
            if (parts.length == 2) {
                return Optional.of(near(span, parts));
            }
            return parts.length == 3 ? Optional.of(whole(parts)) : Optional.empty();
        } catch (DateTimeException | NumberFormatException half) {
            return Optional.empty();
        }
    }

    private LocalDate whole(String... parts) {
        return parts[0].length() == 4
                ? LocalDate.of(number(parts[0]), month(parts[1]), number(parts[2]))
                : LocalDate.of(year(parts[2]), month(parts[1]), number(parts[0]));
    }

    /** A day without its year: the one in the span that is nearest to today. */
    private LocalDate near(Span span, String... parts) {
        int day = number(parts[0]);
        Month month = month(parts[1]);
        List<LocalDate> years = Stream.of(0, -1, 1)
                .map(it -> span.today().getYear() + it)
                .filter(it -> day <= month.length(Year.isLeap(it)))
                .map(it -> LocalDate.of(it, month, day))
                .sorted((one, other) -> Long.compare(apart(span, one), apart(span, other)))
                .toList();
        return years.stream()
                .filter(span::holds)
                .findFirst()
                .or(() -> years.stream().findFirst())
                .orElseThrow(() -> new DateTimeException("no such day"));
    }

    private static long apart(Span span, LocalDate day) {
        return Math.abs(day.toEpochDay() - span.today().toEpochDay());
    }

    private static int number(String part) {
        return Integer.parseInt(part);
    }

    private static int year(String part) {
        if (part.length() != 2 && part.length() != 4) {
            throw new DateTimeException("a year has two or four digits");
        }
        return part.length() == 2 ? CENTURY + number(part) : number(part);
    }

    private Month month(String part) {
        if (!Character.isLetter(part.codePointAt(0))) {
            return Month.of(number(part));
        }
        String wanted = part.toLowerCase(words.language());
        List<Month> named = Arrays.stream(Month.values())
                .filter(it -> wanted.codePointCount(0, wanted.length()) >= LEAST_LETTERS && called(it, wanted))
                .toList();
        if (named.size() != 1) {
            throw new DateTimeException("no such month");
        }
        return named.get(0);
    }

    private boolean called(Month month, String wanted) {
        Locale language = words.language();
        return Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                .anyMatch(it ->
                        month.getDisplayName(it, language).toLowerCase(language).startsWith(wanted));
    }

    /** Why what is written is no day out of the span, in a sentence; nothing is wrong yet where nothing is written. */
    public Optional<String> problem(String text, Span span) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = read(text, span);
        if (day.isEmpty()) {
            return Optional.of(words.text("kit.date.unread", typed(span.today())));
        }
        return day.flatMap(it -> span.first().filter(it::isBefore))
                .map(it -> words.text("kit.date.early", typed(it)))
                .or(() -> day.flatMap(it -> span.last().filter(it::isAfter))
                        .map(it -> words.text("kit.date.late", typed(it))));
    }

    /** The day with which a week begins; where the language names no country, as in most of the world. */
    public DayOfWeek weekBegins() {
        Locale language = words.language();
        return language.getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(language).getFirstDayOfWeek();
    }

    /** A weekday in a few letters for the head of a calendar, or in one where there is no room. */
    public String weekday(DayOfWeek day, boolean narrow) {
        return day.getDisplayName(narrow ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE, words.language());
    }

    /** A month with its year, for the head of a calendar. */
    public String month(LocalDate day) {
        return words.monthOfYear(day);
    }

    /** A day in words, to be read aloud. */
    public String spoken(LocalDate day) {
        return words.begun(words.weekday(day)) + " " + day.getYear();
    }
}
