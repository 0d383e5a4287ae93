package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.practice.AnswerKey;
import org.tillside.practice.Choice;
import org.tillside.practice.Filling;
import org.tillside.practice.OwnWords;
import org.tillside.practice.ScenarioRun;

/**
 * One play of a scenario, move by move.
 *
 * @param marks of replies in own words, by {@code scene/reply}
 * @param ratings of the whole play, by who gave them
 */
public record Play(
        PlayId id,
        ScenarioId scenario,
        long seed,
        List<Turn> turns,
        Map<String, Marked> marks,
        Map<PersonId, Rating> ratings,
        OffsetDateTime begun,
        Optional<OffsetDateTime> ended) {
    public Play {
        turns = List.copyOf(turns);
        marks = Copies.of(marks);
        ratings = Copies.of(ratings);
    }

    /**
     * A reply that was chosen in a scene, or going back to before it.
     *
     * @param reply empty for going back
     * @param words own words in a free reply
     * @param key what the scene offered then, where that is known
     */
    public record Turn(
            EventId event,
            SceneId scene,
            Optional<ReplyId> reply,
            Optional<String> words,
            Optional<AnswerKey> key,
            OffsetDateTime at) {
        Turn erased() {
            return new Turn(event, scene, reply, Optional.empty(), key, at);
        }

        /** Whether the scene offers something else by now, or something else for it. */
        public boolean byAnotherKeyThan(AnswerKey now) {
            return key.filter(it -> !it.equals(now)).isPresent();
        }
    }

    /**
     * A free reply, marked; the credit is in thousandths.
     *
     * @param earned the points that it brought to the play, by skill
     */
    public record Marked(
            EventId event,
            PersonId by,
            Map<ItemId, Filling> filled,
            int credit,
            Optional<String> note,
            Map<SkillId, Integer> earned,
            OffsetDateTime at) {
        public Marked {
            filled = Copies.of(filled);
            earned = Copies.of(earned);
        }

        Marked erased() {
            return new Marked(event, by, Fillings.erased(filled), credit, Optional.empty(), earned, at);
        }
    }

    /** The key under which the mark of a reply stands. */
    static String place(SceneId scene, ReplyId reply) {
        return scene + "/" + reply;
    }

    /** The mark of a reply in own words, once a mentor gave it. */
    public Optional<Marked> mark(SceneId scene, ReplyId reply) {
        return Optional.ofNullable(marks.get(place(scene, reply)));
    }

    /** Whether a reply was given in own words, for a mentor to mark. */
    public boolean ownWords() {
        return turns.stream().anyMatch(it -> it.words().isPresent());
    }

    /** The moves in own words that a mentor has yet to mark. */
    public List<Turn> unmarked() {
        return turns.stream()
                .filter(it -> it.words().isPresent())
                .filter(it -> it.reply()
                        .filter(reply -> !marks.containsKey(place(it.scene(), reply)))
                        .isPresent())
                .toList();
    }

    /** The moves as choices of a role-play, own words with their mark once they have one. */
    public List<Choice> choices() {
        return choices(credits());
    }

    /** What a mark of own words would bring, by skill; nothing where the scenario no longer lets it be followed. */
    public Map<SkillId, Integer> earns(Scenario now, SceneId scene, ReplyId reply, int credit) {
        ScenarioRun.Replayed before = replay(now);
        return before.taken() < turns.size()
                ? Map.of()
                : OwnWords.gained(
                        before.state(),
                        ScenarioRun.replay(now, choices(scene, reply, credit)).state());
    }

    /** The same as it would be with one mark more. */
    private List<Choice> choices(SceneId scene, ReplyId reply, int credit) {
        Map<String, Integer> credits = credits();
        credits.put(place(scene, reply), credit);
        return choices(credits);
    }

    private Map<String, Integer> credits() {
        Map<String, Integer> credits = new LinkedHashMap<>();
        marks.forEach((place, mark) -> credits.put(place, mark.credit()));
        return credits;
    }

    private List<Choice> choices(Map<String, Integer> credits) {
        return turns.stream()
                .map(it -> it.reply().map(reply -> choice(it, reply, credits)).orElseGet(Choice.Back::new))
                .toList();
    }

    private static Choice choice(Turn turn, ReplyId reply, Map<String, Integer> credits) {
        return reply.equals(Reply.LATE)
                ? new Choice.Late()
                : new Choice.Say(reply, Optional.ofNullable(credits.get(place(turn.scene(), reply))));
    }

    /** The points that marks of own words have brought so far, by skill. */
    Map<SkillId, Integer> earned() {
        Map<SkillId, Integer> all = new LinkedHashMap<>();
        marks.values()
                .forEach(mark -> mark.earned().forEach((skill, points) -> all.merge(skill, points, Integer::sum)));
        return all;
    }

    /** Plays it again in the scenario as it is now, up to the first move that is no longer possible. */
    public ScenarioRun.Replayed replay(Scenario now) {
        return ScenarioRun.replay(now, choices());
    }

    Play with(Turn turn) {
        return new Play(id, scenario, seed, Copies.with(turns, turn), marks, ratings, begun, ended);
    }

    Play with(String place, Marked mark) {
        return new Play(id, scenario, seed, turns, Copies.with(marks, place, mark), ratings, begun, ended);
    }

    /** The same with a rating; the first by somebody stays. */
    Play with(Rating rating) {
        return ratings.containsKey(rating.by())
                ? this
                : new Play(id, scenario, seed, turns, marks, Copies.with(ratings, rating.by(), rating), begun, ended);
    }

    Play ended(OffsetDateTime at) {
        return new Play(id, scenario, seed, turns, marks, ratings, begun, Optional.of(at));
    }
}
