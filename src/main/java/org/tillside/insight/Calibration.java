package org.tillside.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.LevelId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;
import org.tillside.shop.Person;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;
import org.tillside.shop.Rating;
import org.tillside.shop.ShopState;

/**
 * Two raters compared over all recorded plays that both rated. It says nothing about who played.
 *
 * @param plays how many both rated
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
     * first, else by id. Lines are matched by scenario and id, and count where both gave a level that there is; the one
     * whose id comes first in the alphabet is the first of the pair. Plays of the viewer's own are left out.
     */
    public static List<Calibration> of(ShopState shop, Catalogue catalogue, PersonId viewer) {
        List<LevelId> levels = catalogue.levels().stream().map(Level::id).toList();
        boolean owner = shop.person(viewer)
                .filter(Person::present)
                .filter(it -> it.in(Role.OWNER))
                .isPresent();
        Map<String, Gathered> pairs = new TreeMap<>();
        rated(shop, viewer).forEach(play -> gather(play, levels, pairs));
        return pairs.values().stream()
                .filter(it -> owner || it.first.equals(viewer) || it.second.equals(viewer))
                .map(it -> it.compared(levels.size()))
                .sorted(Comparator.comparing((Calibration it) -> it.agreement().lines())
                        .reversed())
                .toList();
    }

    /** What a viewer has played is judged by others, who are not told to the viewer. */
    private static Stream<Play> rated(ShopState shop, PersonId viewer) {
        return shop.people().values().stream()
                .filter(it -> !it.id().equals(viewer))
                .flatMap(it -> it.work().plays().values().stream())
                .map(PlayWork::rated)
                .flatMap(List::stream);
    }

    private static void gather(Play play, List<LevelId> levels, Map<String, Gathered> into) {
        List<PersonId> raters = play.ratings().keySet().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        for (int i = 0; i < raters.size(); i++) {
            for (int j = i + 1; j < raters.size(); j++) {
                PersonId first = raters.get(i);
                PersonId second = raters.get(j);
                into.computeIfAbsent(first + " " + second, key -> new Gathered(first, second))
                        .add(play, levels);
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

        void add(Play play, List<LevelId> levels) {
            plays++;
            Map<ItemId, Filling> one = filled(play, first);
            Map<ItemId, Filling> other = filled(play, second);
            for (String id :
                    new TreeSet<>(one.keySet().stream().map(ItemId::value).toList())) {
                ItemId item = new ItemId(id);
                level(one, item, levels).ifPresent(low -> level(other, item, levels)
                        .ifPresent(high -> add(play.scenario(), item, new Agreement.Marks(low, high))));
            }
        }

        private static Map<ItemId, Filling> filled(Play play, PersonId rater) {
            return Optional.ofNullable(play.ratings().get(rater))
                    .map(Rating::filled)
                    .orElse(Map.of());
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
