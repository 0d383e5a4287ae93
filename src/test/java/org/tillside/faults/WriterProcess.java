package org.tillside.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.records.Draft;
import org.tillside.records.JournalWriter;
import org.tillside.records.Keys;
import org.tillside.records.Line;
import org.tillside.records.Profile;
import org.tillside.records.SaveOutcome;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Surroundings;
import org.tillside.records.Unlocking;

/** Another window: a process of its own that writes to a shop, says what was saved, and may be killed. */
final class WriterProcess implements AutoCloseable {
    /** What it does. */
    enum Task {
        /** Comments, and the id of each one that is saved; waits once it has written as many as it was told. */
        COMMENTS,
        /** The same, but it says so before it has written them: a control. */
        HASTY,
        /** As many lessons and, each tenth, comments, then an orderly end. */
        MIXED,
        /** Tries wrong PINs, and what came of each. */
        PINS,
        /** Tries one PIN against a key that takes seconds to open. */
        SLOW_PIN,
        /** The same, but counts the try after it: a control. */
        LATE_PIN,
        /** What it is told, one word a line: {@code lesson} or {@code comment}. */
        TOLD,
        /** Opens the shop as the program does at its start, and says why not. */
        OPEN
    }

    private final Process process;
    final BufferedReader out;

    WriterProcess(ShopFolder shop, Path profile, Task task, int count) throws IOException {
        this(List.of(java(), "-cp", classPath()), shop, profile, task, count);
    }

    WriterProcess(List<String> command, ShopFolder shop, Path profile, Task task, int count) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(1 + command.indexOf(java()), List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        words.addAll(List.of(
                WriterProcess.class.getName(),
                shop.root().toString(),
                shop.id(),
                profile.toString(),
                task.name(),
                String.valueOf(count)));
        process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Only what such a process needs: it is started hundreds of times. */
    static String classPath() {
        return parts().stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    static List<Path> parts() {
        return Stream.of(
                        WriterProcess.class,
                        ShopFolder.class,
                        tools.jackson.databind.ObjectMapper.class,
                        tools.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class)
                .map(WriterProcess::place)
                .distinct()
                .toList();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        ShopFolder shop = new ShopFolder(Path.of(args[0]), args[1]);
        Surroundings world = Surroundings.real("0.1.0");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int count = Integer.parseInt(args[4]);
        Task task = Task.valueOf(args[3]);
        if (task == Task.PINS || task == Task.SLOW_PIN) {
            pins(new Keys(shop, world), count, out);
            return;
        }
        if (task == Task.OPEN) {
            ShopFolder.Opened opened = ShopFolder.open(shop.root(), Shops.ANYWHERE);
            out.println(opened instanceof ShopFolder.Opened.Refused it ? it.reason() : "opened");
            return;
        }
        if (task == Task.LATE_PIN) {
            countLate(Path.of(args[2]), out);
            return;
        }
        out.println("begin");
        try (JournalWriter writer = JournalWriter.open(shop, new Profile(Path.of(args[2]), world.disk()), world)) {
            out.println(writer.writer());
            write(task, writer, count, out);
        }
    }

    private static void write(Task task, JournalWriter writer, int count, PrintStream out) throws IOException {
        switch (task) {
            case HASTY -> hasty(writer, out);
            case TOLD -> told(writer, out);
            default -> {
                for (int i = 0; i < count; i++) {
                    boolean comment = task == Task.COMMENTS || i % 10 == 0;
                    Draft draft = comment ? Shops.comment(writer, "event " + i) : Shops.lesson(writer, i);
                    Line line = Shops.saved(writer.append(List.of(draft))).get(0);
                    out.println(line.id());
                }
                if (task == Task.COMMENTS) {
                    System.in.read();
                }
            }
        }
    }

    private static void hasty(JournalWriter writer, PrintStream out) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            drafts.add(Shops.comment(writer, "event " + i));
            out.println(drafts.get(i).id());
        }
        System.in.read();
        writer.append(drafts);
    }

    private static void told(JournalWriter writer, PrintStream out) throws IOException {
        BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String word = words.readLine(); word != null; word = words.readLine()) {
            Draft draft = word.equals("comment") ? Shops.comment(writer, word) : Shops.lesson(writer, 1);
            SaveOutcome outcome = writer.append(List.of(draft));
            out.println(
                    outcome instanceof SaveOutcome.NotSaved not ? not.reason().name() : draft.id());
        }
    }

    private static void pins(Keys keys, int count, PrintStream out) {
        for (int i = 0; i < count; i++) {
            Unlocking unlocking = keys.unlock("anna", "111111".toCharArray());
            out.println(unlocking.getClass().getSimpleName());
        }
    }

    private static void countLate(Path counter, PrintStream out) throws IOException {
        out.println("checking");
        // what takes its time is beside the point; it goes on until it is killed
        System.in.read();
        Files.write(counter, new byte[] {'t'}, StandardOpenOption.APPEND);
    }

    boolean ended() {
        return !process.isAlive();
    }

    /** Has it do one thing, and says what came of it. */
    String tell(String word) throws IOException {
        process.getOutputStream().write((word + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return String.valueOf(out.readLine());
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
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
