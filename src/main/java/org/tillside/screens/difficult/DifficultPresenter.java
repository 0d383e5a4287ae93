package org.tillside.screens.difficult;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.insight.Difficulty;
import org.tillside.insight.SceneDifficulty;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Showing;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Access;
import org.tillside.shop.Person;

/** The questions and scenes that are hard for the team, for an owner alone, as counts over five people or more. */
public final class DifficultPresenter extends Showing<DifficultState> {
    private static final int FEW = 10;

    private final Desk desk;
    private final Set<String> open = new HashSet<>();
    private boolean allQuestions;
    private boolean allScenes;
    private List<Difficulty> questions = List.of();
    private List<SceneDifficulty> scenes = List.of();

    private DifficultPresenter(Desk desk) {
        super(new DifficultState("", "", List.of(), "", List.of(), ""));
        this.desk = desk;
        refresh();
    }

    /** Opens it; empty for all but owners. */
    public static Optional<DifficultPresenter> open(Desk desk) {
        return desk.shop()
                .person(desk.viewer())
                .filter(it -> it.in(Role.OWNER))
                .map(it -> new DifficultPresenter(desk));
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "difficult";
    }

    /** Unfolds the text of a question or a scene, or folds it. */
    public void toggle(String id) {
        if (!open.remove(id)) {
            open.add(id);
        }
        draw();
    }

    /** Shows all questions. */
    public void allQuestions() {
        allQuestions = true;
        draw();
    }

    /** Shows all scenes. */
    public void allScenes() {
        allScenes = true;
        draw();
    }

    /** Leaves. */
    public void away() {
        desk.back();
    }

    /**
     * Everybody else who ever worked here is counted, also who left: the more, the less it says of one. An owner knows
     * their own tries, so with them four others would be left of five.
     */
    @Override
    public void refresh() {
        List<Person> people = desk.shop().people().values().stream()
                .filter(it -> !it.id().equals(desk.viewer()))
                .toList();
        boolean may = new Access(desk.shop(), desk.viewer()).teamCounts(people.size());
        questions = may ? Difficulty.of(desk.catalogue(), people, Access.FEWEST) : List.of();
        scenes = may ? SceneDifficulty.of(desk.walks(), desk.catalogue(), people, Access.FEWEST) : List.of();
        draw();
    }

    private void draw() {
        Words words = desk.words();
        QuestionViews asked = new QuestionViews(desk);
        SceneViews played = new SceneViews(desk, asked);
        boolean none = questions.isEmpty() && scenes.isEmpty();
        now(new DifficultState(
                words.text("difficult.line", questions.size(), scenes.size()),
                none ? words.text("difficult.none", Access.FEWEST) : note(words),
                questions.stream()
                        .limit(allQuestions ? Long.MAX_VALUE : FEW)
                        .flatMap(it -> asked.row(it, open.contains(QuestionViews.id(it))).stream())
                        .toList(),
                more(allQuestions, questions.size()),
                scenes.stream()
                        .limit(allScenes ? Long.MAX_VALUE : FEW)
                        .flatMap(it -> played.row(it, open.contains(SceneViews.id(it))).stream())
                        .toList(),
                more(allScenes, scenes.size())));
    }

    private String more(boolean all, int size) {
        return all || size <= FEW ? "" : desk.words().text("difficult.more", size);
    }

    /** Says once for all questions that discrimination is not told, where none has one. */
    private String note(Words words) {
        boolean told = questions.stream().anyMatch(it -> it.discrimination().isPresent());
        return told
                ? words.text("difficult.note")
                : words.text("difficult.note-few", words.text("difficult.note"), Difficulty.ENOUGH);
    }
}
