package org.tillside.hostile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.tillside.app.Visit;
import org.tillside.journal.PersonId;
import org.tillside.library.PlantedPack;
import org.tillside.records.Planted;
import org.tillside.screens.Words;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Typefaces;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process of its own: shows every page of a shop in which every text is hostile, one text after another, and prints
 * what the guard saw and what was thrown. With {@code control} it shows plain labels instead, which must be caught.
 */
public final class HostileShow {
    private static final PersonId SOMEBODY = new PersonId("janis");

    private final Path work;
    private final Path shop;
    private final Path packs;
    private final LocalDate day;
    private final Typefaces faces = new Typefaces();
    private final Words words = Words.load();
    private final List<String> thrown = new ArrayList<>();
    private int pages;
    private int planted;
    private int papers;

    private HostileShow(Path work, Path shop, Path packs, LocalDate day) {
        this.work = work;
        this.shop = shop;
        this.packs = packs;
        this.day = day;
    }

    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]);
        Path canary = work.resolve("canary").resolve("canary.png");
        HostileShow show = new HostileShow(work, Path.of(args[1]), Path.of(args[2]), LocalDate.parse(args[3]));
        Map<String, String> payloads = args[4].equals("bundles") ? Payloads.bundles(canary) : Payloads.all(canary);
        Guard guard = guarding(work, show);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> show.threw(thread.getName(), e));
        if (args[4].equals("control")) {
            show.control(payloads);
        } else {
            show.all(payloads, args[4]);
        }
        // pictures are fetched by threads of their own
        Thread.sleep(700);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("seen", guard.seen());
        report.put("trap", System.getProperty(Trap.SPRUNG, "no"));
        report.put("thrown", show.thrown);
        report.put("pages", show.pages);
        report.put("planted", show.planted);
        report.put("papers", show.papers);
        System.out.println(JsonMapper.shared().writeValueAsString(report));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** May be read: this Java, the program, the shop and its packs, the fonts, the process's own temporary files. */
    @SuppressWarnings("removal")
    private static Guard guarding(Path work, HostileShow show) {
        List<String> mine =
                new ArrayList<>(List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)));
        mine.replaceAll(each -> Path.of(each).toAbsolutePath().normalize().toString());
        mine.addAll(List.of(
                System.getProperty("java.home"),
                Path.of("").toAbsolutePath().toString(),
                work.resolve("round").toString(),
                show.packs.toString(),
                show.shop.toString(),
                "/usr/share",
                "/usr/local/share/fonts",
                "/usr/local/fonts",
                "/usr/X11R6",
                "/etc/fonts",
                "/etc/java",
                "/usr/lib/jvm",
                System.getProperty("user.home"),
                work.resolve("tmp").toString()));
        Guard guard = new Guard(mine, ancestors(work));
        System.setSecurityManager(guard);
        return guard;
    }

    /** Folders above a shop are looked at for what gives a synced folder away. */
    private static Set<String> ancestors(Path work) {
        Set<String> exactly = new HashSet<>();
        for (Path at = work; at != null; at = at.getParent()) {
            exactly.add(at.toString());
            for (String mark :
                    List.of(".stfolder", ".stignore", ".dropbox", ".dropbox.cache", ".sync", ".nextcloudsync.log")) {
                exactly.add(at.resolve(mark).toString());
            }
        }
        return exactly;
    }

    private void threw(String where, Throwable e) {
        // what ends the show is told nowhere else
        e.printStackTrace();
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        thrown.add(where + ": "
                + String.join("\n", text.toString().lines().limit(25).toList()));
    }

    private void all(Map<String, String> payloads, String only) throws Exception {
        for (Map.Entry<String, String> payload : payloads.entrySet()) {
            if (only.equals("all") || only.equals("bundles") || only.equals(payload.getKey())) {
                one(payload.getKey(), payload.getValue());
            }
        }
    }

    private void one(String name, String text) throws Exception {
        Path round = work.resolve("round").resolve(name);
        copy(shop, round.resolve("shop"));
        planted += Planted.in(round.resolve("shop"), text);
        PlantedPack.copy(packs, round.resolve("packs"), text);
        strange(round.resolve("shop").resolve("content"), text);
        Papers outside = new Papers(Files.createDirectories(round.resolve("papers")));
        Visit[] visit = new Visit[1];
        onEventThread(
                name + " opening",
                () -> visit[0] = new Visit(
                        round.resolve("shop"),
                        round.resolve("profile"),
                        round.resolve("packs"),
                        day,
                        faces,
                        words,
                        outside));
        if (visit[0] != null) {
            for (String page : Visit.pages()) {
                onEventThread(name + " " + page, () -> visit[0].show(page));
            }
            onEventThread(name + " aside", () -> visit[0].aside(SOMEBODY, text));
            onEventThread(name + " papers", () -> visit[0].papers(SOMEBODY));
            onEventThread(name + " closing", visit[0]::close);
        }
        papers += outside.papers();
        delete(round);
    }

    /** A file in the shop's own packs that is broken and whose name is the text, as far as a disk takes it. */
    private static void strange(Path content, String text) throws IOException {
        String name = text.replaceAll("[/\\\\\\x00-\\x1f\\p{Cs}\uFFFE\uFFFF]", "_");
        name = name.substring(0, Math.min(60, name.length())).strip();
        Path pack = Files.createDirectories(content.resolve("own").resolve("scenarios"));
        Files.writeString(content.resolve("own").resolve("pack.yaml"), "format: 1\nid: own\ntitle: Own\nversion: 1\n");
        Files.writeString(pack.resolve(name + ".yaml"), "id: own-one\ntitle: a: b\n");
    }

    /** What a page does. */
    private interface Step {
        void run() throws Exception;
    }

    private void onEventThread(String what, Step step) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            try {
                step.run();
                pages++;
            } catch (Throwable e) {
                threw(what, e);
            }
        });
    }

    /** The texts that try to reach out, on the label that everybody uses. */
    private void control(Map<String, String> payloads) throws Exception {
        for (String text : payloads.values()) {
            if (text.toLowerCase(java.util.Locale.ROOT).startsWith("<html>")) {
                onEventThread("control", () -> {
                    BufferedImage painted = Snapshot.of(new JLabel(text), 400, 300, 1);
                    painted.flush();
                });
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path there = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(each, there);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
