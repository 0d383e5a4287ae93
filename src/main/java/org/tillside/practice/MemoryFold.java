package org.tillside.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.SkillId;

/** Takes one thing that happened on a day into memories, which are changed in place. */
final class MemoryFold implements Evidence.Cases {
    /**
     * Within so many days something is asked again after a contradiction: soon enough to mend it, and not all at once,
     * since a skill may have more questions than one set holds.
     */
    static final int SOON_DAYS = 3;

    private final Fsrs fsrs;
    private final LocalDate day;
    private final LocalDate seen;
    private final Map<Subject, Remembered> all;

    MemoryFold(Fsrs fsrs, LocalDate day, LocalDate seen, Map<Subject, Remembered> all) {
        this.fsrs = fsrs;
        this.day = day;
        this.seen = seen;
        this.all = all;
    }

    /** The first answer of a day alone: after it the answer has been told, in the same round or the one before. */
    @Override
    public void answered(Evidence.Answered it) {
        Optional<Remembered> known = Optional.ofNullable(all.get(it.question()));
        if (known.filter(before -> before.memory().last().equals(day)).isPresent()) {
            return;
        }
        int sureButWrong = known.map(Remembered::sureButWrong).orElse(0);
        all.put(
                it.question(),
                new Remembered(
                        memory(known.map(Remembered::memory), it.recall().rating()),
                        it.skills(),
                        sureButWrong + (it.recall() == Recall.SURE_BUT_WRONG ? 1 : 0),
                        pullLeft(known),
                        Optional.empty()));
        it.skills().stream().distinct().forEach(skill -> tally(skill, it.recall()));
    }

    @Override
    public void played(Evidence.Played it) {
        review(it.skill(), it.recall().rating());
    }

    @Override
    public void observed(Evidence.Observed it) {
        if (it.recall() == Recall.RIGHT || it.recall() == Recall.RIGHT_AND_SURE) {
            review(it.skill(), it.recall().rating());
        } else {
            contradict(it.skill());
        }
    }

    /**
     * A doubt, and no review: nobody saw it, and who served may have been another one, as a correction tells later. So what
     * is known is due soon and keeps its memory; only of what was never shown it is the first word.
     */
    @Override
    public void complained(Evidence.Complained it) {
        Subject skill = new Subject.OfSkill(it.skill());
        if (all.computeIfPresent(skill, (same, known) -> pulled(known)) == null) {
            contradict(it.skill());
        }
        pullQuestions(it.skill());
    }

    /** All answers of a day to the questions of a skill are one review of it, made anew with each of them. */
    private void tally(SkillId skill, Recall recall) {
        Optional<Remembered> known = known(skill);
        Optional<Memory> now = known.map(Remembered::memory);
        Remembered.Tally tally = known.flatMap(Remembered::tally)
                .filter(it -> it.day().equals(day))
                .orElseGet(() -> new Remembered.Tally(day, now, 0, 0, 0))
                .plus(recall);
        Memory reviewed = memory(tally.before(), tally.rating());
        put(skill, withoutLapse(reviewed, tally.before()), pullLeft(known), Optional.of(tally));
    }

    // one wrong answer says little about a whole skill: only what was seen or played counts towards a leech
    private static Memory withoutLapse(Memory reviewed, Optional<Memory> before) {
        int lapses = before.map(Memory::lapses).orElse(0);
        return new Memory(reviewed.stability(), reviewed.difficulty(), reviewed.last(), reviewed.reps(), lapses);
    }

    private void review(SkillId skill, Rating rating) {
        Optional<Remembered> known = known(skill);
        put(skill, memory(known.map(Remembered::memory), rating), pullLeft(known), Optional.empty());
    }

    /** A lapse of the skill; it and its questions are due soon, and none of them later than it was. */
    private void contradict(SkillId skill) {
        Optional<Remembered> known = known(skill);
        put(
                skill,
                memory(known.map(Remembered::memory), Rating.AGAIN),
                Optional.of(pull(known.map(it -> it.due(fsrs)))),
                Optional.empty());
        pullQuestions(skill);
    }

    private void pullQuestions(SkillId skill) {
        all.replaceAll((subject, it) -> it.skills().contains(skill) ? pulled(it) : it);
    }

    private Remembered pulled(Remembered it) {
        return new Remembered(
                it.memory(), it.skills(), it.sureButWrong(), Optional.of(pull(Optional.of(it.due(fsrs)))), it.tally());
    }

    private Remembered.Pull pull(Optional<LocalDate> due) {
        LocalDate soon = day.plusDays(SOON_DAYS);
        return new Remembered.Pull(day, due.filter(it -> it.isBefore(soon)).orElse(soon));
    }

    private Memory memory(Optional<Memory> before, Rating rating) {
        return before.map(it -> it.after(fsrs, when(it), rating)).orElseGet(() -> Memory.first(fsrs, seen, rating));
    }

    /** What is recorded late and lies before a review that came since counts as on the day of that review. */
    private LocalDate when(Memory before) {
        boolean since = before.last().isAfter(seen) && !before.last().isAfter(day);
        return since ? before.last() : seen;
    }

    // a review on the very day of a contradiction does not undo it, but nothing is asked twice on a day for it either
    private Optional<Remembered.Pull> pullLeft(Optional<Remembered> known) {
        LocalDate next = day.plusDays(1);
        return known.flatMap(Remembered::pull)
                .filter(it -> it.on().equals(day))
                .map(it -> it.to().isBefore(next) ? new Remembered.Pull(day, next) : it);
    }

    private Optional<Remembered> known(SkillId skill) {
        return Optional.ofNullable(all.get(new Subject.OfSkill(skill)));
    }

    private void put(SkillId skill, Memory memory, Optional<Remembered.Pull> pull, Optional<Remembered.Tally> tally) {
        all.put(new Subject.OfSkill(skill), new Remembered(memory, List.of(), 0, pull, tally));
    }
}
