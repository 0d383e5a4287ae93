package org.tillside.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which PINs are let in: six digits, and not one of those that everybody tries first. */
public final class PinRules {
    /** Why a PIN is refused. */
    public enum Refusal {
        NOT_SIX_DIGITS,
        COMMON,
        DATE,
        REPEATED,
        SEQUENCE
    }

    private static final Pattern SIX = Pattern.compile("[0-9]{6}");
    /** The same group again and again (121212, 123123), pairs (112233), or four equal digits in a row. */
    private static final Pattern REPEATED =
            Pattern.compile("(.)\\1{5}|(..)\\2\\2|(...)\\3|(.)\\4(.)\\5(.)\\6|.*(.)\\7\\7\\7.*");
    /** Keyboard patterns, mirrored numbers and numbers from films that lists of leaked PINs begin with. */
    private static final Set<String> COMMON = Set.of(
            "123321", "321321", "147258", "258147", "159753", "753159", "147369", "369147", "258369", "456852",
            "789456", "456123", "159357", "357159", "147896", "125521", "520520", "521521", "100200", "123654",
            "654123", "112358", "314159", "271828", "102030", "010203", "246810", "135790", "135791", "246802",
            "142536", "162534", "007007", "696969", "420420", "142857", "123789", "987123", "159951", "951753",
            "741852", "852741", "963852", "789123", "321654", "123465", "123457", "123450", "000001", "100000",
            "010101", "998877", "332211", "456321", "789654", "963741", "741963", "192837", "918273", "134679");

    private PinRules() {}

    /** Why not; empty if the PIN will do. */
    public static Optional<Refusal> refusal(char[] digits) {
        String pin = new String(digits);
        if (!SIX.matcher(pin).matches()) {
            return Optional.of(Refusal.NOT_SIX_DIGITS);
        }
        if (REPEATED.matcher(pin).matches()) {
            return Optional.of(Refusal.REPEATED);
        }
        if (isSequence(pin)) {
            return Optional.of(Refusal.SEQUENCE);
        }
        if (COMMON.contains(pin)) {
            return Optional.of(Refusal.COMMON);
        }
        return isDate(pin) ? Optional.of(Refusal.DATE) : Optional.empty();
    }

    /** The same step from digit to digit, over nine and nought too: 345678, 890123, 975319. */
    private static boolean isSequence(String pin) {
        int step = Math.floorMod(pin.charAt(1) - pin.charAt(0), 10);
        for (int i = 2; i < pin.length(); i++) {
            if (Math.floorMod(pin.charAt(i) - pin.charAt(i - 1), 10) != step) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(String pin) {
        int first = Integer.parseInt(pin.substring(0, 2));
        int second = Integer.parseInt(pin.substring(2, 4));
        int third = Integer.parseInt(pin.substring(4));
        return isDay(third, second, first)
                || isDay(third, first, second)
                || isDay(first, second, third)
                || isMonth(first * 100 + second, third)
                || isMonth(second * 100 + third, first);
    }

    /** 2000 stands for its century: it has a 29 February. */
    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(2000 + year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMonth(int year, int month) {
        return year >= 1900 && year < 2100 && month >= 1 && month <= 12;
    }
}
