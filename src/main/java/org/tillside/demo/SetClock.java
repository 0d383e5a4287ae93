package org.tillside.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A clock that the story moves, forwards only. */
final class SetClock extends Clock {
    private final ZoneId zone;
    private final int atOnce;
    private Instant now;

    SetClock(ZoneId zone, LocalDateTime start) {
        this(zone, start, 1);
    }

    /** The same for so many people who work at the same time, though the story tells of one after the other. */
    SetClock(ZoneId zone, LocalDateTime start, int atOnce) {
        this.zone = zone;
        this.now = start.atZone(zone).toInstant();
        this.atOnce = atOnce;
    }

    /** It is this time now, unless it is later already. */
    void at(LocalDateTime time) {
        Instant wanted = time.atZone(zone).toInstant();
        now = wanted.isAfter(now) ? wanted : now;
    }

    /** Time goes by. */
    void pass(Duration time) {
        now = now.plus(time.dividedBy(atOnce));
    }

    OffsetDateTime time() {
        return OffsetDateTime.ofInstant(now, zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
