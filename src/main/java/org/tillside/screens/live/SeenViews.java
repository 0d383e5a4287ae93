package org.tillside.screens.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.Module;
import org.tillside.content.Scenario;
import org.tillside.content.SkillId;
import org.tillside.practice.Filling;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.Criteria;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Person;

/** Words what was seen, line by line, and what to practise. */
final class SeenViews {
    private static final int MOST = 3;

    private final Desk desk;
    private final Words words;
    private final List<Level> levels;

    SeenViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.levels = desk.catalogue().levels();
    }

    /**
     * A critical line is shown as it is at signing: at the highest level, and within its time where a stop-clock ran.
     *
     * @param live the rubric, whose lines say which skill they show
     * @param clocks the seconds that a line allows
     */
    SeenState.Told told(
            List<CriteriaText.Line> lines,
            Map<ItemId, Filling> filled,
            Person trainee,
            Optional<Scenario.Live> live,
            Map<ItemId, Integer> clocks) {
        List<SeenState.Line> told = new ArrayList<>();
        for (CriteriaText.Line it : lines) {
            told.add(line(told.size() + 1, it, Optional.ofNullable(filled.get(new ItemId(it.id()))), trainee));
        }
        List<ItemId> critical = lines.stream()
                .filter(CriteriaText.Line::critical)
                .map(it -> new ItemId(it.id()))
                .toList();
        long shown = critical.stream().filter(it -> shown(it, filled, clocks)).count();
        return new SeenState.Told(
                heading(trainee),
                told,
                told.stream().map(SeenState.Line::height).toList(),
                highest(),
                counts(told),
                critical.isEmpty() ? "" : words.text("signoff.critical-count", shown, critical.size()),
                shown == critical.size(),
                greeting(filled),
                live.map(it -> practise(it, filled, clocks, trainee)).orElse(List.of()));
    }

    private String heading(Person trainee) {
        return trainee.id().equals(desk.viewer())
                ? words.text("live.seen.heading-own")
                : words.text("live.seen.heading", new Called(desk).first(trainee));
    }

    private boolean shown(ItemId item, Map<ItemId, Filling> filled, Map<ItemId, Integer> clocks) {
        return Optional.ofNullable(filled.get(item))
                .filter(it -> height(it) == highest())
                .filter(it -> Criteria.inTime(it, Optional.ofNullable(clocks.get(item))))
                .isPresent();
    }

    private int highest() {
        return Math.max(1, levels.size() - 1);
    }

    private SeenState.Line line(int number, CriteriaText.Line it, Optional<Filling> filling, Person trainee) {
        int height = filling.map(this::height).orElse(-1);
        return new SeenState.Line(
                number,
                desk.said(it.text(), trainee.id()),
                it.critical(),
                height,
                height < 0 ? words.text("live.seen.not") : word(filling.get(), height),
                filling.map(this::detail).orElse(""));
    }

    private int height(Filling it) {
        if (it instanceof Filling.AtLevel at) {
            return levels.stream().map(Level::id).toList().indexOf(at.level());
        }
        return it instanceof Filling.Ticked ticked ? ticked.done() ? highest() : 0 : highest();
    }

    private String word(Filling it, int height) {
        if (it instanceof Filling.AtLevel) {
            return levels.get(height).text();
        } else if (it instanceof Filling.Ticked ticked) {
            return words.text(ticked.done() ? "live.seen.done" : "live.seen.not-done");
        }
        return "";
    }

    private String detail(Filling it) {
        List<String> parts = new ArrayList<>();
        if (it instanceof Filling.AtLevel at) {
            at.seconds().ifPresent(seconds -> parts.add(words.text("live.seconds", seconds)));
            at.reason()
                    .ifPresent(reason -> parts.add(
                            words.text("signoff.reason." + reason.name().toLowerCase(Locale.ROOT))));
            at.words().filter(why -> !why.isBlank()).ifPresent(why -> parts.add(words.text("live.quoted", why)));
        } else if (it instanceof Filling.Words said && !said.text().isBlank()) {
            parts.add(words.text("live.quoted", said.text()));
        }
        return String.join(" · ", parts);
    }

    /** "5 alone, 2 with a hint, 3 not seen", the best first. */
    private String counts(List<SeenState.Line> lines) {
        List<String> parts = new ArrayList<>();
        for (int height = levels.size() - 1; height >= 0; height--) {
            int at = height;
            long so = lines.stream().filter(it -> it.height() == at).count();
            if (so > 0) {
                parts.add(words.text(
                        "signoff.so-many", so, levels.get(height).text().toLowerCase(words.language())));
            }
        }
        long none = lines.stream().filter(it -> it.height() < 0).count();
        if (none > 0) {
            parts.add(words.text("live.seen.not-count", none));
        }
        return String.join(", ", parts);
    }

    private String greeting(Map<ItemId, Filling> filled) {
        return filled.values().stream()
                .flatMap(it -> it instanceof Filling.AtLevel at ? at.seconds().stream() : Stream.empty())
                .findFirst()
                .map(seconds -> words.text("live.seen.greeting", seconds))
                .orElse("");
    }

    /** What was marked low or came too late, the critical lines first; what nobody saw is named as not seen, and is no weakness. */
    private List<SeenState.Practise> practise(
            Scenario.Live live, Map<ItemId, Filling> filled, Map<ItemId, Integer> clocks, Person trainee) {
        List<Scenario.Mark> open = live.rubric().stream()
                .filter(it -> filled.containsKey(it.id()) && !shown(it.id(), filled, clocks))
                .toList();
        return Stream.concat(
                        open.stream().filter(Scenario.Mark::critical),
                        open.stream().filter(it -> !it.critical()))
                .limit(MOST)
                .map(it -> practise(it, trainee))
                .toList();
    }

    private SeenState.Practise practise(Scenario.Mark it, Person trainee) {
        Optional<Module> module = it.skill().flatMap(this::teaches);
        return new SeenState.Practise(
                desk.said(it.text(), trainee.id()),
                module.map(Module::id),
                module.map(found -> words.text("live.seen.read", desk.said(found.title())))
                        .orElse(""));
    }

    /** The module that is most about a skill: which of its pages is about the line, no content says. */
    private Optional<Module> teaches(SkillId skill) {
        return desk.catalogue().modules().stream()
                .filter(it -> it.skills().contains(skill))
                .min(Comparator.comparing(it -> it.skills().indexOf(skill)));
    }
}
