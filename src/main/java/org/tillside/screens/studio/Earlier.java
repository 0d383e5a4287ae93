package org.tillside.screens.studio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.authoring.History;
import org.tillside.library.Original;
import org.tillside.library.Translation;
import org.tillside.records.Versions;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Desk;

/**
 * Finds what an original said when its translation was confirmed: only a fingerprint is noted, but its editing history
 * and its versions have the words.
 */
final class Earlier {
    /** So many steps back somebody can be expected to remember. */
    private static final int STEPS = 200;

    private final Desk desk;
    private final StudioPresenter studio;
    private final Map<Key, String> found = new HashMap<>();
    private final Set<Key> asked = new HashSet<>();

    /** A text of a file with a fingerprint of its section or itself. */
    private record Key(ContentFile file, String path, String print) {}

    Earlier(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
    }

    /** The words of an original that has changed since; empty where they are not known, or not yet. */
    Optional<String> of(ContentFile file, Translation.Text text) {
        return text.noted()
                .flatMap(it -> Optional.ofNullable(
                        found.get(new Key(file, text.original().path(), it))));
    }

    /** Looks for those that nobody has looked for yet. */
    void look(Editing original, List<Translation.Text> texts, Runnable then) {
        Map<Key, Original.Piece> wanted = new HashMap<>();
        texts.stream().filter(it -> it.state() == Translation.State.STALE).forEach(it -> it.noted()
                .map(print -> new Key(original.file(), it.original().path(), print))
                .filter(key -> !asked.contains(key))
                .ifPresent(key -> wanted.put(key, it.original())));
        if (wanted.isEmpty() || !original.file().own()) {
            return;
        }
        asked.addAll(wanted.keySet());
        History history = original.history();
        studio.beside(
                "studio.translate.looking",
                () -> look(original.file(), history, wanted),
                it -> {
                    found.putAll(it);
                    then.run();
                },
                studio.shelves()::failed);
    }

    private Map<Key, String> look(ContentFile file, History history, Map<Key, Original.Piece> wanted)
            throws IOException {
        Map<Key, String> texts = new HashMap<>();
        History back = history;
        for (int i = 0; i < STEPS && texts.size() < wanted.size() && back.canUndo(); i++) {
            back = back.undo();
            look(file, back.text(), wanted, texts);
        }
        Versions versions = desk.book().contentFiles().versions();
        List<Versions.Version> kept = new ArrayList<>(versions.of(file.path()));
        while (texts.size() < wanted.size() && !kept.isEmpty()) {
            look(file, versions.text(kept.remove(0)), wanted, texts);
        }
        return texts;
    }

    private static void look(ContentFile file, String text, Map<Key, Original.Piece> wanted, Map<Key, String> into) {
        Original.of(file.path(), text)
                .ifPresent(was -> wanted.forEach((key, piece) -> {
                    if (was.print(piece.mark()).filter(key.print()::equals).isPresent()) {
                        was.pieces().stream()
                                .filter(it -> it.path().equals(key.path()))
                                .findFirst()
                                .ifPresent(it -> into.putIfAbsent(key, it.text()));
                    }
                }));
    }
}
