package org.tillside.screens.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.content.Splice;
import org.tillside.library.PackSource;
import org.tillside.screens.ContentFile;

/** Opening and closing each file that comes with the program, in each of its views, leaves every byte as it was. */
class UnchangedTest {
    private static final String PACK = "tillside/";

    @TempDir
    Path temp;

    private Workroom room;
    private final Map<String, byte[]> before = new LinkedHashMap<>();
    private final Map<Tab, Integer> edits = new EnumMap<>(Tab.class);

    /** All that comes with the program lies in the shop's own content, as a shop has it that wrote it itself. */
    @BeforeEach
    void copy() throws IOException {
        room = new Workroom(temp).overBundled();
        PackSource bundled = PackSource.bundled().orElseThrow();
        SortedSet<String> files = bundled.list().files();
        for (String file : files) {
            try (InputStream in = bundled.open(file)) {
                before.put(file, in.readAllBytes());
            }
            Path path = room.content().resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, before.get(file));
        }
        assertThat(before).hasSizeGreaterThan(70);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private Stream<ContentFile> written() {
        return before.keySet().stream()
                .filter(it -> it.endsWith(".yaml") || it.endsWith(".md"))
                .map(it -> new ContentFile(true, it));
    }

    private void nothingHasChanged() throws IOException {
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            byte[] now = Files.readAllBytes(room.content().resolve(file.getKey()));
            assertThat(Arrays.equals(now, file.getValue())).as(file.getKey()).isTrue();
        }
        try (Stream<Path> all = Files.walk(room.content())) {
            assertThat(all.filter(Files::isRegularFile).count()).isEqualTo(before.size());
        }
    }

    /** Everything that a view shows of the open file, so that it is really drawn from it. */
    private static List<Object> look(StudioPresenter studio, Tab tab) {
        studio.tab(tab);
        return switch (tab) {
            case FORM -> everyGroup(studio);
            case GRAPH -> List.of(studio.graph().state());
            case PATHS -> List.of(studio.paths().state());
            case PAGE -> List.of(studio.lesson().state());
            default -> List.of(studio.source().state());
        };
    }

    private static List<Object> everyGroup(StudioPresenter studio) {
        List<FormState.Entry> outline = studio.form().state().outline();
        outline.stream().filter(it -> !it.heading()).forEach(it -> studio.form().choose(it.path()));
        studio.form().choose("");
        return List.of(studio.form().state());
    }

    private static List<Tab> tabs(StudioPresenter studio) {
        return studio.state().open().orElseThrow().tabs();
    }

    @Test
    void inEachViewOfEachFile() throws IOException {
        StudioPresenter studio = room.studio();
        for (ContentFile file : written().toList()) {
            studio.open(file);
            for (Tab tab : tabs(studio)) {
                assertThat(look(studio, tab)).isNotEmpty();
            }
            assertThat(studio.editing().orElseThrow().history().isSaved())
                    .as(file.path())
                    .isTrue();
        }
        assertThat(studio.unpublished()).isEmpty();
        studio.leave();

        nothingHasChanged();
    }

    @Test
    void afterAnEditAndItsUndoInEachViewThatWrites() throws IOException {
        StudioPresenter studio = room.studio();
        for (ContentFile file : written().toList()) {
            studio.open(file);
            String was = studio.editing().orElseThrow().text();
            for (Tab tab : tabs(studio)) {
                look(studio, tab);
                if (edit(studio, tab)) {
                    edits.merge(tab, 1, Integer::sum);
                    assertThat(studio.editing().orElseThrow().text())
                            .as(file.path() + " in " + tab)
                            .isNotEqualTo(was);
                    studio.undo();
                }
                assertThat(studio.editing().orElseThrow().text())
                        .as(file.path() + " in " + tab)
                        .isEqualTo(was);
            }
        }
        assertThat(studio.unpublished()).isEmpty();
        assertThat(edits.get(Tab.SOURCE)).isEqualTo((int) written().count());
        assertThat(edits.get(Tab.FORM)).isGreaterThan(30);
        assertThat(edits.get(Tab.GRAPH)).isEqualTo(9);
        studio.leave();
        room.restart();
        assertThat(room.studio().unpublished()).isEmpty();

        nothingHasChanged();
    }

    /** Changes something by the means of a view; whether it has any for this file. */
    private static boolean edit(StudioPresenter studio, Tab tab) {
        return switch (tab) {
            case SOURCE -> {
                String text = studio.source().state().text();
                studio.source().typed(new Splice(text.length() / 2, "", "x"));
                yield true;
            }
            case FORM -> fill(studio);
            case GRAPH -> {
                GraphState.Edge edge = studio.graph().state().edges().stream()
                        .filter(it -> !it.late())
                        .findFirst()
                        .orElseThrow();
                studio.graph().leadToNew(edge.from(), edge.reply(), 10, 10);
                yield true;
            }
            default -> false;
        };
    }

    private static boolean fill(StudioPresenter studio) {
        String was = studio.editing().orElseThrow().text();
        studio.form().state().body().fields().stream()
                .filter(it -> it.kind() == FormState.Kind.LINE || it.kind() == FormState.Kind.AREA)
                .findFirst()
                .ifPresent(it -> studio.form().fill(it.path(), it.value() + "x"));
        return !studio.editing().orElseThrow().text().equals(was);
    }
}
