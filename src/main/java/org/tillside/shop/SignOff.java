package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;

/**
 * A signature and all that happened to it since; the original stays as it was.
 *
 * @param lamport later than everything its writer had seen
 * @param hash of its line, whose first characters are shown
 * @param signature Ed25519 in base64
 * @param amendments oldest first
 */
public record SignOff(
        EventId event,
        String writer,
        long number,
        long lamport,
        String hash,
        Optional<String> signature,
        Mentoring.SignedOff signed,
        List<Amendment> amendments)
        implements Comparable<SignOff> {
    private static final Comparator<SignOff> ORDER = Comparator.comparingLong(SignOff::lamport)
            .thenComparing(SignOff::writer)
            .thenComparingLong(SignOff::number);

    public SignOff {
        amendments = List.copyOf(amendments);
    }

    /** What can happen to a signature. */
    public enum Change {
        WITHDRAWN,
        CORRECTED,
        /** The criteria were given another meaning. */
        LAPSED
    }

    /**
     * Something that happened to a signature later.
     *
     * @param was the time corrected, with {@code now}
     */
    public record Amendment(
            EventId event,
            String hash,
            Change change,
            PersonId by,
            OffsetDateTime at,
            Optional<OffsetDateTime> was,
            Optional<OffsetDateTime> now,
            Optional<String> reason) {
        Amendment erased() {
            return new Amendment(event, hash, change, by, at, was, now, Optional.empty());
        }
    }

    /** The order in which signatures count: that of their events, never by the clock. */
    @Override
    public int compareTo(SignOff other) {
        return ORDER.compare(this, other);
    }

    /** When it was seen, as last corrected. */
    public OffsetDateTime seenAt() {
        return amendments.stream()
                .flatMap(it -> it.now().stream())
                .reduce((first, second) -> second)
                .orElse(signed.observedAt());
    }

    /** The first amendment of this kind. */
    public Optional<Amendment> amendment(Change change) {
        return amendments.stream().filter(it -> it.change() == change).findFirst();
    }

    /** Whether it was withdrawn. */
    public boolean withdrawn() {
        return amendment(Change.WITHDRAWN).isPresent();
    }

    /** Whether the decision was "achieved". */
    public boolean achieved() {
        return signed.decision() == Mentoring.Decision.ACHIEVED;
    }

    /** Whether it is about this step. */
    public boolean of(ProgrammeId programme, StepId step) {
        return signed.programme().equals(programme) && signed.step().equals(step);
    }

    SignOff with(Amendment amendment) {
        if (amendments.stream().anyMatch(it -> it.event().equals(amendment.event()))) {
            return this;
        }
        return with(Copies.with(amendments, amendment));
    }

    SignOff with(List<Amendment> others) {
        return new SignOff(event, writer, number, lamport, hash, signature, signed, others);
    }

    /** Without comment and reasons, for those who see only what is signed. */
    SignOff silent() {
        return with(amendments.stream().map(Amendment::erased).toList())
                .withWords(signed.signerName(), signed.meaning());
    }

    SignOff erased() {
        return withWords(Optional.empty(), Optional.empty());
    }

    private SignOff withWords(Optional<String> name, Optional<String> meaning) {
        var left = new Mentoring.SignedOff(
                signed.trainee(),
                signed.signer(),
                name,
                signed.role(),
                signed.programme(),
                signed.step(),
                signed.packVersion(),
                signed.criteria(),
                signed.observation(),
                signed.decision(),
                meaning,
                signed.observedAt(),
                signed.signedAt(),
                signed.clockJumped(),
                signed.triesBefore(),
                Optional.empty(),
                signed.device());
        return new SignOff(event, writer, number, lamport, hash, signature, left, amendments);
    }
}
