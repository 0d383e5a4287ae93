package org.tillside.screens.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Block;
import org.tillside.content.Variables;
import org.tillside.library.PageSketch;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.FilledBlocks;

/**
 * The open lesson page as its readers see it. Each change is read beside all else; while that goes on the page stands
 * as it was, and only the last of several changes is read next.
 */
public final class LessonPart extends Part<LessonState> {
    private static final int BRIEF = 40;

    private final StudioPresenter studio;
    private final Desk desk;
    private final PicturePart picture;
    private Optional<ContentFile> of = Optional.empty();
    private Optional<Page> shown = Optional.empty();
    private boolean reading;

    /** What was read, and from what. */
    private record Page(ContentFile file, String text, Map<String, String> words, PageSketch sketch) {
        boolean is(ContentFile other, String now, Map<String, String> values) {
            return file.equals(other) && text.equals(now) && words.equals(values);
        }
    }

    LessonPart(Desk desk, StudioPresenter studio) {
        super(LessonState.NOTHING);
        this.desk = desk;
        this.studio = studio;
        this.picture = new PicturePart(desk, studio, this);
    }

    /** A picture that is being put into the page. */
    public PicturePart picture() {
        return picture;
    }

    /** Makes what is chosen weigh more, or no more. */
    public void bold(int from, int to) {
        studio.source().insert(text -> new PageMarks(text, from, to).bold());
    }

    /** Makes the line a heading, a smaller one, or none again. */
    public void heading(int from, int to) {
        studio.source().insert(text -> new PageMarks(text, from, to).heading());
    }

    /** Makes the lines items of a list, or lines again. */
    public void list(int from, int to) {
        studio.source().insert(text -> new PageMarks(text, from, to).list());
    }

    /** Makes what is chosen lead somewhere. */
    public void link(int from, int to) {
        studio.source().insert(text -> new PageMarks(text, from, to).link());
    }

    /** Puts in a box that stands out, around what is chosen. */
    public void callout(Block.Kind kind, int from, int to) {
        studio.source().insert(text -> new PageMarks(text, from, to).callout(kind));
    }

    /** Puts in one of the words that the shop fills in. */
    public void word(String name, int from, int to) {
        studio.source().insert(text -> new PageMarks(text, from, to).variable(name));
    }

    /** Follows a link of the page, where it leads to another file of the packs. */
    public void follow(String target) {
        studio.editing().ifPresent(it -> new Elsewhere(studio.catalogue(), it.file(), it.text())
                .linked(target)
                .ifPresent(studio.file()::goTo));
    }

    /** What each word says today. */
    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        Variables.NAMES.forEach(name -> desk.variable(name).ifPresent(it -> words.put(name, it)));
        return words;
    }

    @Override
    void refresh() {
        Optional<Editing> page = studio.editing().filter(it -> Tabs.page(it.file()));
        Optional<ContentFile> file = page.map(Editing::file);
        if (!file.equals(of)) {
            of = file;
            shown = Optional.empty();
            picture.end();
        }
        page.ifPresent(this::read);
        draw();
    }

    private void read(Editing it) {
        ContentFile file = it.file();
        String text = it.text();
        Map<String, String> words = words();
        if (reading || shown.filter(page -> page.is(file, text, words)).isPresent()) {
            return;
        }
        reading = true;
        studio.beside("studio.reading", () -> read(file, text, words), this::seen, this::failed);
    }

    private static Page read(ContentFile file, String text, Map<String, String> words) {
        PageSketch raw = PageSketch.of(
                file.path().substring(file.path().indexOf('/') + 1),
                Shown.of(text).text());
        List<Block> filled = FilledBlocks.of(raw.blocks(), it -> Variables.fill(it, words));
        return new Page(file, text, words, new PageSketch(filled, raw.lines()));
    }

    private void seen(Page page) {
        reading = false;
        if (of.filter(page.file()::equals).isPresent()) {
            shown = Optional.of(page);
        }
        refresh();
    }

    private void failed(Failure failure) {
        reading = false;
        studio.shelves().failed(failure);
    }

    /** As much of what a word says as tells it from the others. */
    private static String brief(String value) {
        return value.codePointCount(0, value.length()) <= BRIEF
                ? value
                : value.substring(0, value.offsetByCodePoints(0, BRIEF)).stripTrailing() + "…";
    }

    /** Shows what is known now. */
    void draw() {
        PageSketch sketch = shown.map(Page::sketch).orElse(PageSketch.EMPTY);
        boolean writable = studio.editing().filter(it -> !it.readOnly()).isPresent();
        String title = of.map(it -> new Titles(studio.words(), studio.catalogue()).lesson(it))
                .orElse("");
        Map<String, String> words = words();
        List<LessonState.Word> all = Variables.NAMES.stream()
                .map(it -> new LessonState.Word(
                        it, brief(words.getOrDefault(it, studio.words().text("studio.lesson.word.none")))))
                .toList();
        now(new LessonState(
                title, sketch.blocks(), sketch.at(studio.source().line()), all, picture.asking(), writable));
    }
}
