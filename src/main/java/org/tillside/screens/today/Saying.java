package org.tillside.screens.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.ShopState;

/** Names, days and states in words, as every section says them. */
final class Saying {
    private final Words words;
    private final ShopState shop;
    private final Called called;
    private final LocalDate today;

    Saying(Desk desk) {
        this.words = desk.words();
        this.shop = desk.shop();
        this.called = new Called(desk);
        this.today = desk.today();
    }

    TodayState.Who who(PersonId id) {
        return new TodayState.Who(id.value(), name(id));
    }

    String name(PersonId id) {
        return called.full(id);
    }

    String first(PersonId id) {
        return called.first(id);
    }

    String first(Person person) {
        return called.first(person);
    }

    String hour(int hour) {
        return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }

    /** The weekday within a week either way, else the date. */
    String day(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, today)) < 7 ? words.shortWeekday(day) : words.shortDate(day);
    }

    /** Today, tomorrow, yesterday, else the weekday or the date. */
    String when(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return words.text("today.when.today");
        } else if (days == 1) {
            return words.text("today.when.tomorrow");
        } else if (days == -1) {
            return words.text("today.when.yesterday");
        }
        return Math.abs(days) < 7 ? words.weekday(day) : words.date(day);
    }

    String at(OffsetDateTime at) {
        return words.text(
                "today.at",
                when(shop.dayOf(at)),
                at.atZoneSameInstant(shop.zone()).toLocalTime());
    }

    String state(Progress.State state) {
        return words.text("today.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** Day n of so many; before the start when it starts; after the end that it is over. */
    String dayOf(Progress progress) {
        if (progress.finished()) {
            return words.text("today.day.finished");
        } else if (progress.day() < 1) {
            return words.text("today.day.starts", when(today.plusDays(1L - progress.day())));
        }
        boolean over = progress.day() > progress.days();
        return words.text(over ? "today.day.over" : "today.day.of", progress.day(), progress.days());
    }
}
