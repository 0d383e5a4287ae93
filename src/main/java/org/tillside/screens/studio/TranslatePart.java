package org.tillside.screens.studio;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tillside.content.Edited;
import org.tillside.content.Splice;
import org.tillside.library.Original;
import org.tillside.library.Rewritten;
import org.tillside.library.Translation;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.studio.TranslateState.Mark;
import org.tillside.screens.studio.TranslateState.Row;

/**
 * The open file beside what it says in another language. What is written goes into the file of that language as any
 * other change goes into its file: it is kept at every keystroke, undone, and published with the rest.
 */
public final class TranslatePart extends Part<TranslateState> {
    private final Desk desk;
    private final StudioPresenter studio;
    private final Earlier earlier;
    private final PackLanguages pack;
    private final Set<ContentFile> asked = new HashSet<>();
    private String language = "";
    private Optional<Sides> sides = Optional.empty();
    private Optional<Original> original = Optional.empty();
    private TranslateViews views;
    private Optional<Translation> translation = Optional.empty();
    private Optional<String> read = Optional.empty();
    private boolean reading;
    private String at = "";

    TranslatePart(Desk desk, StudioPresenter studio) {
        super(TranslateState.NOTHING);
        this.desk = desk;
        this.studio = studio;
        this.earlier = new Earlier(desk, studio);
        this.pack = new PackLanguages(desk, studio);
        this.views = new TranslateViews(desk.words(), new Speakers(desk.words(), Optional.empty()), "");
    }

    /** Both files. */
    private record Sides(ContentFile original, ContentFile translation) {}

    /** What was read of the original: its texts, and for who speaks its values. */
    private record Read(Optional<Original> original, Optional<YamlValue> tree) {}

    /** The file of the other language, once it is open. */
    Optional<Editing> written() {
        return sides.map(Sides::translation).flatMap(studio.shelves()::open);
    }

    /** Shows the file that is open, or about to be, in this language. */
    public void begin(String code) {
        studio.tab(Tab.TRANSLATE);
        language(code);
    }

    /** Chooses the language that is written. */
    public void language(String code) {
        language = code;
        Optional<ContentFile> open = studio.editing().map(Editing::file);
        Optional<ContentFile> other = open.map(it -> Sidecars.of(it).original())
                .filter(it -> !open.get().equals(it));
        other.ifPresentOrElse(studio::open, studio::redraw);
    }

    /** Chooses the text that is written in. */
    public void choose(String path) {
        at = path;
        refresh();
    }

    /** The chosen text says this now. */
    public void say(String text) {
        write(it -> it.say(at, text), Edited.Kind.TYPED);
    }

    /** Takes out what the original does not say. */
    public void drop() {
        write(it -> it.drop(at), Edited.Kind.FORM);
    }

    /** The languages of the pack that the file lies in. */
    public PackLanguages languages() {
        return pack;
    }

    /** Takes the words of the original over. */
    public void copy() {
        row().ifPresent(it -> write(all -> all.say(at, it.original()), Edited.Kind.FORM));
    }

    /** Says that the chosen text says what its original says, and goes on to the next that somebody must look at. */
    public void confirm() {
        String from = at;
        write(it -> it.confirm(List.of(from)), Edited.Kind.FORM);
        next(it -> it.mark() != Mark.CONFIRMED);
    }

    /** The same for all that belongs together with the chosen text. */
    public void confirmTogether() {
        String group = views.group(at);
        write(
                it -> it.confirm(it.texts().stream()
                        .map(text -> text.original().path())
                        .filter(path -> views.group(path).equals(group))
                        .toList()),
                Edited.Kind.FORM);
        next(it -> it.mark() != Mark.CONFIRMED);
    }

    /** Goes to the next text in one of these states, from the first again behind the last. */
    public void next(Mark... marks) {
        next(it -> Arrays.asList(marks).contains(it.mark()));
    }

    private void next(Predicate<Row> wanted) {
        List<Row> rows = state().rows();
        int here = state().at() + 1;
        Stream.concat(rows.stream().skip(here), rows.stream().limit(here))
                .filter(it -> !it.heading() && wanted.test(it))
                .findFirst()
                .ifPresent(it -> choose(it.path()));
    }

    /** Goes so many texts on, or back where it is negative. */
    public void move(int by) {
        List<Row> rows = state().rows().stream().filter(it -> !it.heading()).toList();
        int here = TranslateViews.index(rows, at);
        if (here >= 0) {
            choose(rows.get(Math.max(0, Math.min(rows.size() - 1, here + by))).path());
        }
    }

    /** Opens the file of the other language as text. */
    public void openSource() {
        sides.map(Sides::translation).ifPresent(it -> {
            studio.tab(Tab.SOURCE);
            studio.open(it);
        });
    }

    private Optional<Row> row() {
        return state().at() < 0 ? Optional.empty() : Optional.of(state().rows().get(state().at()));
    }

    /** What was read may be a change behind where another view has changed the file. */
    private void write(Function<Translation, Rewritten> change, Edited.Kind kind) {
        written()
                .filter(it -> !it.readOnly() && !at.isEmpty())
                .ifPresent(it -> translation.ifPresent(all -> {
                    Rewritten rewritten = change.apply(all);
                    if (rewritten instanceof Rewritten.Done done) {
                        it.step(
                                List.of(Splice.between(it.text(), done.text())),
                                kind,
                                desk.clock().toInstant());
                        studio.edited();
                    } else if (rewritten instanceof Rewritten.Refused refused) {
                        studio.shelves().say(refused.why());
                        refresh();
                    }
                }));
    }

    @Override
    void refresh() {
        Optional<ContentFile> open = studio.editing().map(Editing::file).filter(Sidecars::translatable);
        if (open.isEmpty()) {
            sides = Optional.empty();
            now(TranslateState.NOTHING);
            return;
        }
        Sidecars.Pair pair = Sidecars.of(open.get());
        pack.open(pair.original());
        List<String> languages = Sidecars.languages(
                studio.catalogue(), studio.shelves().shelf(), pack.told(pair.original()), pair.original());
        language = pair.language()
                .orElseGet(() -> languages.contains(language) ? language : Sidecars.first(languages, pair, studio));
        Sides wanted = new Sides(pair.original(), Sidecars.in(pair.original(), language));
        if (!sides.equals(Optional.of(wanted))) {
            sides = Optional.of(wanted);
            original = Optional.empty();
            translation = Optional.empty();
            read = Optional.empty();
            reading = false;
            at = "";
        }
        show(wanted, Sidecars.shown(studio.words(), languages, language));
    }

    private void show(Sides both, List<TranslateState.Language> languages) {
        Optional<Editing> from = opened(both.original());
        Optional<Editing> into = opened(both.translation());
        into.ifPresent(it -> studio.shelves().sorted(List.of(it)));
        if (from.isEmpty() || into.isEmpty() && both.translation().own()) {
            now(TranslateState.nothing(languages, studio.words().text("studio.translate.opening"), false));
            return;
        }
        if (!Optional.of(from.get().text()).equals(read)) {
            read(both, from.get().text());
        }
        if (reading && original.isEmpty()) {
            now(TranslateState.nothing(languages, studio.words().text("studio.translate.opening"), false));
            return;
        }
        List<Translation.Text> before = texts();
        translation = original.flatMap(it ->
                it.beside(both.translation().name(), into.map(Editing::text).orElse("")));
        if (translation.isEmpty()) {
            boolean broken = original.isPresent();
            String why = broken ? "studio.translate.broken" : "studio.translate.unread";
            now(TranslateState.nothing(languages, studio.words().text(why), broken));
            return;
        }
        follow(before, texts());
        earlier.look(from.get(), texts(), this::refresh);
        Optional<String> was = texts().stream()
                .filter(it -> it.original().path().equals(at))
                .findFirst()
                .flatMap(it -> earlier.of(both.original(), it));
        boolean writable = into.filter(it -> !it.readOnly()).isPresent();
        now(views.state(languages, pack.more(both.original()), translation.get(), at, was, writable));
    }

    private List<Translation.Text> texts() {
        return translation.map(Translation::texts).orElse(List.of());
    }

    /** Reads the original beside all else; until that is done it stays as it was. */
    private void read(Sides both, String text) {
        read = Optional.of(text);
        reading = true;
        String path = both.original().path();
        studio.beside(
                "studio.opening",
                () -> new Read(
                        Original.of(path, text), path.endsWith(".md") ? Optional.empty() : YamlText.value(text, "")),
                it -> {
                    if (sides.equals(Optional.of(both)) && read.equals(Optional.of(text))) {
                        reading = false;
                        original = it.original();
                        views = new TranslateViews(studio.words(), new Speakers(studio.words(), it.tree()), language);
                        refresh();
                    }
                },
                studio::failed);
    }

    /** What was undone is shown; at first, what is to be done. */
    private void follow(List<Translation.Text> before, List<Translation.Text> now) {
        boolean there = translation.filter(it -> it.has(at)).isPresent();
        if (!there) {
            at = now.stream()
                    .filter(it -> it.state() != Translation.State.CONFIRMED)
                    .findFirst()
                    .or(() -> now.stream().findFirst())
                    .map(it -> it.original().path())
                    .orElse("");
            return;
        }
        Map<Original.Piece, Optional<String>> old = new HashMap<>();
        before.forEach(it -> old.put(it.original(), it.now()));
        List<String> others = now.stream()
                .filter(it -> !old.getOrDefault(it.original(), it.now()).equals(it.now()))
                .map(it -> it.original().path())
                .toList();
        if (!others.isEmpty() && !others.contains(at)) {
            at = others.get(0);
        }
    }

    /** A file of the pack; its opening is waited for, and one that is not there has nothing to open where we never write. */
    private Optional<Editing> opened(ContentFile file) {
        Optional<Editing> open = studio.shelves().open(file);
        boolean there = file.own() || studio.shelves().shelf().has(file);
        if (open.isEmpty() && there && asked.add(file)) {
            studio.shelves().ensure(file, it -> {
                asked.remove(file);
                studio.redraw();
            });
        }
        return studio.shelves().open(file);
    }
}
