package org.tillside.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.library.PackSource;
import org.tillside.records.Disk;
import org.tillside.records.KeptFindings;
import org.tillside.records.Profile;
import org.tillside.screens.ContentLook;

/** A second check of a large pack in which nothing was changed, beside what it costs to look at its files. */
final class PackAgain {
    /** A look takes hardly more than the hundredth of a second in which the clock of a process ticks. */
    private static final int LOOKS = 40;

    private static final int READINGS = 5;

    private final Path folder;
    private final Path profile;

    private PackAgain(Path folder, Path profile) {
        this.folder = folder;
        this.profile = profile;
    }

    /** Measures it in a process of its own and writes the figures down. */
    static void measure(Path folder, Path profile, String files) throws IOException {
        String said = Java.says(List.of("-Xmx1g", PackAgain.class.getName(), folder.toString(), profile.toString()));
        Noted.note(
                "A second check with unchanged files, until its findings are there",
                "at most 1.3 × looking at them",
                times(said, "glance ", "stat "),
                "list and stat of " + files + ": " + Pairs.shown(PackBench.number(said, "stat ")) + " CPU, median of 9",
                PackBench.number(said, "glance ") <= 1.3 * PackBench.number(said, "stat "),
                "missed: keep the findings in a form that takes no parser");
        Noted.note(
                "A second check with unchanged files, with every text read once more behind it",
                "at most 1.3 × looking at them and hashing them",
                times(said, "whole ", "hash "),
                "list, stat and SHA-256 of " + files + ": " + Pairs.shown(PackBench.number(said, "hash "))
                        + " CPU, median of 9",
                PackBench.number(said, "whole ") <= 1.3 * PackBench.number(said, "hash "),
                "missed: read into one buffer");
    }

    private static String times(String said, String ours, String base) {
        return String.format(
                Locale.ROOT,
                "%.2f × (%s CPU)",
                PackBench.number(said, ours) / PackBench.number(said, base),
                Pairs.shown(PackBench.number(said, ours)));
    }

    /** Measures the pack in a folder; the second one is for what is kept of it. */
    public static void main(String[] arguments) throws Exception {
        new PackAgain(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    /** A first check that keeps what it found, then looks that find it again. */
    private void run() throws Exception {
        KeptFindings kept = new Profile(profile, Disk.real()).findings("bench");
        for (ContentLook first = look(kept); first.more(); ) {
            first.step();
        }
        Pairs glances = Pairs.of(3, 9, () -> each(LOOKS, () -> known(look(kept), 1)), () -> each(LOOKS, this::stat));
        System.out.println("glance " + glances.ours());
        System.out.println("stat " + glances.base());
        Pairs whole =
                Pairs.of(3, 9, () -> each(READINGS, () -> known(look(kept), 2)), () -> each(READINGS, this::hash));
        System.out.println("whole " + whole.ours());
        System.out.println("hash " + whole.base());
    }

    /** CPU of one round, over several. */
    private static double each(int rounds, PackBench.Child.Work work) throws IOException {
        return PackBench.Child.cpu(() -> {
                    for (int i = 0; i < rounds; i++) {
                        work.run();
                    }
                })
                / rounds;
    }

    private ContentLook look(KeptFindings kept) {
        // an hour on: what was made a moment ago counts as settled
        return new ContentLook(
                List.of(PackSource.folder(folder)),
                Optional.of(kept),
                Instant.now().plus(Duration.ofHours(1)));
    }

    private static void known(ContentLook look, int steps) {
        for (int i = 0; i < steps; i++) {
            look.step();
        }
        if (!look.isKnown() || look.problems().isEmpty()) {
            throw new IllegalStateException("the findings were not kept");
        }
    }

    /** Lists every file with its size and time, each looked at once. */
    private List<Path> stat() throws IOException {
        List<Path> all = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
                if (seen.size() > 0 && seen.lastModifiedTime().toMillis() > 0) {
                    all.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return all;
    }

    private void hash() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : stat()) {
                if (file.toString().endsWith(".yaml") || file.toString().endsWith(".md")) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
