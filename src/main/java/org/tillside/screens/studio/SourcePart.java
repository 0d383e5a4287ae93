package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import org.tillside.content.Splice;

/** The open file as text. */
public final class SourcePart extends Part<SourceState> {
    private static final Pattern BEGUN = Pattern.compile("[\\p{L}\\p{N}_$.-]*$");

    private final StudioPresenter studio;
    private SourceState.GoTo goTo = SourceState.GoTo.NOWHERE;
    private int caret;

    SourcePart(StudioPresenter studio) {
        super(new SourceState("", "yaml", "", "", List.of(), SourceState.GoTo.NOWHERE, ""));
        this.studio = studio;
    }

    /** Something was typed. */
    public void typed(Splice splice) {
        studio.editing().ifPresent(it -> studio.typed(Shown.of(it.text()).raw(splice)));
    }

    /** The caret stands here now, in UTF-16 units. */
    public void caret(int at) {
        caret = at;
        if (!state().where().equals(where(state().text()))) {
            refresh();
        }
    }

    /** Goes to what the word here names, if that is something of this file. */
    public void follow(int at) {
        studio.editing().ifPresent(it -> Targets.of(shown(it), at).ifPresent(this::goTo));
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
                .map(it -> new Suggestions(studio.words(), studio.catalogue(), it.file(), shown(it)).at(at, begun(at)))
                .orElse(List.of());
    }

    @Override
    void refresh() {
        studio.editing().ifPresent(it -> now(of(it)));
    }

    private SourceState of(Editing it) {
        boolean markdown = it.file().path().endsWith(".md");
        return new SourceState(
                shown(it),
                markdown ? "markdown" : "yaml",
                it.file().folder().replace("/", " › "),
                it.file().name(),
                marks(it),
                goTo,
                where(shown(it)));
    }

    private static String shown(Editing it) {
        return Shown.of(it.text()).text();
    }

    private List<SourceState.Mark> marks(Editing it) {
        List<SourceState.Mark> marks = new ArrayList<>();
        List<Problem> problems = studio.problems();
        String text = shown(it);
        for (int i = 0; i < problems.size(); i++) {
            Optional<Place> place = problems.get(i).place().filter(at -> at.file()
                    .equals(it.file().path()));
            if (place.isPresent()) {
                int from = Offsets.of(text, place.get());
                marks.add(new SourceState.Mark(
                        from, Offsets.endOfWord(text, from), new ProblemViews(studio.words()).row(i, problems.get(i))));
            }
        }
        return marks;
    }

    private String where(String text) {
        int at = Math.min(caret, text.length());
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = text.codePointCount(text.lastIndexOf('\n', at - 1) + 1, at) + 1;
        return studio.words().text("studio.source.where", line, column);
    }
}
