package org.tillside.screens.learn;

import java.time.LocalDate;
import java.util.Locale;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.shop.Progress;

/** People and days as the path calls them. */
final class Names {
    private static final int WEEK = 6;

    private final Desk desk;

    Names(Desk desk) {
        this.desk = desk;
    }

    String word(String key, Object... arguments) {
        return desk.words().text(key, arguments);
    }

    String mentor() {
        return new Called(desk).mentorOf(desk.viewer()).orElseGet(() -> word("learn.your-mentor"));
    }

    String owner() {
        return new Called(desk).owner().orElseGet(() -> word("learn.the-owner"));
    }

    String of(Signer signer) {
        return signer == Signer.OWNER ? owner() : mentor();
    }

    String of(PersonId person) {
        return new Called(desk).first(person);
    }

    /** How a station or a step stands, in a word or two. */
    String state(Progress.State state) {
        return word("learn.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** A day as short as can be: today, its weekday within a week, else its date. */
    String day(LocalDate day) {
        LocalDate today = desk.today();
        if (day.equals(today)) {
            return word("learn.today");
        }
        boolean near = day.isAfter(today.minusDays(WEEK)) && day.isBefore(today.plusDays(WEEK));
        return near ? desk.words().shortWeekday(day) : desk.words().shortDate(day);
    }
}
