package org.tillside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.EventQueue;
import java.awt.event.ActionListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.junit.jupiter.api.Test;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;

/** Holds the arrows between the packages: what each may import, and that nothing else does. */
class ArchitectureTest {
    private static final String ROOT = "org.tillside";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** The table: each package, the packages of ours it may import, and the libraries beside java.* it may know. */
    private static final Map<String, Arrow> ARROWS = Map.ofEntries(
            arrow("content", "", ""),
            arrow("practice", "content", ""),
            arrow("journal", "content practice", ""),
            arrow("shop", "content practice journal", ""),
            arrow("insight", "content practice journal shop", ""),
            arrow("checks", "content practice", ""),
            arrow("authoring", "content practice checks library", "org.eclipse.elk org.eclipse.emf"),
            arrow(
                    "library",
                    "content",
                    "tools.jackson com.fasterxml.jackson org.snakeyaml org.commonmark com.networknt"),
            arrow("records", "content practice journal shop", "tools.jackson com.fasterxml.jackson javax.crypto"),
            arrow("exchange", "content practice journal shop library", "org.apache.commons.csv com.openhtmltopdf"),
            arrow("sync", "journal records", "org.postgresql"),
            arrow("demo", "content practice journal shop records library", ""),
            arrow(
                    "screens",
                    "content practice journal shop insight checks authoring library records exchange sync demo",
                    ""),
            arrow(
                    "swing",
                    "screens content practice journal shop insight checks authoring",
                    "javax.swing java.awt javax.accessibility javax.imageio com.formdev.flatlaf net.miginfocom com.github.weisj"
                            + " org.fife org.knowm"),
            arrow(
                    "app",
                    "content practice journal shop insight checks authoring library records exchange sync demo screens"
                            + " swing",
                    "picocli javax.swing java.awt com.formdev.flatlaf org.apache.pdfbox tools.jackson com.fasterxml.jackson"));

    private record Arrow(Set<String> ours, List<String> libraries) {}

    private static Map.Entry<String, Arrow> arrow(String name, String ours, String libraries) {
        return Map.entry(name, new Arrow(Set.of(words(ours)), List.of(words(libraries))));
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    @Test
    void theScanSawTheProgram() {
        assertThat(CLASSES.size()).isGreaterThan(100);
        assertThat(CLASSES).extracting(JavaClass::getSimpleName).contains("Scenario", "Entry", "Answer");
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> seen = new TreeSet<>();
        CLASSES.forEach(it -> seen.add(packageOf(it.getPackageName())));
        assertThat(ARROWS.keySet()).containsAll(seen);
    }

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        List<String> broken = new ArrayList<>();
        for (JavaClass it : CLASSES) {
            for (Dependency dependency : it.getDirectDependenciesFromSelf()) {
                if (!allowed(
                        packageOf(it.getPackageName()),
                        dependency.getTargetClass().getBaseComponentType())) {
                    broken.add(dependency.getDescription());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theRuleFindsAForbiddenArrow() {
        JavaClass swing = new ClassFileImporter().importClass(javax.swing.JPanel.class);
        JavaClass content = CLASSES.get(ROOT + ".content.Scenario");
        assertThat(allowed("content", swing)).isFalse();
        assertThat(allowed("screens", swing)).isFalse();
        assertThat(allowed("content", content)).isTrue();
        assertThat(allowed("library", CLASSES.get(ROOT + ".journal.Entry"))).isFalse();
    }

    private static boolean allowed(String from, JavaClass to) {
        Arrow arrow = ARROWS.getOrDefault(from, new Arrow(Set.of(), List.of()));
        String name = to.getName();
        if (to.isPrimitive() || name.startsWith("org.jspecify.")) {
            return true;
        }
        if (to.getPackageName().startsWith(ROOT)) {
            String target = packageOf(to.getPackageName());
            return target.equals(from) || arrow.ours().contains(target);
        }
        if (arrow.libraries().stream().anyMatch(library -> name.startsWith(library + "."))) {
            return true;
        }
        return name.startsWith("java.") && !name.startsWith("java.awt.");
    }

    private static String packageOf(String fullName) {
        String rest = fullName.substring(Math.min(fullName.length(), ROOT.length() + 1));
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyOneClassStartsThreads() {
        JavaClasses others = CLASSES.that(DescribedPredicate.describe(
                "not the one class that may", it -> !it.getName().startsWith(ROOT + ".swing.EventThread")));
        noClasses()
                .should()
                .callMethod(SwingUtilities.class, "invokeLater", Runnable.class)
                .orShould()
                .callMethod(SwingUtilities.class, "invokeAndWait", Runnable.class)
                .orShould()
                .callMethod(EventQueue.class, "invokeLater", Runnable.class)
                .orShould()
                .callConstructor(Timer.class, int.class, ActionListener.class)
                .orShould()
                .callMethod(Thread.class, "start")
                .check(others);
    }

    /** What was recorded is neither edited nor deleted: who may take anything away, and what each may call for it. */
    private static final Map<String, Set<String>> MAY_TAKE_AWAY = Map.of(
            // the disk itself, which everything else goes through
            "records.Disk", Set.of("deleteIfExists"),
            "records.Disk$Real", Set.of("move"),
            // the lock files and nothing else
            "records.Locks", Set.of("open"));

    /** Who may ask the disk to: each for one kind of file, which is never a journal's forced line. */
    private static final Map<String, Set<String>> MAY_ASK_THE_DISK = Map.ofEntries(
            // half a line that was never called saved
            Map.entry("records.JournalFile", Set.of("truncate", "open")),
            // a torn end, after a copy of it was forced
            Map.entry("records.OwnFiles", Set.of("truncate", "open")),
            // a private part of an event that was never written
            Map.entry("records.PrivateFile", Set.of("truncate", "open")),
            // private parts, drafts and torn copies that the law lets a person have erased
            Map.entry("records.Erasure", Set.of("delete")),
            Map.entry("records.AuthorErasure", Set.of("delete")),
            // half-written words, which are no record, about somebody who was erased
            Map.entry("records.DraftFile", Set.of("delete")),
            // states that can be made again
            Map.entry("records.Checkpoints", Set.of("delete")),
            // a file that is replaced whole by a newer one
            Map.entry("records.SafeFile", Set.of("open", "delete", "replace")),
            // the zip, and the folder that a zip is unpacked into
            Map.entry("records.Backup", Set.of("delete", "replace")),
            Map.entry("records.Restore", Set.of("delete", "replace")),
            // a folder that is made whole or not at all
            Map.entry("records.NewFolder", Set.of("delete", "replace")),
            // half a keystroke that was never called kept, in what is no record
            Map.entry("records.AuthorDraft", Set.of("truncate", "open")),
            // content, not records: older texts of a file, and what has lain in the bin
            Map.entry("records.Versions", Set.of("delete")),
            Map.entry("records.Bin", Set.of("delete")),
            // content too: what lay ready to take a file's place, and a note of what is done
            Map.entry("records.TakeOverSteps", Set.of("delete")),
            Map.entry("records.Tries", Set.of("open")),
            Map.entry("records.DiskStream", Set.of("open")),
            // a prepared key that takes the place of the one before once its event is saved
            Map.entry("records.Keys", Set.of("replace")),
            // the note of an erasure that is done
            Map.entry("records.Unfinished", Set.of("delete")));

    private static final Set<String> TAKING_AWAY =
            Set.of("delete", "deleteIfExists", "move", "truncate", "setLength", "renameTo", "deleteOnExit");
    private static final Set<String> OVERWRITING =
            Set.of("write", "writeString", "newOutputStream", "newBufferedWriter", "newByteChannel", "copy", "open");

    @Test
    void nothingInTheRecordsEditsOrDeletesButWhatIsNamedHere() {
        List<String> broken = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (JavaClass it : CLASSES) {
            if (packageOf(it.getPackageName()).equals("records")) {
                String name = it.getName().substring(ROOT.length() + 1);
                it.getMethodCallsFromSelf().stream()
                        .filter(call -> takesAway(call.getTargetOwner(), call.getName()))
                        .filter(call -> !mayCall(name, call.getTargetOwner(), call.getName()))
                        .forEach(call -> broken.add(call.getDescription()));
                it.getMethodCallsFromSelf().stream()
                        .filter(call -> takesAway(call.getTargetOwner(), call.getName()))
                        .forEach(call -> used.add(name));
                it.getConstructorCallsFromSelf().stream()
                        .filter(call -> WRITERS.contains(call.getTargetOwner().getName()))
                        .forEach(call -> broken.add(call.getDescription()));
            }
        }
        assertThat(broken).isEmpty();
        assertThat(used).as("nobody is named who takes nothing away").containsAll(MAY_ASK_THE_DISK.keySet());
        Ledger.note(Figure.met(
                "Sign-offs",
                "No code path edits or deletes what was recorded: who may take a file away is named, each with its reason.",
                "nobody but who is named",
                used.size() + " classes take something away, all of them named; journals only lose an unfinished end",
                "the control, the same rule asked about others, refuses them"));
    }

    private static final Set<String> WRITERS =
            Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.PrintWriter", "java.io.PrintStream");

    @Test
    void theRuleFindsWhoDeletesAndWhoWritesOver() {
        JavaClass files = new ClassFileImporter().importClass(Files.class);
        JavaClass disk = CLASSES.get(ROOT + ".records.Disk");
        assertThat(takesAway(files, "delete")).isTrue();
        assertThat(takesAway(files, "writeString")).isTrue();
        assertThat(takesAway(files, "readAllBytes")).isFalse();
        assertThat(takesAway(disk, "replace")).isTrue();
        assertThat(mayCall("records.Records", files, "delete")).isFalse();
        assertThat(mayCall("records.JournalReader", disk, "open")).isFalse();
        assertThat(mayCall("records.Erasure", disk, "truncate")).isFalse();
    }

    private static boolean takesAway(JavaClass owner, String method) {
        String name = owner.getName();
        if (isDisk(name)) {
            return Set.of("open", "replace", "delete", "truncate").contains(method);
        }
        boolean file = name.equals("java.nio.file.Files")
                || name.equals("java.io.File")
                || name.equals("java.io.RandomAccessFile")
                || name.startsWith("java.nio.channels.");
        return file && (TAKING_AWAY.contains(method) || OVERWRITING.contains(method));
    }

    private static boolean mayCall(String from, JavaClass owner, String method) {
        String outer =
                from.contains("$") && !MAY_TAKE_AWAY.containsKey(from) ? from.substring(0, from.indexOf('$')) : from;
        if (outer.equals("records.Disk") || from.startsWith("records.Disk$")) {
            // the one disk: what it does it does for those who are named
            return from.startsWith("records.Disk$Real")
                    || MAY_TAKE_AWAY.get("records.Disk").contains(method);
        }
        Map<String, Set<String>> table = isDisk(owner.getName()) ? MAY_ASK_THE_DISK : MAY_TAKE_AWAY;
        return table.getOrDefault(outer, Set.of()).contains(method);
    }

    private static boolean isDisk(String name) {
        return name.equals(ROOT + ".records.Disk") || name.startsWith(ROOT + ".records.Disk$");
    }

    @Test
    void everyPackageSaysWhyItExists() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> without = files.filter(it -> it.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(without).isEmpty();
        }
    }
}
