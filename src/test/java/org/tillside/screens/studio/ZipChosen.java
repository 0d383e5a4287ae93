package org.tillside.screens.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tillside.screens.Outside;

/** Somebody who always chooses the same zip. */
record ZipChosen(Path zip) implements Outside {
    /** Writes a zip with these files. */
    static void write(Path zip, Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(zip, bytes.toByteArray());
    }

    @Override
    public void saveAs(String suggestedName, Consumer<Optional<Path>> then) {
        then.accept(Optional.of(zip));
    }

    @Override
    public void openFile(String ending, Consumer<Optional<Path>> then) {
        then.accept(Optional.of(zip));
    }

    @Override
    public void openFolder(Consumer<Optional<Path>> then) {
        then.accept(Optional.empty());
    }

    @Override
    public void print(Path pdf, Consumer<Optional<String>> then) {
        then.accept(Optional.empty());
    }
}
