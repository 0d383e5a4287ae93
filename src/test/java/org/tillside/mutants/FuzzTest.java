package org.tillside.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;

/**
 * Fuzzing that learns from what the readers do with each input. What it found worth keeping lies in
 * {@code src/test/resources/corpus} and is read in every build; the fuzzing itself is for the long runs, in a process
 * of its own, for two minutes a reader or {@code -Dfuzz.seconds}.
 */
class FuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/corpus");
    /** Seconds by the clock after which nobody waits for the end of a reading: {@link Patience} judges those that end. */
    private static final int UNENDING = 300;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library.FuzzYaml",
                "library.FuzzMarkdown",
                "records.FuzzJournal",
                "records.FuzzSettings",
                "records.FuzzZip",
                "exchange.FuzzPackZip"
            })
    void whatWasKeptIsStillRead(String reader) throws Exception {
        Method read = Class.forName("org.tillside." + reader).getMethod("fuzzerTestOneInput", byte[].class);
        List<Path> kept = kept(reader);
        assertThat(kept).isNotEmpty();
        for (Path input : kept) {
            read.invoke(null, (Object) Files.readAllBytes(input));
        }
    }

    @ParameterizedTest
    @Tag("soak")
    @ValueSource(
            strings = {
                "library.FuzzYaml",
                "library.FuzzMarkdown",
                "records.FuzzJournal",
                "records.FuzzSettings",
                "records.FuzzZip",
                "exchange.FuzzPackZip"
            })
    void noInputBringsAReaderDown(String reader) throws IOException, InterruptedException {
        String seconds = System.getProperty("fuzz.seconds", "120");
        Path work = Files.createDirectories(Path.of("target/corpus").resolve(reader));
        Process fuzzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Xss512k",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=org.tillside." + reader,
                        "--instrumentation_includes=org.tillside.library.**:org.tillside.records.**:org.tillside.content.**:org.tillside.exchange.**"
                                + ":org.tillside.shop.**:org.snakeyaml.**:org.commonmark.**",
                        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.**",
                        "-max_total_time=" + seconds,
                        "-timeout=" + UNENDING,
                        "-rss_limit_mb=4096",
                        "-max_len=20000",
                        "-artifact_prefix=" + work + File.separator + "crash-",
                        work.toString(),
                        KEPT.resolve(reader).toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolveSibling(reader + ".log").toFile())
                .start();
        int end = fuzzer.waitFor();
        long inputs = kept(reader).size();
        Ledger.note(new Figure(
                "Input",
                "Fuzzing that follows coverage finds nothing: " + reader,
                "no Throwable, none over " + Patience.LONGEST + " s of the processor",
                seconds + " s from a corpus of " + inputs + " inputs: exit " + end,
                "",
                end == 0,
                end == 0 ? "" : "see target/corpus/" + reader + ".log"));
        assertThat(end).as("see target/corpus/%s.log", reader).isZero();
    }

    private static List<Path> kept(String reader) throws IOException {
        try (Stream<Path> inputs = Files.list(KEPT.resolve(reader))) {
            return inputs.sorted().toList();
        }
    }
}
