package org.tillside.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tillside.records.ContentFiles;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;

/** A process of its own that takes over one generation of many files after the other, and says which one it has done. */
final class TakingProcess implements AutoCloseable {
    private static final int MOST = 200;

    private final Process process;
    final BufferedReader out;

    /** @param one for the control: each file is taken over by itself */
    TakingProcess(ShopFolder shop, int from, boolean one) throws IOException {
        process = new ProcessBuilder(List.of(
                        WriterProcess.java(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        WriterProcess.classPath(),
                        TakingProcess.class.getName(),
                        shop.root().toString(),
                        shop.id(),
                        String.valueOf(from),
                        String.valueOf(one)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        ShopFolder shop = new ShopFolder(Path.of(args[0]), args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ContentFiles files = new ContentFiles(shop, Surroundings.real("0.1.0"));
        int first = Integer.parseInt(args[2]);
        out.println(first);
        for (int i = first; i < first + MOST; i++) {
            Generation.take(files, i, Boolean.parseBoolean(args[3]));
            out.println(i + 1);
        }
        System.in.read();
    }

    /** SIGKILL, where there are signals. What it said before can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
