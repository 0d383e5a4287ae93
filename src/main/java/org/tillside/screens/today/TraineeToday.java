package org.tillside.screens.today;

import java.util.List;
import java.util.Optional;
import org.tillside.content.StepId;
import org.tillside.screens.Rich;
import org.tillside.screens.Route;
import org.tillside.shop.Progress;
import org.tillside.shop.Standing;

/**
 * What a new hire sees.
 *
 * @param refresh questions that come back today
 * @param skillsLine what a signed skill means
 */
public record TraineeToday(
        Hero hero,
        Optional<RefreshToday> refresh,
        Mentor mentor,
        Path path,
        String skillsLine,
        List<Skill> skills,
        Optional<Tip> tip,
        List<Marked> marked,
        List<Seen> seen)
        implements TodayState.Section {
    public TraineeToday {
        skills = List.copyOf(skills);
        marked = List.copyOf(marked);
        seen = List.copyOf(seen);
    }

    /**
     * The one next step, or why there is none now.
     *
     * @param page which lesson page, from 1; 0 where there are no pages
     * @param button word key of the filled button
     * @param to where the button leads; empty if there is nothing to do now
     * @param due check-backs to come, once all else is done
     */
    public record Hero(
            String eyebrow,
            String title,
            int page,
            int pages,
            String detail,
            String button,
            Optional<Route> to,
            String note,
            List<String> due) {
        public Hero {
            due = List.copyOf(due);
        }
    }

    /**
     * The mentor's card.
     *
     * @param who empty while there is none
     * @param line since when, or what happens until there is one
     */
    public record Mentor(Optional<TodayState.Who> who, String line, List<Waits> waits, Optional<Signed> signed) {
        public Mentor {
            waits = List.copyOf(waits);
        }
    }

    /** What waits for somebody else; {@code canSay} while the trainee has not said to be ready. */
    public record Waits(StepId step, String title, String detail, boolean canSay) {}

    /** What was decided last, with its comment if there is one. */
    public record Signed(boolean achieved, String title, String detail, Optional<String> comment) {}

    /** The programme as a path. */
    public record Path(String title, String counts, List<Stop> stops) {
        public Path {
            stops = List.copyOf(stops);
        }

        /** So many stations with the present one among them: two before it where there is room. */
        public List<Stop> around(int most) {
            int here = (int) stops.stream()
                    .takeWhile(it -> it.state().done() || it.state() == Progress.State.WAITS)
                    .count();
            int from = Math.max(0, Math.min(here - (most - 1) / 2, stops.size() - most));
            return stops.subList(from, Math.min(stops.size(), from + most));
        }
    }

    /**
     * A station.
     *
     * @param late whether something in it should have been done before today
     */
    public record Stop(int number, String title, Progress.State state, String word, boolean late) {}

    /** A skill as it stands. */
    public record Skill(String id, String title, Standing.Level level, boolean below, String word) {}

    /** One thing to try on the next shift. */
    public record Tip(Rich say, Optional<Rich> why, String from, Route again) {}

    /** An answer in own words that was marked lately. @param to where it stands, line by line */
    public record Marked(String title, String detail, Optional<String> note, Route to) {}

    /** What somebody saw lately, and the trainee has said nothing about yet. */
    public record Seen(String title, String detail, Route to) {}
}
