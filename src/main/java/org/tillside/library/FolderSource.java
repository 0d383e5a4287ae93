package org.tillside.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Packs in a folder. Links are not followed out of it, and folders that are links are not followed at all. */
record FolderSource(Path folder) implements PackSource {
    /** Far above any pack; keeps a wrongly chosen folder from being read whole. */
    private static final int MOST_FILES = 20_000;

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Listing list() {
        Looked looked = walk();
        return new Listing(new TreeSet<>(looked.files().keySet()), looked.problems());
    }

    @Override
    public Optional<Looked> look() {
        return Optional.of(walk());
    }

    private Looked walk() {
        Map<String, Seen> files = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try {
                Files.walkFileTree(folder, new Visitor(folder.toRealPath(), files, problems));
            } catch (IOException unreadable) {
                problems.add(unreadable(""));
            }
        }
        return new Looked(files, problems);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }

    private static Problem unreadable(String file) {
        return Problem.error("unreadable", Optional.of(new Place(file.isEmpty() ? "." : file, 1, 1)));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path real;
        private final Map<String, Seen> files;
        private final List<Problem> problems;
        private final int begins;
        private final char separator = folder.getFileSystem().getSeparator().charAt(0);

        Visitor(Path real, Map<String, Seen> files, List<Problem> problems) {
            this.real = real;
            this.files = files;
            this.problems = problems;
            String top = folder.toString();
            boolean open = top.isEmpty() || top.charAt(top.length() - 1) == separator;
            this.begins = open ? top.length() : top.length() + 1;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            if (dir.equals(folder)) {
                return FileVisitResult.CONTINUE;
            }
            String path = relative(dir);
            boolean hidden = isHidden(path);
            boolean inPlaceOfFile = path.endsWith(".yaml") || path.endsWith(".md");
            if (inPlaceOfFile && !hidden) {
                problems.add(Problem.error("not-a-file", Optional.of(new Place(path, 1, 1))));
            }
            return hidden || inPlaceOfFile ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(String path) {
            return path.startsWith(".", path.lastIndexOf('/') + 1);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (isHidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            Optional<BasicFileAttributes> itself = attributes.isSymbolicLink()
                    ? inside(file)
                    : Optional.of(attributes).filter(BasicFileAttributes::isRegularFile);
            if (itself.isPresent()) {
                FileTime changed = itself.get().lastModifiedTime();
                files.put(path, new Seen(itself.get().size(), changed.toInstant()));
            } else {
                problems.add(Problem.error("link-out-of-pack", Optional.of(new Place(path, 1, 1))));
            }
            return files.size() > MOST_FILES ? tooMany() : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problems.add(unreadable(relative(file)));
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult tooMany() {
            problems.add(
                    Problem.error("too-many-files", Optional.of(new Place(".", 1, 1)), Integer.toString(MOST_FILES)));
            return FileVisitResult.TERMINATE;
        }

        /** What a link leads to, if that is a file within the folder. */
        private Optional<BasicFileAttributes> inside(Path link) {
            try {
                Path target = link.toRealPath();
                return target.startsWith(real)
                        ? Optional.of(Files.readAttributes(target, BasicFileAttributes.class))
                                .filter(BasicFileAttributes::isRegularFile)
                        : Optional.empty();
            } catch (IOException leadsNowhere) {
                return Optional.empty();
            }
        }

        /** What a walk gives begins with where it began. */
        private String relative(Path file) {
            return file.toString().substring(begins).replace(separator, '/');
        }
    }
}
