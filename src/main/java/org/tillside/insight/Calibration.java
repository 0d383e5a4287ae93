package org.tillside.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.LevelId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Person;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;
import org.tillside.shop.Rating;
import org.tillside.shop.ShopState;

/**
 * Two raters compared over all recorded plays that both rated. It says nothing about who played.
 *
 * @param plays how many both rated, by some line at least that said the same to both
 * @param differs the lines that they differ on most, the furthest first
 */
public record Calibration(PersonId first, PersonId second, int plays, Agreement agreement, List<Differs> differs) {
    private static final int MOST = 3;

    public Calibration {
        differs = List.copyOf(differs);
    }

    /**
     * A line that the two rated differently.
     *
     * @param by by how many levels the second is above the first on average
     * @param times in how many plays both rated it
     */
    public record Differs(ScenarioId scenario, ItemId line, double by, int times) {}

    /**
     * All pairs of raters that a viewer may see: their own, and all for an owner; those who rated the most lines together
     * first, else by id. Lines are matched by scenario and id, and count where both gave a level that there is by a line
     * that said the same to both ({@link SameLine}); the one whose id comes first in the alphabet is the first of the pair.
     * Plays of the viewer's own are left out.
     *
     * @param kept the rubrics that they rated by, by their hash
     */
    public static List<Calibration> of(
            ShopState shop, Catalogue catalogue, PersonId viewer, Map<String, CriteriaText> kept) {
        List<LevelId> levels = catalogue.levels().stream().map(Level::id).toList();
        boolean owner = shop.person(viewer)
                .filter(Person::present)
                .filter(it -> it.in(Role.OWNER))
                .isPresent();
        Map<String, Gathered> pairs = new TreeMap<>();
        SameLine same = new SameLine(kept);
        rated(shop, viewer).forEach(play -> gather(play, levels, same, pairs));
        return pairs.values().stream()
                .filter(it -> it.plays > 0)
                .filter(it -> owner || it.first.equals(viewer) || it.second.equals(viewer))
                .map(it -> it.compared(levels.size()))
                .sorted(Comparator.comparing((Calibration it) -> it.agreement().lines())
                        .reversed())
                .toList();
    }

    /** The rubrics that have to be looked at, since a play was rated by one and by another. */
    public static Set<String> rubrics(ShopState shop, PersonId viewer) {
        return rated(shop, viewer)
                .map(play ->
                        play.ratings().values().stream().map(Rating::criteria).collect(Collectors.toSet()))
                .filter(hashes -> hashes.size() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** What a viewer has played is judged by others, who are not told to the viewer. */
    private static Stream<Play> rated(ShopState shop, PersonId viewer) {
        return shop.people().values().stream()
                .filter(it -> !it.id().equals(viewer))
                .flatMap(it -> it.work().plays().values().stream())
                .map(PlayWork::rated)
                .flatMap(List::stream);
    }

    private static void gather(Play play, List<LevelId> levels, SameLine same, Map<String, Gathered> into) {
        List<PersonId> raters = play.ratings().keySet().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        for (int i = 0; i < raters.size(); i++) {
            for (int j = i + 1; j < raters.size(); j++) {
                PersonId first = raters.get(i);
                PersonId second = raters.get(j);
                into.computeIfAbsent(first + " " + second, key -> new Gathered(first, second))
                        .add(play, levels, same);
            }
        }
    }

    /** What two raters gave so far. */
    private static final class Gathered {
        private final PersonId first;
        private final PersonId second;
        private final List<Agreement.Marks> marks = new ArrayList<>();
        private final Map<String, Line> lines = new TreeMap<>();
        private int plays;

        Gathered(PersonId first, PersonId second) {
            this.first = first;
            this.second = second;
        }

        void add(Play play, List<LevelId> levels, SameLine same) {
            Rating one = Objects.requireNonNull(play.ratings().get(first));
            Rating other = Objects.requireNonNull(play.ratings().get(second));
            int before = marks.size();
            for (String id : new TreeSet<>(
                    one.filled().keySet().stream().map(ItemId::value).toList())) {
                ItemId item = new ItemId(id);
                if (same.of(one.criteria(), other.criteria(), item)) {
                    level(one.filled(), item, levels).ifPresent(low -> level(other.filled(), item, levels)
                            .ifPresent(high -> add(play.scenario(), item, new Agreement.Marks(low, high))));
                }
            }
            plays += marks.size() > before ? 1 : 0;
        }

        private void add(ScenarioId scenario, ItemId item, Agreement.Marks given) {
            marks.add(given);
            lines.computeIfAbsent(scenario + " " + item, key -> new Line(scenario, item))
                    .marks
                    .add(given);
        }

        private static Optional<Integer> level(Map<ItemId, Filling> all, ItemId item, List<LevelId> levels) {
            return Optional.ofNullable(all.get(item))
                    .filter(Filling.AtLevel.class::isInstance)
                    .map(it -> levels.indexOf(((Filling.AtLevel) it).level()))
                    .filter(it -> it >= 0);
        }

        Calibration compared(int levels) {
            return new Calibration(
                    first,
                    second,
                    plays,
                    Agreement.of(marks, levels),
                    lines.values().stream()
                            .map(Line::differs)
                            .filter(it -> it.by() != 0)
                            .sorted(Comparator.comparing((Differs it) -> Math.abs(it.by()))
                                    .reversed())
                            .limit(MOST)
                            .toList());
        }
    }

    /** What two raters gave one line. */
    private static final class Line {
        private final ScenarioId scenario;
        private final ItemId item;
        private final List<Agreement.Marks> marks = new ArrayList<>();

        Line(ScenarioId scenario, ItemId item) {
            this.scenario = scenario;
            this.item = item;
        }

        Differs differs() {
            double by = marks.stream()
                    .mapToInt(it -> it.second() - it.first())
                    .average()
                    .orElse(0);
            return new Differs(scenario, item, by, marks.size());
        }
    }
}
