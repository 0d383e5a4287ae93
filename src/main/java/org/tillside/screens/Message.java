package org.tillside.screens;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills a text: {@code {0}} takes an argument, {@code {0,plural,one{# card} other{# cards}}} chooses by number
 * ({@code =0{…}} for one number alone) and {@code {0,select,yes{…} other{…}}} by word. Apostrophes mean themselves.
 */
final class Message {
    private final Locale language;
    private final Object[] arguments;
    private final Words words;

    private Message(Locale language, Object[] arguments, Words words) {
        this.language = language;
        this.arguments = arguments;
        this.words = words;
    }

    static String fill(String pattern, Locale language, Object[] arguments, Words words) {
        return pattern.indexOf('{') < 0 ? pattern : new Message(language, arguments, words).all(pattern, "");
    }

    private String all(String pattern, String number) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{') {
                int end = closing(pattern, at);
                out.append(one(pattern.substring(at + 1, end)));
                at = end;
            } else if (c == '#' && !number.isEmpty()) {
                out.append(number);
            } else {
                out.append(c);
            }
            at++;
        }
        return out.toString();
    }

    private String one(String inside) {
        String[] parts = inside.split(",", 3);
        Object value = arguments[Integer.parseInt(parts[0].strip())];
        if (parts.length < 3) {
            return written(value);
        }
        List<String[]> choices = choices(parts[2]);
        boolean plural = parts[1].strip().equals("plural");
        return plural ? plural(choices, (Number) value) : chosen(choices, String.valueOf(value), "");
    }

    private String plural(List<String[]> choices, Number value) {
        String number = written(value);
        for (String[] choice : choices) {
            if (choice[0].equals("=" + value)) {
                return all(choice[1], number);
            }
        }
        return chosen(choices, Plural.of(language, value.doubleValue()), number);
    }

    private String chosen(List<String[]> choices, String wanted, String number) {
        String fallback = "";
        for (String[] choice : choices) {
            if (choice[0].equals(wanted)) {
                return all(choice[1], number);
            }
            fallback = choice[0].equals("other") ? choice[1] : fallback;
        }
        return all(fallback, number);
    }

    private static List<String[]> choices(String text) {
        List<String[]> all = new ArrayList<>();
        int at = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int end = closing(text, open);
            all.add(new String[] {text.substring(at, open).strip(), text.substring(open + 1, end)});
            at = end + 1;
            open = text.indexOf('{', at);
        }
        return all;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A brace is not closed in: " + text);
    }

    private String written(Object value) {
        if (value instanceof Number number) {
            return NumberFormat.getInstance(language).format(number);
        }
        if (value instanceof LocalDate day) {
            return words.date(day);
        }
        return value instanceof LocalTime time ? words.time(time) : String.valueOf(value);
    }
}
