package org.tillside.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tillside.records.AuthorDrafts;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;

/** A process of its own in which somebody types into a draft; it says after each keystroke that it is kept. */
final class TypistProcess implements AutoCloseable {
    private static final int KEYS = 300;
    private static final int BEHIND = 20;

    private final Process process;
    final BufferedReader out;

    /** @param hasty for the control: says that a keystroke is kept, and keeps it a while later */
    TypistProcess(ShopFolder shop, boolean hasty) throws IOException {
        process = new ProcessBuilder(List.of(
                        WriterProcess.java(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        WriterProcess.classPath(),
                        TypistProcess.class.getName(),
                        shop.root().toString(),
                        shop.id(),
                        String.valueOf(hasty)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        ShopFolder shop = new ShopFolder(Path.of(args[0]), args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("begin");
        Typing typing = new Typing(new AuthorDrafts(shop, Surroundings.real("0.1.0")));
        out.println(typing.length());
        boolean hasty = Boolean.parseBoolean(args[2]);
        int first = typing.length();
        for (int i = 1; i <= KEYS; i++) {
            if (!hasty || i > BEHIND) {
                typing.type();
            }
            out.println(first + i);
        }
        // nothing is closed: it is killed while it waits
        System.in.read();
    }

    /** SIGKILL, where there are signals: nothing is closed, flushed or unlocked. What it said before can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
