package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.content.Splice;
import org.tillside.screens.ContentFile;

/** The open file as text. */
public final class SourcePart extends Part<SourceState> {
    private static final Pattern BEGUN = Pattern.compile("[\\p{L}\\p{N}_$.-]*$");

    private final StudioPresenter studio;
    private SourceState.GoTo goTo = SourceState.GoTo.NOWHERE;
    private final Map<ContentFile, Integer> carets = new HashMap<>();
    private Optional<ContentFile> of = Optional.empty();
    private int caret;

    SourcePart(StudioPresenter studio) {
        super(SourceState.NOTHING);
        this.studio = studio;
    }

    /** Something was typed. */
    public void typed(Splice splice) {
        studio.editing()
                .ifPresent(it -> studio.writing().typed(Shown.of(it.text()).raw(splice)));
    }

    /** The caret stands here now, in UTF-16 units. */
    public void caret(int at) {
        caret = at;
        refresh();
        studio.lesson().renew(true);
    }

    /** The line of the caret, counted from 1. */
    int line() {
        String text = state().text();
        return (int) text.substring(0, Math.min(caret, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** Puts something into the text as a step of its own. */
    void insert(Function<String, Insertion> of) {
        studio.editing().filter(it -> !it.readOnly()).ifPresent(it -> {
            Shown shown = Shown.of(it.text());
            Insertion insertion = of.apply(shown.text());
            studio.writing().insert(shown.raw(insertion.splice()));
            goTo(insertion.caret());
            studio.lesson().renew(true);
        });
    }

    /** The same, where the caret stands. */
    void insertAtCaret(BiFunction<String, Integer, Insertion> of) {
        insert(text -> of.apply(text, Math.min(caret, text.length())));
    }

    /** Goes to what is named here, in this file or in another. */
    public void follow(int at) {
        studio.editing().ifPresent(it -> {
            Elsewhere elsewhere = new Elsewhere(studio.catalogue(), it.file(), shown(it));
            Optional<Place> other = elsewhere.of(at);
            other.ifPresentOrElse(
                    studio.file()::goTo, () -> Targets.of(shown(it), at).ifPresent(this::goTo));
        });
    }

    /** Mends what is wrong as its button or link says. */
    public void mend(int number) {
        studio.mend(number);
    }

    /** Mends what is wrong on the line of the caret, as the first button there says. */
    public void mendHere() {
        state().mendable().ifPresent(it -> mend(it.number()));
    }

    /** Goes to what is wrong next behind the caret, and from the last to the first. */
    public void nextProblem() {
        List<Integer> places = wrong();
        places.stream()
                .filter(it -> it > caret)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .ifPresent(this::goTo);
    }

    /** Goes to what is wrong before the caret, and from the first to the last. */
    public void problemBefore() {
        List<Integer> places = wrong();
        places.stream()
                .filter(it -> it < caret)
                .reduce((one, two) -> two)
                .or(() -> places.stream().reduce((one, two) -> two))
                .ifPresent(this::goTo);
    }

    private List<Integer> wrong() {
        return state().marks().stream().map(SourceState.Mark::from).sorted().toList();
    }

    /** Takes the last change back. */
    public void undo() {
        studio.undo();
    }

    /** Makes the last change that was taken back once more. */
    public void redo() {
        studio.redo();
    }

    /** Puts the caret at a place of the file. */
    void goTo(Place place) {
        studio.editing().ifPresent(it -> goTo(Offsets.of(shown(it), place)));
    }

    private void goTo(int at) {
        goTo = new SourceState.GoTo(goTo.turn() + 1, at);
        caret = at;
        refresh();
    }

    /** What was begun to be written before the caret. */
    public String begun(int at) {
        String text = state().text();
        int from = text.lastIndexOf('\n', at - 1) + 1;
        Matcher matcher = BEGUN.matcher(text.substring(from, Math.min(at, text.length())));
        return matcher.find() ? matcher.group() : "";
    }

    /** What could be written at the caret. */
    public List<Suggestion> suggest(int at) {
        return studio.editing()
                .map(it -> new Suggestions(
                                studio.words(), studio.catalogue(), it.file(), shown(it), studio.knowledge()::shape)
                        .at(at, begun(at)))
                .orElse(List.of());
    }

    @Override
    void refresh() {
        studio.editing().ifPresent(it -> {
            if (of.filter(it.file()::equals).isEmpty()) {
                of.ifPresent(before -> carets.put(before, caret));
                of = Optional.of(it.file());
                caret = carets.getOrDefault(it.file(), 0);
            }
            now(of(it));
        });
    }

    private SourceState of(Editing it) {
        boolean markdown = it.file().path().endsWith(".md");
        String text = shown(it);
        int at = Math.min(caret, text.length());
        List<SourceState.Mark> marks = marks(it);
        Optional<SourceState.Scene> scene =
                Optional.of(it.file()).filter(Tabs::scenario).flatMap(file -> SceneLines.at(text, at));
        return new SourceState(
                text,
                markdown ? "markdown" : "yaml",
                it.file().folder().replace("/", " › "),
                it.file().name(),
                marks,
                counts(marks),
                here(marks, text, at),
                scene,
                goTo,
                at,
                where(text, at, scene),
                !it.readOnly(),
                it.history().canUndo(),
                it.history().canRedo());
    }

    private List<SourceState.Count> counts(List<SourceState.Mark> marks) {
        return Stream.of("ERROR", "WARNING")
                .map(severity -> new SourceState.Count(
                        severity,
                        studio.words()
                                .text(
                                        "studio.problems.some",
                                        severity,
                                        marks.stream()
                                                .filter(it ->
                                                        it.problem().severity().equals(severity))
                                                .count())))
                .filter(it -> marks.stream()
                        .anyMatch(mark -> mark.problem().severity().equals(it.severity())))
                .toList();
    }

    private static List<StudioState.Problem> here(List<SourceState.Mark> marks, String text, int at) {
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return marks.stream()
                .filter(it -> it.from() >= from && it.from() <= (end < 0 ? text.length() : end))
                .map(SourceState.Mark::problem)
                .toList();
    }

    private static String shown(Editing it) {
        return Shown.of(it.text()).text();
    }

    private List<SourceState.Mark> marks(Editing it) {
        List<SourceState.Mark> marks = new ArrayList<>();
        List<Problem> problems = studio.knowledge().problems();
        String text = shown(it);
        for (int i = 0; i < problems.size(); i++) {
            Optional<Place> place = problems.get(i).place().filter(at -> at.file()
                    .equals(it.file().path()));
            if (place.isPresent()) {
                int from = Offsets.of(text, place.get());
                StudioState.Problem row = new ProblemViews(studio.words()).row(i, problems.get(i));
                marks.add(new SourceState.Mark(
                        from, Offsets.endOfWord(text, from), it.readOnly() ? row.unmended() : row));
            }
        }
        return marks;
    }

    private String where(String text, int at, Optional<SourceState.Scene> scene) {
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = text.codePointCount(text.lastIndexOf('\n', at - 1) + 1, at) + 1;
        String place = studio.words().text("studio.source.where", line, column);
        return scene.map(it -> studio.words().text("studio.source.within", place, it.list(), it.id()))
                .orElse(place);
    }
}
