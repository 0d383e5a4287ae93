package org.tillside.screens.studio;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tillside.content.ScenarioId;
import org.tillside.library.Rewritten;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;

/** Begins files of the shop's own pack: copies of what comes with the program or was written before, and new ones. */
final class Beginnings {
    private final Desk desk;
    private final StudioPresenter studio;

    Beginnings(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /** Makes a file that comes with the program the shop's own, with what is read beside it. */
    void adopt(ContentFile file) {
        Adoption adoption = new Adoption(desk, studio.shelves().shelf());
        desk.background()
                .run(
                        "studio.copying",
                        () -> adoption.of(file),
                        texts -> begin(texts, () -> {
                            adoption.pictured().forEach(studio.shelves()::lies);
                            studio.open(adoption.copy(file));
                        }),
                        studio.shelves()::failed);
    }

    /** Begins a file with this text, and opens it. */
    void begin(String path, String text) {
        begin(path, text, () -> {});
    }

    /** The same; {@code then} runs when its draft is on its way to the disk. */
    void begin(String path, String text, Runnable then) {
        Adoption adoption = new Adoption(desk, studio.shelves().shelf());
        String whole = adoption.pack() + path;
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(adoption.pack() + "pack.yaml", adoption.packFile());
        texts.put(whole, text);
        begin(texts, () -> {
            then.run();
            studio.open(new ContentFile(true, whole));
        });
    }

    /** Begins a copy of a role-play under another id and title. */
    void beginCopy(ScenarioId of, String id, String title) {
        Shelves shelves = studio.shelves();
        studio.catalogue()
                .flatMap(all -> Opened.file(all, of))
                .flatMap(path -> shelves.shelf().named(path))
                .ifPresent(file -> shelves.ensure(file, it -> copied(it, id, title)));
    }

    private void copied(Editing from, String id, String title) {
        Rewritten copy = YamlText.edit(
                from.file().path(),
                from.text(),
                List.of(
                        new YamlEdit.Set("id", new YamlValue.Text(id)),
                        new YamlEdit.Set("title", new YamlValue.Text(title))));
        if (copy instanceof Rewritten.Done done) {
            begin("scenarios/" + id + ".yaml", done.text());
        } else if (copy instanceof Rewritten.Refused refused) {
            studio.shelves().say(refused.why());
        }
    }

    private void begin(Map<String, String> texts, Runnable then) {
        studio.shelves().begin(texts, desk.clock().toInstant(), () -> {
            then.run();
            studio.edited();
        });
    }

    /** The ids that role-plays have already, read or not. */
    Set<String> scenarioIds() {
        Set<String> ids = new HashSet<>();
        studio.catalogue()
                .ifPresent(it -> it.scenarios().forEach(one -> ids.add(one.id().value())));
        studio.shelves().shelf().own().stream()
                .filter(it -> it.contains("scenarios/"))
                .forEach(it -> ids.add(new ContentFile(true, it).name().replaceAll("\\..*", "")));
        return ids;
    }
}
