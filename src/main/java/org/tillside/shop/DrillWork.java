package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;

/**
 * What a person did with one kind of drill.
 *
 * @param done how many drills came to their end
 * @param bestStreak the most customers greeted well in a row
 * @param latest the newest drills, oldest first
 * @param passed when one was last good enough for the programme
 */
public record DrillWork(int done, int bestStreak, List<Session> latest, Optional<OffsetDateTime> passed) {
    /** How many drills are kept one by one. */
    public static final int KEPT = 20;

    /** So many customers in a hundred must be greeted well in time for a drill to count, in the programme and a level. */
    public static final int PASS = 80;

    /** Nothing done yet. */
    public static final DrillWork NONE = new DrillWork(0, 0, List.of(), Optional.empty());

    public DrillWork {
        latest = List.copyOf(latest);
    }

    /**
     * One drill from its first customer to its last.
     *
     * @param seed drawn for this one, so that it is known again if two windows finish it
     */
    public record Session(EventId event, long seed, OffsetDateTime at, int rounds, List<Learning.Greeting> greetings) {
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

        /** Whether at least {@link #PASS} in a hundred were greeted well before their ring closed. */
        public boolean passed() {
            return passes(
                    (int) greetings.stream().filter(Learning.Greeting::well).count(), greetings.size());
        }
    }

    /** Whether so many greeted well in time, out of all who came in, are enough for the programme. */
    public static boolean passes(int well, int all) {
        return all > 0 && well * 100 >= PASS * all;
    }

    DrillWork with(Session session) {
        boolean known =
                latest.stream().anyMatch(it -> it.event().equals(session.event()) || it.seed() == session.seed());
        if (known) {
            return this;
        }
        List<Session> all = Copies.with(latest, session);
        List<Session> kept = all.subList(Math.max(0, all.size() - KEPT), all.size());
        Optional<OffsetDateTime> newest = session.passed() ? Optional.of(session.at()) : passed;
        return new DrillWork(done + 1, Math.max(bestStreak, session.streak()), kept, newest);
    }
}
