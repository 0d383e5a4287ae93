package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.List;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;

/**
 * What a person did with one kind of drill.
 *
 * @param done how many drills came to their end
 * @param bestStreak the most customers greeted well in a row
 * @param latest the newest drills, oldest first
 */
public record DrillWork(int done, int bestStreak, List<Session> latest) {
    /** How many drills are kept one by one. */
    public static final int KEPT = 20;

    /** Nothing done yet. */
    public static final DrillWork NONE = new DrillWork(0, 0, List.of());

    public DrillWork {
        latest = List.copyOf(latest);
    }

    /** One drill from its first customer to its last. */
    public record Session(EventId event, OffsetDateTime at, int rounds, List<Learning.Greeting> greetings) {
        public Session {
            greetings = List.copyOf(greetings);
        }

        /** The most customers greeted well in a row. */
        public int streak() {
            int best = 0;
            int now = 0;
            for (Learning.Greeting each : greetings) {
                now = each.well() ? now + 1 : 0;
                best = Math.max(best, now);
            }
            return best;
        }
    }

    DrillWork with(Session session) {
        boolean known = latest.stream().anyMatch(it -> it.event().equals(session.event()));
        if (known) {
            return this;
        }
        List<Session> all = Copies.with(latest, session);
        List<Session> kept = all.subList(Math.max(0, all.size() - KEPT), all.size());
        return new DrillWork(done + 1, Math.max(bestStreak, session.streak()), kept);
    }
}
