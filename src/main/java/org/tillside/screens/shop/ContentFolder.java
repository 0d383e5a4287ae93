package org.tillside.screens.shop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder of a shop's own packs, for an owner who begins: the guide, and a first pack. Its methods wait for the disk. */
record ContentFolder(Path folder) {
    private static final String GUIDE = "/org/tillside/guide/authors-guide.md";

    /** Puts the author's guide beside the packs, as a text that any editor opens; gives where it lies. */
    Path guide() throws IOException {
        Files.createDirectories(folder);
        Path guide = folder.resolve("authors-guide.txt");
        try (InputStream in = ContentFolder.class.getResourceAsStream(GUIDE)) {
            if (in == null) {
                throw new IOException("This program was built without the guide.");
            }
            Files.copy(in, guide, StandardCopyOption.REPLACE_EXISTING);
        }
        return guide;
    }

    /** Makes the folder if it is not there yet; gives it. */
    Path made() throws IOException {
        return Files.createDirectories(folder);
    }

    /** Begins a pack of the shop's own; one that is there already stays as it is. */
    Path begin(String title, String language) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("own"));
        Path file = pack.resolve("pack.yaml");
        if (!Files.exists(file)) {
            Files.writeString(
                    file,
                    "format: 1\nid: own\ntitle: \""
                            + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\nversion: 1.0.0\nlanguages: ["
                            + language + "]\nlanguage: " + language + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW);
        }
        return pack;
    }
}
