package org.tillside.screens.studio;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tillside.content.Edited;
import org.tillside.content.Splice;
import org.tillside.library.Rewritten;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;

/** The languages that a pack is to be had in, as its own file says, and one more of them. */
public final class PackLanguages {
    private static final String LANGUAGES = "languages";
    private static final String ENGLISH = "en";
    /** More than these nobody looks through; a letter more finds the one that is meant. */
    private static final int MOST = 8;

    private final Desk desk;
    private final StudioPresenter studio;
    /** The text of the pack's file that the languages were told from last: it is asked at each letter of a translation. */
    private String read = "";

    private List<TranslateState.Language> last = List.of();
    private String sought = "";
    private Optional<ContentFile> file = Optional.empty();

    PackLanguages(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /** Whether there are any more, and some of those that are looked for. */
    record More(boolean any, List<TranslateState.Language> found) {}

    /** Looks for a language whose name begins with these letters, or one of whose words does. */
    public void seek(String typed) {
        if (!sought.equals(typed)) {
            sought = typed;
            studio.redraw();
        }
    }

    private boolean isSought(TranslateState.Language it) {
        String wanted = sought.strip().toLowerCase(Locale.ROOT);
        String name = it.name().toLowerCase(Locale.ROOT);
        return name.startsWith(wanted)
                || name.contains(" " + wanted)
                || it.code().equals(wanted);
    }

    private static ContentFile packFile(ContentFile of) {
        return new ContentFile(of.own(), of.path().substring(0, of.path().indexOf('/') + 1) + "pack.yaml");
    }

    /** What a pack of the shop's own can still be had in: the program's languages first, then all others by their names. */
    More more(ContentFile of) {
        Shelves shelves = studio.shelves();
        if (!of.own() || shelves.open(packFile(of)).isEmpty()) {
            return new More(false, List.of());
        }
        String text = shelves.open(packFile(of)).orElseThrow().text();
        if (!text.equals(read)) {
            read = text;
            name(text);
        }
        return new More(true, last.stream().filter(this::isSought).limit(MOST).toList());
    }

    /** The names of all languages of the world are not read while somebody waits. */
    private void name(String pack) {
        studio.beside(
                "studio.opening",
                () -> more(pack),
                it -> {
                    if (pack.equals(read)) {
                        last = it;
                        studio.redraw();
                    }
                },
                studio.shelves()::failed);
    }

    private List<TranslateState.Language> more(String pack) {
        Set<String> there = there(pack);
        Words words = studio.words();
        Set<String> codes = new LinkedHashSet<>(
                Words.LANGUAGES.stream().map(Locale::getLanguage).toList());
        Comparator<Object> byName = Collator.getInstance(words.language());
        Stream.of(Locale.getISOLanguages())
                .sorted(Comparator.comparing(it -> Sidecars.name(words, it), byName))
                .forEach(codes::add);
        return codes.stream()
                .filter(it -> !there.contains(it))
                .map(it -> new TranslateState.Language(it, words.begun(Sidecars.name(words, it)), false))
                .toList();
    }

    /** The languages that the pack's file tells by now; the packs that were read last may be a change behind. */
    Set<String> told(ContentFile of) {
        return studio.shelves().open(packFile(of)).map(it -> there(it.text())).orElse(Set.of());
    }

    private static Set<String> there(String pack) {
        Set<String> there = new LinkedHashSet<>();
        there.add(own(pack));
        YamlText.value(pack, LANGUAGES)
                .filter(it -> it instanceof YamlValue.Items)
                .ifPresent(it -> ((YamlValue.Items) it).items().forEach(code -> there.add(text(code))));
        return there;
    }

    private static String own(String pack) {
        return YamlText.value(pack, "language").map(PackLanguages::text).orElse(ENGLISH);
    }

    private static String text(YamlValue it) {
        return it instanceof YamlValue.Text text ? text.text() : "";
    }

    /** Opens the file that tells them of the pack of a file, unless it is. */
    void open(ContentFile of) {
        file = Optional.of(of);
        ContentFile pack = packFile(of);
        Shelves shelves = studio.shelves();
        if (of.own() && shelves.shelf().has(pack) && shelves.open(pack).isEmpty()) {
            shelves.ensure(pack, it -> studio.redraw());
        }
    }

    /** Writes one more into the pack's file, where nothing else is touched; it is the one that is written from now on. */
    public void add(String code) {
        file.map(PackLanguages::packFile)
                .flatMap(studio.shelves()::open)
                .filter(it -> !it.readOnly())
                .ifPresent(it -> {
                    Rewritten now = YamlText.edit(it.file().path(), it.text(), edit(it.text(), code));
                    if (now instanceof Rewritten.Done done) {
                        it.step(
                                List.of(Splice.between(it.text(), done.text())),
                                Edited.Kind.FORM,
                                desk.clock().toInstant());
                        studio.edited();
                        studio.translating().language(code);
                    } else if (now instanceof Rewritten.Refused refused) {
                        studio.shelves().say(refused.why());
                    }
                });
    }

    /** A pack that does not say is to be had in its own language. */
    private static YamlEdit edit(String pack, String code) {
        if (YamlText.value(pack, LANGUAGES).isPresent()) {
            return new YamlEdit.Insert(LANGUAGES, Integer.MAX_VALUE, new YamlValue.Text(code));
        }
        List<YamlValue> both = new ArrayList<>();
        both.add(new YamlValue.Text(own(pack)));
        both.add(new YamlValue.Text(code));
        return new YamlEdit.Set(LANGUAGES, new YamlValue.Items(both));
    }
}
