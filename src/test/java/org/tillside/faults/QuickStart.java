package org.tillside.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts hundreds of processes in half the time: their classes lie in one jar, and an archive made by the first one. */
final class QuickStart {
    private final List<String> command;

    private QuickStart(List<String> command) {
        this.command = command;
    }

    /** Makes the jar; the archive is made by the process that is given {@link #first}. */
    static QuickStart in(Path folder) throws IOException {
        List<String> path = new ArrayList<>();
        Path jar = folder.resolve("classes.jar");
        Set<String> names = new LinkedHashSet<>();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path part : WriterProcess.parts()) {
                if (Files.isDirectory(part)) {
                    add(part, out, names);
                } else {
                    path.add(part.toString());
                }
            }
        }
        path.add(0, jar.toString());
        String all = path.stream().collect(Collectors.joining(java.io.File.pathSeparator));
        return new QuickStart(
                List.of(WriterProcess.java(), "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"), "-cp", all));
    }

    private static void add(Path folder, JarOutputStream out, Set<String> names) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(it -> it.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (names.add(name)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, out);
                }
            }
        }
    }

    /** The command that makes the archive when its process ends. */
    List<String> first() {
        return command.stream()
                .map(it -> it.replace("-XX:SharedArchiveFile=", "-XX:ArchiveClassesAtExit="))
                .toList();
    }

    /** The command of all others; without the archive it is only slower. */
    List<String> command() {
        return command;
    }
}
