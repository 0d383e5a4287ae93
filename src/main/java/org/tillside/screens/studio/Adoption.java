package org.tillside.screens.studio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tillside.journal.Shop;
import org.tillside.library.PackSource;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.records.Bytes;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;

/**
 * Makes a file that comes with the program the shop's own: itself with its languages, or the whole folder of a module,
 * since the steps of a module are read beside it. Nothing is published by that.
 */
final class Adoption {
    private static final String OWN = "own/";

    private final Desk desk;
    private final Shelf shelf;
    private final List<ContentFile> pictured = new ArrayList<>();

    Adoption(Desk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /** The texts of the shop's own pack after this, by path; waits for the disk. */
    Map<String, String> of(ContentFile bundled) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        String pack = pack();
        String root = bundled.path().substring(0, bundled.path().indexOf('/') + 1);
        if (!shelf.own().contains(pack + "pack.yaml")) {
            texts.put(pack + "pack.yaml", packFile(language(root)));
        }
        for (String file : files(bundled, root)) {
            String mine = pack + file.substring(root.length());
            if (!shelf.own().contains(mine)) {
                texts.put(mine, text(file));
            }
        }
        pictures(texts.values(), root, pack);
        return texts;
    }

    /** What the texts show is the pack's own as well: pictures are copied at once, for they change nothing that is read. */
    private void pictures(Collection<String> texts, String root, String pack) throws IOException {
        for (String file : shelf.bundled()) {
            String media = file.startsWith(root) ? file.substring(root.length()) : "";
            boolean shown = media.startsWith("media/") && texts.stream().anyMatch(it -> it.contains(media));
            if (shown && !shelf.own().contains(pack + media)) {
                try (InputStream in = open(file)) {
                    // whole or not at all: a picture that is there is never copied again
                    desk.book().contentFiles().pictures().bring(pack + media, Bytes.of(in.readAllBytes()));
                    pictured.add(new ContentFile(true, pack + media));
                }
            }
        }
    }

    /** The pictures that were copied. */
    List<ContentFile> pictured() {
        return List.copyOf(pictured);
    }

    private InputStream open(String file) throws IOException {
        List<PackSource> sources = desk.packs();
        return sources.get(sources.size() - 1).open(file);
    }

    /** Where the copy of a file lies. */
    ContentFile copy(ContentFile bundled) {
        int root = bundled.path().indexOf('/') + 1;
        return new ContentFile(true, pack() + bundled.path().substring(root));
    }

    /** The folder of the shop's own pack, with a slash at its end. */
    String pack() {
        return shelf.own().stream()
                .filter(it -> it.endsWith("/pack.yaml"))
                .findFirst()
                .map(it -> it.substring(0, it.indexOf('/') + 1))
                .orElse(OWN);
    }

    private List<String> files(ContentFile bundled, String root) {
        boolean module = bundled.path().startsWith(root + "modules/");
        String folder = bundled.folder();
        String stem = bundled.path().substring(0, bundled.path().indexOf('.', folder.length()) + 1);
        return new TreeSet<>(shelf.bundled())
                .stream()
                        .filter(it -> module ? it.startsWith(folder) : it.startsWith(stem))
                        .filter(it -> it.endsWith(".yaml") || it.endsWith(".md"))
                        .toList();
    }

    private String text(String file) throws IOException {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the copied texts are written in, and not what the shop speaks: into that they can then be translated. */
    private String language(String root) throws IOException {
        return YamlText.value(text(root + "pack.yaml"), "language")
                .filter(YamlValue.Text.class::isInstance)
                .map(it -> ((YamlValue.Text) it).text())
                .orElseGet(this::spoken);
    }

    private String spoken() {
        return desk.shop().shop().map(Shop.Founded::language).orElse("en");
    }

    /** The head of a pack, where the shop has none yet and writes its own. */
    String packFile() {
        return packFile(spoken());
    }

    private String packFile(String language) {
        String title = desk.shop().shop().map(Shop.Founded::name).orElse("");
        Map<String, YamlValue> head = new LinkedHashMap<>();
        head.put("format", new YamlValue.Text("1"));
        head.put("id", new YamlValue.Text(pack().replace("/", "")));
        head.put("title", new YamlValue.Text(title));
        head.put("version", new YamlValue.Text("1.0.0"));
        head.put("languages", new YamlValue.Items(List.of(new YamlValue.Text(language))));
        head.put("language", new YamlValue.Text(language));
        return YamlText.write(new YamlValue.Entries(head));
    }
}
