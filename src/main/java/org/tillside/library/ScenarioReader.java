package org.tillside.library;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.content.Money;
import org.tillside.content.Mood;
import org.tillside.content.Outcome;
import org.tillside.content.Picture;
import org.tillside.content.RowId;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.content.SkillId;

/** Reads {@code scenarios/*.yaml}. */
final class ScenarioReader {
    private static final List<String> FACES =
            List.of("marta", "edgars", "harijs", "aisyah", "inga", "valdis", "liene", "nora");
    private static final List<String> BACKDROPS = List.of("clothes", "till", "garden", "beauty", "phone", "cafe");
    private static final List<String> PROPS =
            List.of("scanner", "receipt", "blouse", "phone", "bag", "mower", "polish", "dress", "gift", "book");

    private ScenarioReader() {}

    static Scenario read(Fields f) {
        ScenarioId id = f.id("id", ScenarioId::new);
        String title = f.prose("title");
        String about = f.maybeProse("about").orElse("");
        List<SkillId> skills = f.ids("skills", SkillId::new);
        List<RowId> sources = Shared.sources(f);
        int minutes = f.number("minutes", 1, 120, 5);
        Optional<Picture> picture = Shared.picture(f);
        Optional<String> backdrop = oneOf(f, "backdrop", BACKDROPS);
        List<String> props = known(f, "props", PROPS);
        Map<String, Scenario.Customer> customers = customers(f);
        List<String> behind = behind(f, customers);
        String setting = f.prose("setting");
        Optional<Money> budget = f.maybeInner("budget", "budget", b -> money(b, "limit"));
        Map<String, Scenario.Meter> meters = f.maybeMap(
                "meters", "meter", (name, m) -> new Scenario.Meter(m.prose("title"), m.number("start", 0, 10, 0)));
        Map<String, String> flags = f.wordMap("flags");
        SceneId start = f.id("start", SceneId::new);
        SceneReader reader = new SceneReader(meters.keySet());
        Map<SceneId, Scene> scenes = scenes(f.map("scenes", "scene", reader::scene));
        Map<SceneId, Scenario.Ending> endings = endings(f, scenes);
        Optional<Scenario.Live> live = f.maybeInner("live", "live", ScenarioReader::live);
        return new Scenario(
                id, title, about, skills, sources, minutes, picture, backdrop, props, customers, behind, setting,
                budget, meters, flags, start, scenes, endings, live);
    }

    private static Money money(Fields f, String key) {
        BigDecimal amount = f.decimal(key);
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            f.error("not-money", key, amount.toPlainString());
            return Money.ZERO;
        }
        return Money.of(amount);
    }

    private static Optional<String> oneOf(Fields f, String key, List<String> words) {
        Optional<String> word = f.maybeWord(key);
        word.filter(w -> !words.contains(w))
                .ifPresent(w -> f.reading().add(Fields.unknownWord("unknown-word", f.place(key), w, words)));
        return word;
    }

    private static List<String> known(Fields f, String key, List<String> words) {
        List<String> found = f.words(key);
        found.stream()
                .filter(word -> !words.contains(word))
                .forEach(word -> f.error("unknown-word", key, word, Nearest.orAll(word, words)));
        return found;
    }

    /** Where nothing is said, the other customers of a scenario with several stand behind the one who speaks. */
    private static List<String> behind(Fields f, Map<String, Scenario.Customer> customers) {
        return f.has("behind") || customers.size() < 2
                ? known(f, "behind", FACES)
                : customers.values().stream()
                        .map(Scenario.Customer::face)
                        .distinct()
                        .toList();
    }

    /** {@code customer:} for one, {@code customers:} by id for several. */
    private static Map<String, Scenario.Customer> customers(Fields f) {
        if (f.has("customers")) {
            if (f.has("customer")) {
                f.error("customer-and-customers", "customer");
            }
            return f.map("customers", "customer", (id, c) -> customer(c));
        }
        return Map.of("customer", f.inner("customer", "customer", ScenarioReader::customer));
    }

    private static Scenario.Customer customer(Fields f) {
        return new Scenario.Customer(
                f.prose("name"),
                f.maybeProse("age").orElse(""),
                f.maybeProse("manner").orElse(""),
                f.word("face"));
    }

    private static Map<SceneId, Scene> scenes(Map<String, Scene> byName) {
        Map<SceneId, Scene> scenes = new LinkedHashMap<>();
        byName.values().forEach(scene -> scenes.put(scene.id(), scene));
        return scenes;
    }

    private static Map<SceneId, Scenario.Ending> endings(Fields f, Map<SceneId, Scene> scenes) {
        Map<SceneId, Scenario.Ending> endings = new LinkedHashMap<>();
        f.map("endings", "ending", ScenarioReader::ending).values().forEach(ending -> endings.put(ending.id(), ending));
        endings.keySet().stream().filter(scenes::containsKey).forEach(id -> f.reading()
                .error("duplicate-id", f.placeIn("endings", id.value()), id.value()));
        if (endings.isEmpty() && f.has("endings")) {
            f.error("no-endings", "endings");
        }
        return endings;
    }

    private static Scenario.Ending ending(String id, Fields f) {
        return new Scenario.Ending(
                new SceneId(id),
                f.prose("title"),
                f.choice("outcome", Outcome.class),
                f.maybeProse("says"),
                f.prose("debrief"));
    }

    private static Scenario.Live live(Fields f) {
        return new Scenario.Live(
                f.list("cues", "cue", ScenarioReader::cue), f.list("rubric", "mark", ScenarioReader::mark));
    }

    private static Scenario.Cue cue(Fields f) {
        return new Scenario.Cue(
                f.id("id", ItemId::new),
                f.prose("do"),
                f.maybeProse("say"),
                f.inner("good", "reaction", ScenarioReader::reaction),
                f.inner("poor", "reaction", ScenarioReader::reaction));
    }

    private static Scenario.Reaction reaction(Fields f) {
        return new Scenario.Reaction(
                f.prose("sign"), f.prose("react"), f.maybeProse("say"), f.maybeChoice("mood", Mood.class));
    }

    private static Scenario.Mark mark(Fields f) {
        return new Scenario.Mark(
                f.id("id", ItemId::new),
                f.prose("text"),
                f.maybeId("skill", SkillId::new),
                f.seconds("clock"),
                f.yes("critical", false));
    }
}
