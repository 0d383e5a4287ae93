package org.tillside.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tillside.app.Program;

/** Gives each journey a demo shop of its own: one is made for all of them, and copied. */
final class Demo implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Demo.class);

    /** The shop that is copied; deleted after the last test. */
    private record Made(Path folder) implements AutoCloseable {
        static Made now() {
            try {
                Path folder = Files.createTempDirectory("tillside-journeys");
                Program.demo(folder.resolve("shop"));
                return new Made(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            for (Path each :
                    inside(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Copies of the demo shop. */
    record Shop(Path made) {
        /** Puts a copy where nothing lies yet. */
        Path copy(Path to) throws IOException {
            Demo.copy(made, to);
            return to;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Shop.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Made made = test.getRoot().getStore(HERE).computeIfAbsent(Made.class, key -> Made.now(), Made.class);
        return new Shop(made.folder().resolve("shop"));
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        for (Path each : inside(from)) {
            Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
