package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What belongs to this installation and not to a shop: writer ids, head witnesses, recent shops, device settings. */
public final class Profile {
    private static final int RECENT = 10;

    private final Path root;
    private final Disk disk;

    public Profile(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** Where the profile lies on this platform. */
    public static Path defaultRoot(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Tillside");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tillside");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() || !Path.of(data).isAbsolute()
                        ? home.resolve(".local").resolve("share")
                        : Path.of(data))
                .resolve("tillside");
    }

    public Path root() {
        return root;
    }

    /** Where a new shop goes if nobody says otherwise: never into Documents, which is often synced. */
    public Path newShopFolder(String name) {
        Path shops = root.resolve("shops");
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "shop" : plain.substring(0, Math.min(40, plain.length()));
        Path folder = shops.resolve(base);
        for (int i = 2; Files.exists(folder); i++) {
            folder = shops.resolve(base + "-" + i);
        }
        return folder;
    }

    /** The device's settings. */
    public Settings settings() {
        return new Settings(root.resolve("settings.json"), disk);
    }

    /** What was found in packs, by a program of this build. */
    public KeptFindings findings(String program) {
        return new KeptFindings(root.resolve("findings"), disk, program);
    }

    /** What the profile knows of one shop folder; a copy of the folder elsewhere is another one. */
    Installed installed(ShopFolder shop, Randomness random) throws IOException {
        String place = shop.root().toRealPath().toString();
        String key = Bytes.of(shop.id() + "\n" + place).sha256().substring(0, 16);
        Path folder = root.resolve("writers").resolve(key);
        SafeFile.makeFolders(disk, folder.resolve("heads"));
        Path file = folder.resolve("writer.json");
        Optional<String> known = baseIn(file);
        if (known.isEmpty()) {
            String base = Bytes.wrap(random.bytes(6)).hex();
            var json = StrictJson.empty()
                    .put("shop", shop.id())
                    .put("folder", place)
                    .put("base", base);
            SafeFile.replace(disk, file, StrictJson.pretty(json));
            known = Optional.of(base);
        }
        return new Installed(known.get(), new Witnesses(folder.resolve("heads"), disk));
    }

    /** The witnesses of a shop folder, for looking only; there are none if it was never opened here. */
    Witnesses witnesses(ShopFolder shop) throws IOException {
        String place = shop.root().toRealPath().toString();
        String key = Bytes.of(shop.id() + "\n" + place).sha256().substring(0, 16);
        return new Witnesses(root.resolve("writers").resolve(key).resolve("heads"), disk);
    }

    /** The id from which this installation's writers in a shop folder take their names, and their last heads. */
    record Installed(String base, Witnesses witnesses) {}

    private static Optional<String> baseIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String base = StrictJson.text(FileBytes.json(file), "base");
            return Optional.of(base).filter(b -> b.matches("[0-9a-f]{12}"));
        } catch (StrictJson.NotJson e) {
            // a new base is safe: it only means new files
            return Optional.empty();
        }
    }

    /** A shop opened before. */
    public record Recent(String id, Path folder, String name) {}

    /** Shops opened before, the last one first; those whose folder is gone are left out. */
    public List<Recent> recent() throws IOException {
        Path file = root.resolve("recent.json");
        List<Recent> shops = new ArrayList<>();
        if (!Files.exists(file)) {
            return shops;
        }
        try {
            for (var entry : FileBytes.json(file).path("shops")) {
                if (entry instanceof ObjectNode shop) {
                    Path folder = Path.of(StrictJson.text(shop, "folder"));
                    if (Files.isDirectory(folder)) {
                        shops.add(new Recent(StrictJson.text(shop, "id"), folder, StrictJson.text(shop, "name")));
                    }
                }
            }
        } catch (StrictJson.NotJson | InvalidPathException e) {
            // a convenience only: a damaged list is an empty one
            shops.clear();
        }
        return List.copyOf(shops);
    }

    /** Puts a shop at the head of the list. */
    public void opened(ShopFolder shop, String name) throws IOException {
        List<Recent> shops = new ArrayList<>();
        Path folder = shop.root().toRealPath();
        shops.add(new Recent(shop.id(), folder, name));
        recent().stream()
                .filter(old -> !old.folder().equals(folder))
                .limit(RECENT - 1)
                .forEach(shops::add);
        var json = StrictJson.empty();
        var list = json.putArray("shops");
        for (Recent recent : shops) {
            list.addObject()
                    .put("id", recent.id())
                    .put("folder", recent.folder().toString())
                    .put("name", recent.name());
        }
        SafeFile.makeFolders(disk, root);
        SafeFile.replace(disk, root.resolve("recent.json"), StrictJson.pretty(json));
    }
}
