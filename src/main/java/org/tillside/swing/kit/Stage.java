package org.tillside.swing.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * What the stage of a role-play shows.
 *
 * @param backdrop one of {@link #BACKDROPS}; any other gives the plain wall
 * @param props what lies on the counter, left to right, each one of {@link #THINGS}; others are left out
 * @param waiting the people behind the customer, the nearest first
 * @param customer the one who speaks
 * @param ringing whether the telephone rings; it then lies on the counter even if no prop names it
 */
public record Stage(String backdrop, List<String> props, List<Portrait> waiting, Portrait customer, boolean ringing) {
    /** The backdrops that are drawn. */
    public static final List<String> BACKDROPS = List.of("clothes", "till", "garden", "beauty", "phone", "cafe");

    /** The things that are drawn, for the counter and for the gallery's cards. */
    public static final List<String> THINGS = List.of(
            "scanner", "receipt", "blouse", "phone", "bag", "mower", "polish", "dress", "gift", "book", "rail",
            "scarves", "people", "cake", "till");

    private static final String PHONE = "phone";

    public Stage {
        props = List.copyOf(props);
        waiting = List.copyOf(waiting);
    }

    /** The same stage with the telephone ringing, or not. */
    public Stage ringing(boolean rings) {
        return new Stage(backdrop, props, waiting, customer, rings);
    }

    /** The files of the things on the counter, in their order. */
    List<String> counter() {
        List<String> drawn = props.stream().filter(THINGS::contains).toList();
        if (!ringing) {
            return drawn;
        }
        List<String> files = new ArrayList<>(drawn);
        if (!files.contains(PHONE)) {
            files.add(PHONE);
        }
        files.replaceAll(it -> it.equals(PHONE) ? "phone-ringing" : it);
        return List.copyOf(files);
    }
}
