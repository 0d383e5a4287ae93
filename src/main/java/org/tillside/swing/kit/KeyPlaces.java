package org.tillside.swing.kit;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which key of a row was pressed by where it lies, whatever letter the layout in use gives it; and that letter, learned
 * as keys are pressed. Where the platform does not tell the place, the letter of an English keyboard stands for it.
 */
public final class KeyPlaces {
    /** A row of keys, from its leftmost letter or digit: the codes of hardware on Windows and on X11. */
    public enum Row {
        /** The row of digits. */
        DIGITS("1234567890", 2, 10),
        /** The row above that on which the fingers rest. */
        ABOVE("QWERTYUIOP", 16, 24),
        /** The row on which the fingers rest. */
        HOME("ASDFGHJKL", 30, 38),
        /** The row below it. */
        BELOW("ZXCVBNM", 44, 52);

        private final String letters;
        private final int windows;
        private final int x11;

        Row(String letters, int windows, int x11) {
            this.letters = letters;
            this.windows = windows;
            this.x11 = x11;
        }
    }

    private static final Pattern SCAN = Pattern.compile("scancode=(\\d+)");
    private static final Pattern RAW = Pattern.compile("rawCode=(\\d+)");

    private final boolean windows;
    private final boolean x11;
    private final Map<String, String> learned = new HashMap<>();

    /** Keys of the platform by its name, as in {@code os.name}. */
    public KeyPlaces(String platform) {
        String name = platform.toLowerCase(Locale.ROOT);
        this.windows = name.startsWith("windows");
        this.x11 = !windows && !name.startsWith("mac");
    }

    /** What an English keyboard has at the key's place, as the code of its key; empty where no letter or digit lies. */
    OptionalInt latin(KeyEvent event) {
        return Stream.of(Row.values())
                .flatMapToInt(row -> place(row, event).stream().map(row.letters::charAt))
                .findFirst();
    }

    /** The key's place in the row, 0 the leftmost; empty where it lies elsewhere. */
    public OptionalInt place(Row row, KeyEvent event) {
        int code = windows ? code(SCAN, event) : x11 ? code(RAW, event) : 0;
        int place =
                code > 0 ? code - (windows ? row.windows : row.x11) : row.letters.indexOf(event.getExtendedKeyCode());
        if (place < 0 || place >= row.letters.length()) {
            return OptionalInt.empty();
        }
        char letter = event.getKeyChar();
        if (Character.isLetter(letter)) {
            learned.put(row.name() + place, String.valueOf(Character.toUpperCase(letter)));
        }
        return OptionalInt.of(place);
    }

    /** What the platform alone knows stands only in the event's description. */
    private static int code(Pattern part, KeyEvent event) {
        Matcher found = part.matcher(event.paramString());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** The letter on a key, as far as it is known. */
    public String letter(Row row, int place) {
        return learned.getOrDefault(row.name() + place, row.letters.substring(place, place + 1));
    }
}
