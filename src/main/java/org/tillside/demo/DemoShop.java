package org.tillside.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.FolderCheck;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;

/**
 * Ninety days of a shop with an owner, three mentors and six new hires. The same seed, day and content give the same
 * bytes, keys included.
 */
public final class DemoShop {
    /** How many days the story tells. */
    public static final int DAYS = 90;

    static final ZoneId ZONE = ZoneId.of("Europe/Riga");
    /** The PINs stand on the tiles, so nothing is gained by making them slow to try. */
    private static final int ROUNDS = 1_000;

    private final Catalogue catalogue;
    private final long seed;
    private final LocalDate until;

    /**
     * A story that ends on the evening before a day.
     *
     * @param catalogue the content that is learned, in English
     */
    public DemoShop(Catalogue catalogue, long seed, LocalDate until) {
        this.catalogue = catalogue;
        this.seed = seed;
        this.until = until;
    }

    /**
     * Makes the shop in a folder that is empty or not there yet.
     *
     * @throws IOException if the folder cannot be used or written to
     */
    public void make(Path folder, String program) throws IOException {
        SetClock clock = new SetClock(ZONE, until.minusDays(DAYS).atTime(8, 30));
        Surroundings world = Surroundings.seeded(program, clock, seed).with(Disk.unforced());
        Path profile = Files.createTempDirectory("tillside-demo");
        try {
            ShopFolder.Opened opened = ShopFolder.create(folder, new FolderCheck(Map.of()), world);
            if (opened instanceof ShopFolder.Opened.Refused refused) {
                throw new IOException(refused.reason() + " " + refused.detail());
            }
            ShopFolder shop = ((ShopFolder.Opened.Shop) opened).folder();
            try (Book book = Book.open(shop, new Profile(profile, world.disk()), world, ROUNDS)) {
                new Plot(new Story(book, catalogue, clock, seed), until).tell();
            }
            pins(folder);
        } finally {
            delete(profile);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void pins(Path folder) throws IOException {
        StringBuilder json = new StringBuilder("{\n  \"pins\": {\n");
        List<Cast.Player> all = Cast.all();
        for (int i = 0; i < all.size(); i++) {
            json.append("    \"")
                    .append(all.get(i).id())
                    .append("\": \"")
                    .append(all.get(i).pin())
                    .append('"');
            json.append(i < all.size() - 1 ? ",\n" : "\n");
        }
        Files.writeString(folder.resolve("demo.json"), json.append("  }\n}\n"), StandardCharsets.UTF_8);
    }
}
