package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;

/**
 * What a mentor saw, as recorded; the hash is its line's.
 *
 * @param comment what the trainee said about it, the newest
 */
public record Observation(EventId event, String hash, Mentoring.Observed seen, Optional<Comment> comment) {
    /** What the trainee said; no words once they were erased. */
    public record Comment(EventId event, Optional<String> words, OffsetDateTime at) {
        Comment erased() {
            return new Comment(event, Optional.empty(), at);
        }
    }

    /** The trainee's words, if there are any. */
    public Optional<String> said() {
        return comment.flatMap(Comment::words).filter(text -> !text.isBlank());
    }

    Observation with(Optional<Comment> other) {
        return new Observation(event, hash, seen, other);
    }

    Observation erased() {
        return new Observation(
                event,
                hash,
                new Mentoring.Observed(
                        seen.observation(),
                        seen.trainee(),
                        seen.observer(),
                        seen.programme(),
                        seen.step(),
                        seen.form(),
                        seen.criteria(),
                        Fillings.erased(seen.filled()),
                        seen.observedAt(),
                        Optional.empty(),
                        Optional.empty(),
                        seen.shows()),
                comment);
    }
}
