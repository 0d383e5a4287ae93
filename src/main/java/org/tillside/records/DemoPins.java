package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The PINs of a demo shop, which are no secret and are shown on its tiles. */
public final class DemoPins {
    private static final String FILE = "demo.json";

    private DemoPins() {}

    /** The PINs by person, from {@code demo.json} in the shop folder; none where it is missing or cannot be read. */
    public static Map<String, String> read(ShopFolder shop) throws IOException {
        Path file = shop.root().resolve(FILE);
        Map<String, String> pins = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                StrictJson.child(FileBytes.json(file), "pins")
                        .properties()
                        .forEach(it -> pins.put(it.getKey(), it.getValue().asString("")));
            } catch (StrictJson.NotJson e) {
                // a convenience only: without it the PINs are asked for
                pins.clear();
            }
        }
        return Map.copyOf(pins);
    }
}
