package org.tillside.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another window: a process that writes events and says the id of each one that is saved. */
final class WriterProcess implements AutoCloseable {
    private final Process process;
    final BufferedReader out;

    WriterProcess(ShopFolder shop, Path profile, int events) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                shop.root().toString(),
                shop.id(),
                profile.toString(),
                String.valueOf(events));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        ShopFolder shop = new ShopFolder(Path.of(args[0]), args[1]);
        Surroundings world = Surroundings.real("0.1.0");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (JournalWriter writer = JournalWriter.open(shop, new Profile(Path.of(args[2]), world.disk()), world)) {
            out.println(writer.writer());
            for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                Line line = Shops.saved(writer.append(List.of(Shops.comment(writer, "event " + i))))
                        .get(0);
                out.println(line.id());
            }
        }
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** SIGKILL, where there are signals: nothing is closed, flushed or unlocked by the program. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
