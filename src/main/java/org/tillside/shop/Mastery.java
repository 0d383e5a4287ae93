package org.tillside.shop;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule by which records make a level, as {@code src/docs/mastery.md} tells it; the same records give the same level
 * in whatever order they came.
 */
final class Mastery {
    /**
     * How many role-plays or drills must have ended well for "able": one good ending can be luck, and a third adds
     * work without adding much certainty.
     */
    static final int GOOD_ENDINGS = 2;

    /**
     * How long quizzes, role-plays, drills and unsigned observations hold: half of the twelve months that a signature
     * on the floor holds in the bundled programme, since less was seen.
     */
    static final Period HOLDS = Period.ofMonths(6);

    private final List<Evidence> records;
    private final List<Ask> quizzes;
    private final boolean practised;
    private final List<Ask> signatures;
    private final List<String> lapsed;

    /** Something that a level asks for, and whether it is there. */
    record Ask(String title, boolean done) {}

    /**
     * The rule for one skill of one person.
     *
     * @param quizzes those that the programme asks for
     * @param practised whether there is any role-play or drill that carries the skill
     * @param signatures the steps that sign the skill off
     * @param lapsed the steps whose signature ran out, or was about something that changed since; they need not be of those
     *     that sign the skill off
     */
    Mastery(
            Collection<Evidence> records,
            List<Ask> quizzes,
            boolean practised,
            List<Ask> signatures,
            List<String> lapsed) {
        this.records = records.stream().sorted().toList();
        this.quizzes = List.copyOf(quizzes);
        this.practised = practised;
        this.signatures = List.copyOf(signatures);
        this.lapsed = List.copyOf(lapsed);
    }

    List<Evidence> records() {
        return records;
    }

    Standing.Level level() {
        if (!lapsed.isEmpty()) {
            return Standing.Level.LAPSED;
        } else if (!signatures.isEmpty() && signatures.stream().allMatch(Ask::done)) {
            return Standing.Level.SIGNED_OFF;
        } else if (records.stream().anyMatch(Evidence::seen) || practisedEnough()) {
            return Standing.Level.ABLE;
        }
        return records.isEmpty() ? Standing.Level.NOT_SHOWN : Standing.Level.LEARNING;
    }

    /** Without a quiz and a role-play there is nothing that would show it: then only being watched does. */
    private boolean practisedEnough() {
        return asked() > 0 && done() == asked();
    }

    /** How many quizzes and good endings "able" asks for. */
    int asked() {
        return quizzes.size() + (practised ? GOOD_ENDINGS : 0);
    }

    /** How many of them are there. */
    int done() {
        return (int) quizzes.stream().filter(Ask::done).count() + endings();
    }

    private int endings() {
        int good = (int) records.stream().filter(Evidence::goodEnding).count();
        return practised ? Math.min(GOOD_ENDINGS, good) : 0;
    }

    /** What the next level asks for; empty at the top, and where nothing would lead further. */
    Optional<Missing> missing() {
        return switch (level()) {
            case NOT_SHOWN -> Optional.of(Missing.begin());
            case LEARNING ->
                Optional.of(Missing.able(
                        open(quizzes), practised ? GOOD_ENDINGS - endings() : 0, practised ? GOOD_ENDINGS : 0));
            case ABLE, LAPSED ->
                Optional.of(toSign()).filter(it -> !it.isEmpty()).map(Missing::signed);
            case SIGNED_OFF -> Optional.empty();
        };
    }

    /** What has lapsed has to be signed anew, whatever else holds. */
    private List<String> toSign() {
        return Stream.concat(lapsed.stream(), open(signatures).stream())
                .distinct()
                .toList();
    }

    private static List<String> open(List<Ask> asks) {
        return asks.stream().filter(it -> !it.done()).map(Ask::title).toList();
    }

    /** Whether what happened then is still young enough today. */
    static boolean holds(LocalDate then, LocalDate today) {
        return !then.plus(HOLDS).isBefore(today);
    }
}
