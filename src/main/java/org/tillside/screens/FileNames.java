package org.tillside.screens;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a file's name, that every platform takes, out of a name that people have. */
public final class FileNames {
    private static final int LONGEST = 60;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}/\\\\:*?\"<>|]+");

    /** Names that Windows keeps for devices, whatever the ending. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /** The name without what no file may have in its; never empty, and without an ending. */
    public static String of(String name) {
        String plain = UNFIT.matcher(name).replaceAll(" ").strip();
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        String fit = plain.substring(0, end).replaceAll("^[. ]+|[. ]+$", "");
        boolean device = DEVICE.matcher(fit.toLowerCase(Locale.ROOT)).matches();
        return fit.isEmpty() ? "tillside" : device ? fit + "_" : fit;
    }
}
