package org.tillside.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Tillside " + number()};
    }

    /** The number alone, such as {@code 0.1.0}. */
    public static String number() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        }
        return build.getProperty("version", "");
    }

    /**
     * The version with size and time of the jar that runs, which is another for every build; empty for classes in a
     * folder, of which each may change by itself.
     */
    static Optional<String> build() {
        CodeSource code = Version.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(code.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? Optional.of(number() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar))
                    : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException notInAFile) {
            return Optional.empty();
        }
    }
}
