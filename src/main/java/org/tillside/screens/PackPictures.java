package org.tillside.screens;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tillside.content.Picture;
import org.tillside.library.PackSource;

/** The pictures that lie in packs, looked up in the order of the packs. */
public final class PackPictures implements Pictures {
    /** Nobody's lesson needs more; a larger file would only make the page slow. */
    private static final int LARGEST = 4 << 20;

    private final List<PackSource> sources;
    private final Background background;

    /** Reads from these sources, the shop's own first. */
    public PackPictures(List<PackSource> sources, Background background) {
        this.sources = List.copyOf(sources);
        this.background = background;
    }

    @Override
    public void load(Picture picture, Consumer<Optional<byte[]>> then) {
        background.run(
                "kit.loading-picture", () -> read(picture.file()), then, failure -> then.accept(Optional.empty()));
    }

    @Override
    public <T> void make(Supplier<Optional<T>> work, Consumer<Optional<T>> then) {
        background.beside("kit.loading-picture", work::get, then, failure -> then.accept(Optional.empty()));
    }

    private Optional<byte[]> read(String file) throws IOException {
        for (PackSource source : sources) {
            Optional<String> found = source.list().files().stream()
                    .filter(it -> inPack(it, file))
                    .findFirst();
            if (found.isPresent()) {
                try (InputStream in = source.open(found.get())) {
                    byte[] bytes = in.readNBytes(LARGEST + 1);
                    return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
                }
            }
        }
        return Optional.empty();
    }

    /** The source is a pack itself, or holds packs as its folders. */
    private static boolean inPack(String listed, String file) {
        return listed.equals(file) || listed.substring(listed.indexOf('/') + 1).equals(file);
    }
}
