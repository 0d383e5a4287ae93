package org.tillside.records;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Makes events of one journal, each with an id of its own and the time, and notices when the clock cannot be trusted. */
final class Drafting {
    private static final Duration JUMP = Duration.ofMinutes(2);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Surroundings world;
    private long latest;
    private long clockMillis;
    private long clockNanos;

    Drafting(Surroundings world) {
        this.world = world;
        this.clockMillis = world.clock().millis();
        this.clockNanos = world.nanos().getAsLong();
    }

    /** Says that the clock has shown this before, in seconds since 1970. */
    void saw(long seconds) {
        latest = Math.max(latest, seconds);
    }

    /** An event now, with an id of its own. */
    Draft draft(String type, ObjectNode fields) {
        return draft(type, fields, Optional.empty());
    }

    /** An event now with a private part, which must not be empty. */
    Draft draft(String type, ObjectNode fields, ObjectNode secret) {
        Draft.Secret kept = new Draft.Secret(Bytes.wrap(world.random().bytes(16)), StrictJson.bytes(secret));
        return draft(type, fields, Optional.of(kept));
    }

    private Draft draft(String type, ObjectNode fields, Optional<Draft.Secret> secret) {
        OffsetDateTime now = OffsetDateTime.now(world.clock()).truncatedTo(ChronoUnit.SECONDS);
        return Draft.of(world.random().uuid(), AT.format(now), clockFlag(), type, fields.deepCopy(), secret);
    }

    private Optional<ClockFlag> clockFlag() {
        long millis = world.clock().millis();
        long nanos = world.nanos().getAsLong();
        long drift = millis - clockMillis - (nanos - clockNanos) / 1_000_000;
        clockMillis = millis;
        clockNanos = nanos;
        if (millis / 1000 < latest - JUMP.toSeconds()) {
            return Optional.of(ClockFlag.BACK);
        }
        return Math.abs(drift) > JUMP.toMillis() ? Optional.of(ClockFlag.JUMP) : Optional.empty();
    }
}
