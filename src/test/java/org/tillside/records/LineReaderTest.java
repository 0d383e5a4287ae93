package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.mutants.Dialect;
import org.tillside.mutants.Mutator;

/** A line that is read without a parser says the same as the same line parsed, whatever was done to it. */
class LineReaderTest {
    @TempDir
    Path temp;

    @Test
    void itReadsWhatTheFrameReads() throws IOException {
        Damaged damaged = new Damaged(temp);
        List<String> lines = damaged.lines.lines().toList();
        LineReader reader = new LineReader();
        Random dice = new Random(7);
        Mutator mutator = new Mutator(Dialect.JSON, dice);
        int good = 0;
        for (int i = 0; i < 8_000; i++) {
            byte[] changed = change(lines.get(dice.nextInt(lines.size())), mutator, dice);
            Bytes line = Bytes.wrap(dice.nextInt(4) == 0 ? changed : Damaged.sealed(changed));
            Frame.Parsed expected = Frame.parse(line);
            assertThat(reader.read(line)).as(line.text()).isEqualTo(expected);
            good += expected instanceof Frame.Parsed.Good ? 1 : 0;
        }
        assertThat(good).isBetween(500, 7_800);
    }

    private static byte[] change(String line, Mutator mutator, Random dice) {
        if (dice.nextInt(3) == 0) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
            return bytes;
        }
        return mutator.damage(line);
    }

    @Test
    void everyLineAsItIsWrittenIsReadWhole() throws IOException {
        Damaged damaged = new Damaged(temp);
        LineReader reader = new LineReader();
        assertThat(damaged.lines.lines().toList()).hasSizeGreaterThan(30).allSatisfy(line -> {
            assertThat(reader.read(Bytes.of(line))).isInstanceOf(Frame.Parsed.Good.class);
            assertThat(reader.read(Bytes.of(line))).isEqualTo(Frame.parse(Bytes.of(line)));
        });
    }

    @Test
    void aPrivatePartReadWithoutAParserIsTheSame() throws Exception {
        Damaged damaged = new Damaged(temp);
        List<String> lines = damaged.secrets.lines().toList();
        Random dice = new Random(9);
        Mutator mutator = new Mutator(Dialect.JSON, dice);
        int good = 0;
        for (int i = 0; i < 8_000; i++) {
            Bytes line = Bytes.wrap(change(lines.get(dice.nextInt(lines.size())), mutator, dice));
            if (read(line)) {
                PrivateFile.Part part = PrivateFile.part(line);
                // only what is written anew as the very same bytes counts, and it is one strict object
                Bytes again = PrivateFile.line(part.id(), part.secret());
                assertThat(again.slice(0, again.size() - 1)).isEqualTo(line);
                assertThat(StrictJson.object(line).properties()).hasSize(3);
                good++;
            }
        }
        assertThat(good).isBetween(100, 7_800);
    }

    private static boolean read(Bytes line) {
        try {
            PrivateFile.part(line);
            return true;
        } catch (StrictJson.NotJson | IllegalArgumentException e) {
            return false;
        }
    }
}
