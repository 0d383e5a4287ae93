package org.tillside.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/**
 * Copies of pictures in the shop's own packs. A copy is on the disk for good before anything names it, and never takes
 * the place of another picture. Waits for the disk.
 */
public final class PictureCopies {
    /** More than a page is shown with. */
    static final int LARGEST = 4 << 20;

    private static final Set<String> ENDINGS = Set.of(".svg", ".png", ".jpg", ".jpeg", ".gif");

    private final ShopFolder shop;
    private final Surroundings world;

    PictureCopies(ShopFolder shop, Surroundings world) {
        this.shop = shop;
        this.world = world;
    }

    /** What became of a copy. */
    public sealed interface Outcome {
        /** The picture lies here, relative to the shop's content. */
        record There(String file) implements Outcome {}

        /** Nothing was written. */
        record Refused(Problem why) implements Outcome {}
    }

    /**
     * Copies a picture.
     *
     * @param folder relative to the shop's content, with a slash at its end
     */
    public Outcome add(String folder, Path picture) {
        String name = String.valueOf(picture.getFileName());
        try {
            Bytes bytes = FileBytes.atMost(picture, LARGEST);
            return isPicture(name, bytes) ? copy(folder, fit(name), bytes) : refused("not-a-picture", name);
        } catch (FileBytes.TooLarge e) {
            return refused("picture-too-large", name, String.valueOf(LARGEST >> 20));
        } catch (IOException e) {
            return refused("unreadable", name);
        }
    }

    /** Puts a picture where it is named already; one that lies there stays. */
    public void bring(String file, Bytes bytes) throws IOException {
        world.locks().exclusively(shop.root(), "content", () -> {
            Path path = ContentPath.within(shop.content(), file);
            if (Files.notExists(path)) {
                SafeFile.makeFolders(world.disk(), SafeFile.folderOf(path));
                SafeFile.replace(world.disk(), path, bytes, temp -> Permissions.asOf(path, temp));
            }
            return path;
        });
    }

    private static Outcome refused(String why, String name, String... args) {
        return new Outcome.Refused(Problem.error(why, Optional.of(new Place(name, 1, 1)), args));
    }

    private Outcome copy(String folder, String name, Bytes bytes) {
        try {
            return world.locks().exclusively(shop.root(), "content", () -> place(folder, name, bytes));
        } catch (IOException e) {
            return new Outcome.Refused(WriteProblems.of(folder + name, e));
        }
    }

    /** The same picture is not copied twice; another of the same name gets a number. */
    private Outcome place(String folder, String name, Bytes bytes) throws IOException {
        String ending = ContentPath.ending(name);
        String stem = name.substring(0, name.length() - ending.length());
        for (int number = 1; ; number++) {
            String file = folder + stem + (number == 1 ? "" : "-" + number) + ending;
            Path path = ContentPath.within(shop.content(), file);
            if (Files.notExists(path)) {
                SafeFile.makeFolders(world.disk(), SafeFile.folderOf(path));
                SafeFile.replace(world.disk(), path, bytes, temp -> Permissions.asOf(path, temp));
                return new Outcome.There(file);
            } else if (isSame(path, bytes)) {
                return new Outcome.There(file);
            }
        }
    }

    private static boolean isSame(Path path, Bytes bytes) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == bytes.size()
                && FileBytes.atMost(path, LARGEST).equals(bytes);
    }

    /** A name that any system and any page can hold. */
    private static String fit(String name) {
        String ending = ContentPath.ending(name);
        String stem = Normalizer.normalize(name.substring(0, name.length() - ending.length()), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (stem.isEmpty() ? "picture" : stem) + ending.toLowerCase(Locale.ROOT);
    }

    /** Whether the bytes begin as those of such a file do. */
    private static boolean isPicture(String name, Bytes bytes) {
        String ending = ContentPath.ending(name).toLowerCase(Locale.ROOT);
        String head = new String(bytes.toArray(), 0, Math.min(bytes.size(), 4096), StandardCharsets.ISO_8859_1);
        return ENDINGS.contains(ending)
                && switch (ending) {
                    case ".svg" -> head.contains("<svg");
                    case ".png" -> head.startsWith("\u0089PNG");
                    case ".gif" -> head.startsWith("GIF8");
                    default -> head.startsWith("\u00ff\u00d8\u00ff");
                };
    }
}
