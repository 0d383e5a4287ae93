package org.tillside.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.SkillId;
import org.tillside.practice.Refresher.Item;
import org.tillside.practice.Refresher.Why;

/** Chooses the questions of a day's {@link Refresher}. */
final class RefresherDraw {
    private final Fsrs fsrs;
    private final Memories memories;
    private final LocalDate day;
    private final long seed;

    RefresherDraw(Fsrs fsrs, Memories memories, LocalDate day, long seed) {
        this.fsrs = fsrs;
        this.memories = memories;
        this.day = day;
        this.seed = seed;
    }

    List<Item> draw(List<Candidate> candidates) {
        List<Item> all = ranked(candidates);
        List<Item> urgent = mixed(urgent(all));
        List<Item> fresh = mixed(of(all, Why.NEW));
        if (urgent.isEmpty() && fresh.isEmpty()) {
            return List.of();
        }
        Map<Subject, Item> set = new LinkedHashMap<>();
        fill(set, urgent, Refresher.MOST_SECONDS);
        fill(set, fresh, Refresher.LEAST_SECONDS);
        fill(set, mixed(of(all, Why.AHEAD)), Refresher.LEAST_SECONDS);
        return List.copyOf(set.values());
    }

    /** Contradicted ones first, then the least likely remembered; equals as the seed has it, whatever their order. */
    private List<Item> ranked(List<Candidate> candidates) {
        List<Candidate> sorted = candidates.stream()
                .distinct()
                .sorted(Comparator.comparing(it -> it.question().toString()))
                .toList();
        return Seeded.of(seed, "refresher").shuffled(sorted).stream()
                .flatMap(it -> item(it).stream())
                .sorted(byUrgency())
                .toList();
    }

    private static Comparator<Item> byUrgency() {
        return Comparator.<Item, Boolean>comparing(it -> it.why() != Why.CONTRADICTED)
                .thenComparing(Item::retrievability);
    }

    private Optional<Item> item(Candidate candidate) {
        Optional<Remembered> known = memories.of(candidate.question());
        if (known.isEmpty()) {
            return candidate
                    .moduleDone()
                    .filter(done -> done.isBefore(day))
                    .map(done -> new Item(candidate, Why.NEW, 0));
        }
        return known.map(it -> new Item(candidate, why(it), it.memory().retrievability(fsrs, day)));
    }

    private Why why(Remembered it) {
        if (!it.dueOn(fsrs, day)) {
            return Why.AHEAD;
        }
        return it.pull().isPresent() ? Why.CONTRADICTED : Why.DUE;
    }

    /** What is due, and for each skill that is due without a question of its own the first of its others. */
    private List<Item> urgent(List<Item> all) {
        List<Item> due = all.stream()
                .filter(it -> it.why() == Why.DUE || it.why() == Why.CONTRADICTED)
                .toList();
        Set<SkillId> asked = new LinkedHashSet<>();
        due.forEach(it -> asked.addAll(it.candidate().skills()));
        List<Item> urgent = new ArrayList<>(due);
        for (SkillId skill : memories.skillsDue(fsrs, day)) {
            if (!asked.contains(skill)) {
                forSkill(all, skill).ifPresent(it -> {
                    urgent.add(it);
                    asked.addAll(it.candidate().skills());
                });
            }
        }
        return urgent.stream().sorted(byUrgency()).toList();
    }

    private Optional<Item> forSkill(List<Item> all, SkillId skill) {
        double now = memories.of(skill)
                .map(it -> it.memory().retrievability(fsrs, day))
                .orElse(1.0);
        return Stream.concat(of(all, Why.AHEAD).stream(), of(all, Why.NEW).stream())
                .filter(it -> it.candidate().skills().contains(skill))
                .findFirst()
                .map(it -> new Item(it.candidate(), Why.SKILL_DUE, now));
    }

    private static List<Item> of(List<Item> all, Why why) {
        return all.stream().filter(it -> it.why() == why).toList();
    }

    /** One of each skill in turn, the skills in the order of their most urgent question. */
    private static List<Item> mixed(List<Item> items) {
        Map<String, List<Item>> bySkill = new LinkedHashMap<>();
        items.forEach(it -> bySkill.computeIfAbsent(firstSkill(it), skill -> new ArrayList<>())
                .add(it));
        List<Item> mixed = new ArrayList<>();
        for (int turn = 0; mixed.size() < items.size(); turn++) {
            for (List<Item> some : bySkill.values()) {
                some.stream().skip(turn).findFirst().ifPresent(mixed::add);
            }
        }
        return mixed;
    }

    private static String firstSkill(Item item) {
        return item.candidate().skills().stream()
                .findFirst()
                .map(SkillId::value)
                .orElse("");
    }

    /** Adds until so much time is filled; what would go beyond the longest set is left for another day. */
    private static void fill(Map<Subject, Item> set, List<Item> from, int until) {
        int seconds = set.values().stream().mapToInt(RefresherDraw::seconds).sum();
        for (Item item : from) {
            boolean fits = set.isEmpty() || seconds + seconds(item) <= Refresher.MOST_SECONDS;
            if (seconds < until && fits && set.putIfAbsent(item.candidate().question(), item) == null) {
                seconds += seconds(item);
            }
        }
    }

    private static int seconds(Item item) {
        return item.candidate().seconds();
    }
}
