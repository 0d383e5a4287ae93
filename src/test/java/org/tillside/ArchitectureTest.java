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
