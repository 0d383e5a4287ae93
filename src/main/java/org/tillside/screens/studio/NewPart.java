package org.tillside.screens.studio;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.authoring.Dialogue;
import org.tillside.authoring.DialogueScenes;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.Desk;
import org.tillside.screens.studio.FormState.Option;

/**
 * Begins a role-play: from a situation, from a copy, or from a talk that is typed as it would be spoken. What is typed
 * is kept at each letter until scenes are made of it, whatever page is looked at meanwhile.
 */
public final class NewPart extends Part<NewState> {
    private static final List<String> SITUATIONS =
            List.of("complaint", "refund", "queue", "stock", "call", "late", "advice");

    /** What each situation practises, where a pack has such a skill. */
    private static final Map<String, String> PRACTISES = Map.of(
            "complaint", "complaints",
            "refund", "recovery",
            "queue", "greeting",
            "stock", "ownership",
            "call", "listening",
            "late", "ownership",
            "advice", "listening");

    private final StudioPresenter studio;
    private final Begun begun;
    private boolean open;
    private String situation = "";
    private String copyOf = "";
    private String skill = "";
    private String title = "";
    private String text = "";

    NewPart(Desk desk, StudioPresenter studio) {
        super(NewState.NOTHING);
        this.studio = studio;
        this.begun = new Begun(desk.drafts());
    }

    boolean isOpen() {
        return open;
    }

    /** With what was typed here last and never made. */
    void begin() {
        open = true;
        own();
        refresh();
    }

    void end() {
        open = false;
    }

    private void own() {
        situation = "";
        copyOf = "";
        title = begun.title();
        text = begun.text();
        skill = begun.skill();
    }

    /** Leaves without beginning anything. */
    public void away() {
        end();
        studio.redraw();
    }

    /** Takes a situation, whose talk is there to be changed; once more, and what was typed before is there again. */
    public void situation(String key) {
        if (key.equals(situation)) {
            own();
            refresh();
            return;
        }
        situation = key;
        copyOf = "";
        title = studio.words().text("studio.situation." + key);
        text = studio.words().text("studio.situation." + key + ".talk");
        skill = Optional.ofNullable(PRACTISES.get(key))
                .filter(it -> studio.catalogue()
                        .flatMap(all -> all.skill(new SkillId(it)))
                        .isPresent())
                .orElse(skill);
        refresh();
    }

    /** Begins from a role-play that is there. */
    public void copy(String id) {
        copyOf = id;
        situation = "";
        studio.catalogue()
                .flatMap(it -> it.scenario(new ScenarioId(id)))
                .ifPresent(it -> title = studio.words().text("studio.new.copy-of", it.title()));
        refresh();
    }

    /** The title as it is typed. */
    public void title(String typed) {
        title = typed;
        typed();
    }

    /** The talk as it is typed. */
    public void text(String typed) {
        text = typed;
        copyOf = "";
        typed();
    }

    private void typed() {
        begun.keep(title, text, skill);
        refresh();
    }

    /** The skill that is practised. */
    public void skill(String id) {
        skill = id;
        typed();
    }

    /** Begins it; what was typed stands there until it is open. */
    public void make() {
        if (!state().ready()) {
            return;
        }
        String id = freeId();
        if (copyOf.isEmpty()) {
            YamlValue file = new DialogueScenes(new DialogueWords(studio.words()).texts())
                    .of(id, title.strip(), skill(), dialogue());
            studio.beginnings().begin("scenarios/" + id + ".yaml", YamlText.write(file), begun::drop);
        } else {
            studio.beginnings().beginCopy(new ScenarioId(copyOf), id, title.strip());
        }
    }

    private Dialogue dialogue() {
        DialogueWords words = new DialogueWords(studio.words());
        return Dialogue.read(text, words.heads(), words.moods());
    }

    private String skill() {
        return skill.isEmpty()
                ? studio.catalogue().stream()
                        .flatMap(it -> it.skills().stream())
                        .map(it -> it.id().value())
                        .findFirst()
                        .orElse("")
                : skill;
    }

    /** An id out of the title that no other role-play has. */
    private String freeId() {
        String letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String stem = letters.isEmpty() ? "role-play" : letters.substring(0, Math.min(40, letters.length()));
        Set<String> taken = studio.beginnings().scenarioIds();
        String id = stem;
        for (int number = 2; taken.contains(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    @Override
    void refresh() {
        if (!open) {
            return;
        }
        Dialogue dialogue = dialogue();
        boolean any = !dialogue.turns().isEmpty() || !copyOf.isEmpty();
        now(new NewState(
                SITUATIONS.stream().map(this::card).toList(),
                copies(),
                studio.catalogue().stream()
                        .flatMap(it -> it.skills().stream())
                        .map(it -> new Option(it.id().value(), it.title()))
                        .toList(),
                skill(),
                title,
                text,
                line(dialogue),
                any && !title.isBlank()));
    }

    private String line(Dialogue dialogue) {
        Optional<Scenario> copied =
                studio.catalogue().filter(it -> !copyOf.isEmpty()).flatMap(it -> it.scenario(new ScenarioId(copyOf)));
        return copied.map(it -> studio.words().text("studio.new.copies", it.title()))
                .orElseGet(() -> studio.words()
                        .text("studio.new.becomes", dialogue.turns().size(), dialogue.answers()));
    }

    private NewState.Card card(String key) {
        return new NewState.Card(
                key,
                studio.words().text("studio.situation." + key),
                studio.words().text("studio.situation." + key + ".line"),
                key.equals(situation));
    }

    private List<Option> copies() {
        return studio.catalogue().stream()
                .flatMap(it -> it.scenarios().stream())
                .map(it -> new Option(it.id().value(), it.title()))
                .toList();
    }
}
