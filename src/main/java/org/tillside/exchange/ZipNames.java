package org.tillside.exchange;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes only names that mean the same file inside the same folder on every computer. */
final class ZipNames {
    /** With what drafts and older versions add to a name, no more than a backup takes. */
    private static final int LONGEST_PART = 180;

    private static final int LONGEST = 240;
    private static final int SHOWN = 80;

    private static final Pattern DRIVE = Pattern.compile("^\\p{Alpha}:.*", Pattern.DOTALL);

    /** Windows keeps these whatever comes after a full stop, and takes spaces before it away. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");

    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\ufffd<>:\"|?*]");

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();
    private final Set<String> exact = new HashSet<>();

    /** Takes one more name; that of a folder ends with a slash. */
    void add(String name) throws ZipRefused {
        check(name);
        if (!exact.add(name)) {
            throw new ZipRefused(ZipRefusal.TWICE, name);
        }
        place(name);
    }

    /** Takes a name that may be used as it is, if it is not another's elsewhere. */
    void place(String name) throws ZipRefused {
        int end = name.endsWith("/") ? name.length() - 1 : name.length();
        for (int at = name.indexOf('/'); at >= 0 && at < end; at = name.indexOf('/', at + 1)) {
            folder(name.substring(0, at));
        }
        String whole = name.substring(0, end);
        if (end < name.length()) {
            folder(whole);
            return;
        }
        String other = files.putIfAbsent(folded(whole), whole);
        if (other != null) {
            throw new ZipRefused(ZipRefusal.ALIKE, name, other);
        } else if (folders.containsKey(folded(whole))) {
            throw new ZipRefused(ZipRefusal.FILE_AND_FOLDER, name);
        }
    }

    private void folder(String folder) throws ZipRefused {
        String before = folders.putIfAbsent(folded(folder), folder);
        if (before != null && !before.equals(folder)) {
            throw new ZipRefused(ZipRefusal.ALIKE, folder, before);
        } else if (files.containsKey(folded(folder))) {
            throw new ZipRefused(ZipRefusal.FILE_AND_FOLDER, folder);
        }
    }

    /** What a name is on a disk that takes capital letters for small ones and one way to write an accent for another. */
    static String folded(String name) {
        String one = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String small = one.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Normalizer.Form.NFKC);
    }

    /** Throws if a name does not stay inside the folder on every computer. */
    static void check(String name) throws ZipRefused {
        String path = name.replace('\\', '/');
        if (DRIVE.matcher(name).matches()) {
            throw new ZipRefused(ZipRefusal.DRIVE, name);
        } else if (path.startsWith("/")) {
            throw new ZipRefused(ZipRefusal.ABSOLUTE, name);
        }
        String[] parts = path.split("/", -1);
        for (String part : parts) {
            if (part.equals("..")) {
                throw new ZipRefused(ZipRefusal.OUTSIDE, name);
            }
        }
        if (name.indexOf(':') >= 0) {
            throw new ZipRefused(ZipRefusal.STREAM, name);
        } else if (name.indexOf('\\') >= 0 || UNFIT.matcher(name).find()) {
            throw new ZipRefused(ZipRefusal.SIGNS, name);
        } else if (bytes(name) > LONGEST) {
            throw new ZipRefused(ZipRefusal.TOO_LONG, name);
        }
        int last = name.endsWith("/") ? parts.length - 1 : parts.length;
        for (int i = 0; i < last; i++) {
            part(name, parts[i]);
        }
    }

    private static void part(String name, String part) throws ZipRefused {
        if (part.isEmpty() || part.equals(".")) {
            throw new ZipRefused(ZipRefusal.SIGNS, name);
        } else if (DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches()) {
            throw new ZipRefused(ZipRefusal.RESERVED, name);
        } else if (part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ")) {
            throw new ZipRefused(ZipRefusal.ENDING, name);
        } else if (bytes(part) > LONGEST_PART) {
            throw new ZipRefused(ZipRefusal.TOO_LONG, name);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What no pack reads: what systems hide, and what macOS puts beside each file. */
    static boolean leftOut(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }

    /** A name as it may stand in a sentence: no longer than one, and nothing in it that cannot be seen. */
    static String shown(String name) {
        String plain =
                UNFIT.matcher(name).replaceAll(found -> ":<>\"|?*".contains(found.group()) ? found.group() : "\ufffd");
        int length = plain.codePointCount(0, plain.length());
        return length <= SHOWN ? plain : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
