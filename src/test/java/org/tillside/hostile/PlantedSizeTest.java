package org.tillside.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.library.PlantedPack;

/** However long a text is, each file that it is planted in is one that the program reads: else its pages are not seen. */
class PlantedSizeTest {
    @TempDir
    Path temp;

    @Test
    void everyPlantedFileCanBeRead() throws IOException {
        // each text is in a bundle, or long enough to be by itself
        for (Map.Entry<String, String> payload : Payloads.bundles(temp).entrySet()) {
            Path pack = temp.resolve(payload.getKey());
            PlantedPack.copy(Path.of("content"), pack, payload.getValue());
            assertThat(tooLarge(pack)).as(payload.getKey()).isEmpty();
        }
    }

    private static List<Path> tooLarge(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> !PlantedPack.isReadable(it))
                    .toList();
        }
    }
}
