package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It finds each part where it lies, whatever is asked in whatever order. */
class PrivateIndexTest {
    private static final int PARTS = 6_000;

    @TempDir
    Path temp;

    private final Map<String, Bytes> lines = new LinkedHashMap<>();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        Random dice = new Random(4);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < PARTS; i++) {
            // some are longer than what is read ahead
            int size = i % 1_000 == 7 ? 300_000 : dice.nextInt(200);
            String id = new UUID(dice.nextLong(), dice.nextLong()).toString();
            Draft.Secret secret =
                    new Draft.Secret(Bytes.of(new byte[16]), Bytes.of("{\"t\":\"" + "x".repeat(size) + "\"}"));
            Bytes line = PrivateFile.line(id, secret);
            lines.put(id, line.slice(0, line.size() - 1));
            all.writeBytes(line.toArray());
        }
        file = temp.resolve("w.jsonl");
        Files.write(file, all.toByteArray());
    }

    @Test
    void eachPartIsFound() throws IOException {
        try (PrivateIndex index = PrivateIndex.of(file).orElseThrow()) {
            List<String> ids = new java.util.ArrayList<>(lines.keySet());
            for (String id : ids) {
                assertThat(index.line(id)).contains(lines.get(id));
            }
            Collections.shuffle(ids, new Random(1));
            for (String id : ids.subList(0, 500)) {
                assertThat(index.line(id)).contains(lines.get(id));
            }
            assertThat(index.line("nobody")).isEmpty();
            assertThat(index.line(ids.get(0).substring(1))).isEmpty();
            assertThat(index.line(ids.get(0).substring(0, 35))).isEmpty();
            assertThat(index.holds(PARTS)).isTrue();
            assertThat(index.holds(PARTS - 1)).isFalse();
        }
    }

    @Test
    void theLastOfSeveralCounts() throws IOException {
        String id = lines.keySet().iterator().next();
        Bytes again = PrivateFile.line(id, new Draft.Secret(Bytes.of(new byte[16]), Bytes.of("{\"t\":\"later\"}")));
        Files.write(file, again.toArray(), StandardOpenOption.APPEND);
        try (PrivateIndex index = PrivateIndex.of(file).orElseThrow()) {
            assertThat(index.line(id)).contains(again.slice(0, again.size() - 1));
            assertThat(index.holds(PARTS)).as("a part that no line can take").isFalse();
        }
    }

    @Test
    void aFileThatHasGrownOrIsTornIsNoticed() throws IOException {
        try (PrivateIndex index = PrivateIndex.of(file).orElseThrow()) {
            assertThat(index.isOf(file)).isTrue();
            Files.writeString(file, "{\"id\":\"torn", StandardOpenOption.APPEND);
            assertThat(index.isOf(file)).isFalse();
        }
        try (PrivateIndex index = PrivateIndex.of(file).orElseThrow()) {
            assertThat(index.holds(PARTS)).isFalse();
            assertThat(index.line("torn")).isEmpty();
        }
        assertThat(PrivateIndex.of(temp.resolve("none.jsonl"))).isEmpty();
    }
}
