package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notes of erasures that are under way: the journal says which private parts go, but not whose drafts, so that the next
 * start would not know. A note holds ids alone.
 */
final class Unfinished {
    private static final String ENDING = ".erasing";
    private static final String EVENT = "event ";
    private static final String NAME = "name ";
    private static final int LARGEST = 16 << 20;

    private final ShopFolder shop;
    private final Surroundings world;

    Unfinished(ShopFolder shop, Surroundings world) {
        this.shop = shop;
        this.world = world;
    }

    /** Notes what is going to be erased, before the event that says so is written. */
    void note(String erasure, Set<String> events, Set<String> names) throws IOException {
        String text = Stream.concat(
                        events.stream().map(EVENT::concat), names.stream().map(NAME::concat))
                .collect(Collectors.joining("\n"));
        SafeFile.makeFolders(world.disk(), shop.drafts());
        SafeFile.replace(world.disk(), file(erasure), Bytes.of(text));
    }

    void done(String erasure) throws IOException {
        world.disk().delete(file(erasure));
        world.disk().forceFolder(shop.drafts());
    }

    /**
     * Erases what was noted, as far as the journal knows of it: an event that was never saved erases nothing. What still
     * cannot be done keeps its note for the start after this one; the shop opens all the same.
     */
    void finish(Set<String> erased) throws IOException {
        for (Path note : notes()) {
            try {
                finish(note, erased);
            } catch (IOException later) {
                continue;
            }
        }
    }

    private void finish(Path note, Set<String> erased) throws IOException {
        List<String> lines = FileBytes.atMost(note, LARGEST).text().lines().toList();
        Set<String> events = after(EVENT, lines);
        if (erased.containsAll(events)) {
            new Erasure(shop, world).apply(events, after(NAME, lines));
        }
        world.disk().delete(note);
        world.disk().forceFolder(shop.drafts());
    }

    private List<Path> notes() throws IOException {
        if (!Files.isDirectory(shop.drafts())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(shop.drafts())) {
            return files.filter(Unfinished::isNote).toList();
        }
    }

    static boolean isNote(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    private static Set<String> after(String word, List<String> lines) {
        return lines.stream()
                .filter(it -> it.startsWith(word))
                .map(it -> it.substring(word.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Path file(String erasure) {
        return shop.drafts().resolve(erasure + ENDING);
    }
}
