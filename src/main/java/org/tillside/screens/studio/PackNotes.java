package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tillside.content.Catalogue;
import org.tillside.content.Change;
import org.tillside.content.Pack;
import org.tillside.content.Splice;
import org.tillside.library.Rewritten;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.records.ContentFiles;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;

/**
 * Writes into a pack what a new version of it changed, for those who take the pack over: an entry in its list of
 * changes, and its version raised by as much as that means.
 */
final class PackNotes {
    private static final String CHANGES = "changes.yaml";
    private static final String HEAD = "pack.yaml";

    private final Desk desk;
    private final StudioPresenter studio;

    PackNotes(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /** The version that the pack will have; empty where it stays as it is. Of several packs the first is told. */
    Optional<String> version(Map<String, Change.Kind> answers) {
        return byPack(answers).entrySet().stream()
                .flatMap(it -> head(it.getKey()).flatMap(head -> raised(head, it.getValue())).stream())
                .findFirst();
    }

    /**
     * Writes it as steps that can be undone; {@code then} runs when all of it is in the drafts, {@code otherwise} where
     * something is in the way, which was said.
     */
    void write(Map<String, Change.Kind> answers, Runnable then, Runnable otherwise) {
        write(new ArrayList<>(byPack(answers).entrySet()), then, otherwise);
    }

    private void write(List<Map.Entry<String, Map<String, Change.Kind>>> packs, Runnable then, Runnable otherwise) {
        if (packs.isEmpty()) {
            then.run();
            return;
        }
        String pack = packs.get(0).getKey();
        Map<String, Change.Kind> changes = packs.get(0).getValue();
        List<ContentFile> both = List.of(new ContentFile(true, pack + HEAD), new ContentFile(true, pack + CHANGES));
        Runnable next = () -> write(packs.subList(1, packs.size()), then, otherwise);
        studio.shelves()
                .ensure(
                        both,
                        files -> {
                            boolean noted = noted(files.get(0), files.get(1), changes);
                            studio.shelves().sorted(List.of(files.get(1)));
                            (noted ? next : otherwise).run();
                        },
                        otherwise);
    }

    private boolean noted(Editing head, Editing list, Map<String, Change.Kind> changes) {
        String version =
                raised(head, changes).or(() -> value(head.text(), "version")).orElse("");
        return edit(head, List.of(new YamlEdit.Set("version", new YamlValue.Text(version))))
                && note(list, version, changes);
    }

    private Optional<Editing> head(String pack) {
        return studio.shelves().open(new ContentFile(true, pack + HEAD));
    }

    /** Answers by the folder of the pack that holds what they are about; what is in no pack of the shop is left out. */
    private Map<String, Map<String, Change.Kind>> byPack(Map<String, Change.Kind> answers) {
        Map<String, Map<String, Change.Kind>> packs = new TreeMap<>();
        answers.forEach(
                (ref, kind) -> folder(ref).ifPresent(it -> packs.computeIfAbsent(it, none -> new LinkedHashMap<>())
                        .put(ref, kind)));
        return packs;
    }

    private Optional<String> folder(String ref) {
        String first = ref.split("/", 2)[0];
        return studio.catalogue().stream()
                .map(Catalogue::packs)
                .flatMap(List::stream)
                .flatMap(pack -> file(pack, first).stream())
                .findFirst()
                .filter(file -> studio.shelves().shelf().own().contains(file))
                .map(file -> file.substring(0, file.indexOf('/') + 1));
    }

    private static Optional<String> file(Pack pack, String id) {
        return List.of("module/", "form/", "scenario/", "programme/").stream()
                .flatMap(kind -> Optional.ofNullable(pack.places().files().get(kind + id)).stream())
                .map(it -> it.file())
                .findFirst();
    }

    /** A pack that nobody has seen yet keeps its version, and so does one whose author has raised it already. */
    private static Optional<String> raised(Editing head, Map<String, Change.Kind> changes) {
        boolean meaning = changes.containsValue(Change.Kind.MEANING);
        return Optional.of(head)
                .filter(it -> !it.mark().equals(ContentFiles.Mark.NONE))
                .flatMap(it -> value(it.history().onDisk(), "version"))
                .flatMap(before -> PackVersion.raised(before, meaning).map(wanted -> value(head.text(), "version")
                        .filter(it -> PackVersion.isAtLeast(it, wanted))
                        .orElse(wanted)));
    }

    private static Optional<String> value(String text, String path) {
        return YamlText.value(text, path)
                .filter(YamlValue.Text.class::isInstance)
                .map(it -> ((YamlValue.Text) it).text());
    }

    private boolean note(Editing list, String version, Map<String, Change.Kind> changes) {
        if (list.text().isEmpty()) {
            step(list, YamlText.write(entries("versions", new YamlValue.Items(List.of(whole(version, changes))))));
            return true;
        }
        int at = index(list.text(), "versions", "version", version);
        if (at < 0) {
            return edit(list, List.of(new YamlEdit.Insert("versions", Integer.MAX_VALUE, whole(version, changes))));
        }
        List<YamlEdit> edits = new ArrayList<>();
        String path = "versions/" + at + "/changes";
        changes.forEach((ref, kind) -> {
            int there = index(list.text(), path, "ref", ref);
            edits.add(
                    there < 0
                            ? new YamlEdit.Insert(path, Integer.MAX_VALUE, one(ref, kind))
                            : new YamlEdit.Set(path + "/" + there + "/change", word(kind)));
        });
        return edit(list, edits);
    }

    private static YamlValue whole(String version, Map<String, Change.Kind> changes) {
        Map<String, YamlValue> whole = new LinkedHashMap<>();
        whole.put("version", new YamlValue.Text(version));
        List<YamlValue> items = new ArrayList<>();
        changes.forEach((ref, kind) -> items.add(one(ref, kind)));
        whole.put("changes", new YamlValue.Items(items));
        return new YamlValue.Entries(whole);
    }

    private static YamlValue one(String ref, Change.Kind kind) {
        Map<String, YamlValue> one = new LinkedHashMap<>();
        one.put("ref", new YamlValue.Text(ref));
        one.put("change", word(kind));
        return new YamlValue.Entries(one);
    }

    private static YamlValue word(Change.Kind kind) {
        return new YamlValue.Text(kind.name().toLowerCase(Locale.ROOT));
    }

    private static YamlValue entries(String key, YamlValue value) {
        return new YamlValue.Entries(Map.of(key, value));
    }

    /** The number of the item of a list whose key has this value; negative if there is none. */
    private static int index(String text, String path, String key, String wanted) {
        List<YamlValue> items = YamlText.value(text, path)
                .filter(YamlValue.Items.class::isInstance)
                .map(it -> ((YamlValue.Items) it).items())
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlValue.Entries it
                    && Optional.ofNullable(it.entries().get(key))
                            .filter(new YamlValue.Text(wanted)::equals)
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private boolean edit(Editing file, List<YamlEdit> edits) {
        Rewritten edited = YamlText.edit(file.file().path(), file.text(), edits);
        if (edited instanceof Rewritten.Done done) {
            step(file, done.text());
        } else if (edited instanceof Rewritten.Refused refused) {
            studio.shelves().say(refused.why());
            return false;
        }
        return true;
    }

    private void step(Editing file, String text) {
        file.step(
                List.of(Splice.between(file.text(), text)),
                org.tillside.content.Edited.Kind.FORM,
                desk.clock().toInstant());
    }
}
