package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tillside.records.ContentFiles.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a take-over is about, on the disk before any of it is done: whoever opens the shop after a crash goes on by it.
 *
 * @param bin the deletion under which those files lie in the bin that go there
 */
record TakeOverNote(State state, String bin, List<Item> items) {
    private static final int FORMAT = 1;
    private static final Pattern MARK = Pattern.compile("|[0-9a-f]{64}");
    private static final Pattern READY = Pattern.compile("|\\.[^/\\\\]+\\.new");

    TakeOverNote {
        items = List.copyOf(items);
    }

    /** Where it goes from here, whatever happens. */
    enum State {
        /** To the beginning: nothing has taken its place yet. */
        PREPARING,
        /** To the end: all of it is ready and forced. */
        FORTH,
        /** To the beginning: something that has taken its place goes out of it again. */
        BACK
    }

    /**
     * One file.
     *
     * @param seen the state that it was seen in
     * @param now the state that it is to have; none where it goes to the bin
     * @param ready the name of the file beside it that is to take its place; empty while there is none
     */
    record Item(String file, Mark seen, Mark now, String ready) {
        boolean away() {
            return now.equals(Mark.NONE);
        }
    }

    TakeOverNote in(State other) {
        return new TakeOverNote(other, bin, items);
    }

    TakeOverNote with(List<Item> others) {
        return new TakeOverNote(state, bin, others);
    }

    /** The folder of the note, which holds nothing that an erasure looks for. */
    static Path folder(ShopFolder shop) {
        return shop.drafts().resolve("taking-over");
    }

    static Path place(ShopFolder shop) {
        return folder(shop).resolve("note.json");
    }

    /** What a take-over that did not come to its end has left; IOException if it cannot be understood. */
    static Optional<TakeOverNote> read(ShopFolder shop) throws IOException {
        if (!Files.exists(place(shop))) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(
                    StrictJson.large(FileBytes.atMost(place(shop), StrictJson.LONGEST_LIST), StrictJson.LONGEST_LIST)));
        } catch (StrictJson.NotJson | IllegalArgumentException e) {
            throw new IOException("no note of a take-over: " + place(shop), e);
        }
    }

    private static TakeOverNote of(ObjectNode json) throws StrictJson.NotJson {
        if (StrictJson.number(json, "format") > FORMAT) {
            throw new StrictJson.NotJson("made by a newer version");
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode one : json.path("items")) {
            items.add(new Item(
                    one.path("file").asString(""),
                    new Mark(fit(MARK, one.path("seen").asString("?"))),
                    new Mark(fit(MARK, one.path("now").asString("?"))),
                    fit(READY, one.path("ready").asString("?"))));
        }
        State state = State.valueOf(StrictJson.text(json, "state").toUpperCase(Locale.ROOT));
        return new TakeOverNote(state, StrictJson.text(json, "bin"), items);
    }

    private static String fit(Pattern pattern, String text) throws StrictJson.NotJson {
        if (!pattern.matcher(text).matches()) {
            throw new StrictJson.NotJson("not in a note: " + text);
        }
        return text;
    }

    /** It is on the disk for good when this returns. */
    void write(ShopFolder shop, Disk disk) throws IOException {
        ObjectNode json = StrictJson.empty()
                .put("format", FORMAT)
                .put("state", state.name().toLowerCase(Locale.ROOT))
                .put("bin", bin);
        ArrayNode all = json.putArray("items");
        items.forEach(it -> all.addObject()
                .put("file", it.file())
                .put("seen", it.seen().sha256())
                .put("now", it.now().sha256())
                .put("ready", it.ready()));
        SafeFile.makeFolders(disk, folder(shop));
        SafeFile.replace(disk, place(shop), StrictJson.bytes(json));
    }
}
