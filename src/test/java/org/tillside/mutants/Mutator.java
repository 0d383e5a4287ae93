package org.tillside.mutants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages a text as slips, other programs, bad disks and bad people do, and knows the language it damages. */
public final class Mutator {
    /** A little beyond what is read of any file of content. */
    private static final int LONGEST = 600 << 10;

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]{0,200}\"|[\\p{L}\\p{N}_.$+-]+|[^\\s]");
    private static final byte[][] NOT_UTF8 = {
        {(byte) 0xC0, (byte) 0x80},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xFF},
        {(byte) 0xFE, (byte) 0xFF},
        {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
        {(byte) 0x80},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {0},
        {0, 0, 0, 0}
    };

    private final Dialect dialect;
    private final Random dice;

    public Mutator(Dialect dialect, Random dice) {
        this.dialect = dialect;
        this.dice = dice;
    }

    /** The text with one to four things done to it, and rarely not even a text any more. */
    public byte[] damage(String text) {
        String damaged = text;
        for (int i = dice.nextInt(4); i >= 0; i--) {
            damaged = once(damaged);
        }
        if (damaged.length() > LONGEST) {
            damaged = damaged.substring(0, LONGEST);
        }
        byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
        return dice.nextInt(6) == 0 ? bytes(bytes) : bytes;
    }

    private String once(String text) {
        return switch (dice.nextInt(20)) {
            case 0, 1, 2, 3 -> lines(text);
            case 4, 5, 6, 7, 8 -> tokens(text);
            case 9, 10, 11, 12 -> insert(text, pick(dialect.words()));
            case 13 -> text.substring(0, dice.nextInt(text.length() + 1));
            case 14 -> span(text);
            case 15 -> lineEnds(text);
            case 16 -> insert(text, pick(dialect.nests()).repeat(size()));
            case 17 -> bomb(text);
            case 18 ->
                insert(
                        text,
                        pick(List.of("a", " ", "\u0101", "\uD83D\uDE00", "\t", "0", "\u0301"))
                                .repeat(size()));
            default -> indented(text);
        };
    }

    /** Mostly small, now and then beyond all bounds. */
    private int size() {
        int kind = dice.nextInt(100);
        return kind < 88 ? 1 + dice.nextInt(60) : kind < 99 ? dice.nextInt(3_000) : dice.nextInt(300_000);
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = dice.nextInt(lines.size());
        int to = Math.min(lines.size(), at + 1 + dice.nextInt(4));
        switch (dice.nextInt(5)) {
            case 0 -> lines.subList(at, to).clear();
            case 1 -> lines.addAll(to, List.copyOf(lines.subList(at, to)));
            case 2 -> Collections.swap(lines, at, dice.nextInt(lines.size()));
            case 3 ->
                lines.addAll(
                        to,
                        Collections.nCopies(times(lines.subList(at, to)), String.join("\n", lines.subList(at, to))));
            default -> lines.addAll(dice.nextInt(lines.size()), List.copyOf(lines.subList(at, to)));
        }
        return String.join("\n", lines);
    }

    private int times(List<String> lines) {
        int length = lines.stream().mapToInt(line -> line.length() + 1).sum();
        return Math.min(size(), LONGEST / Math.max(1, length));
    }

    private String tokens(String text) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().limit(20_000).toList();
        if (tokens.isEmpty()) {
            return insert(text, pick(dialect.words()));
        }
        MatchResult token = tokens.get(dice.nextInt(tokens.size()));
        String other =
                switch (dice.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> tokens.get(dice.nextInt(tokens.size())).group();
                    case 2 -> token.group() + " " + token.group();
                    default -> pick(dialect.words());
                };
        return text.substring(0, token.start()) + other + text.substring(token.end());
    }

    private String span(String text) {
        int from = dice.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + dice.nextInt(200));
        String span = text.substring(from, to);
        return dice.nextBoolean()
                ? text.substring(0, from) + text.substring(to)
                : insert(text, span.repeat(1 + dice.nextInt(3)));
    }

    private String lineEnds(String text) {
        String end = pick(List.of("\r\n", "\r", "\u0085", "\u2028", "\n\n", "\n\r", "", " ", "\u000B", "\f"));
        if (dice.nextBoolean()) {
            return text.replace("\n", end);
        }
        int at = text.indexOf('\n', dice.nextInt(text.length() + 1));
        return at < 0 ? text + end : text.substring(0, at) + end + text.substring(at + 1);
    }

    private String indented(String text) {
        int at = text.lastIndexOf('\n', dice.nextInt(text.length() + 1)) + 1;
        String more = pick(List.of(" ", "  ", "\t", "    ", "\u00A0", "- ", "> "));
        boolean less = dice.nextBoolean() && text.startsWith("  ", at);
        return text.substring(0, at) + (less ? "" : more) + text.substring(less ? at + 2 : at);
    }

    private String bomb(String text) {
        String bomb =
                dialect.blocks().get(dice.nextInt(dialect.blocks().size())).of(size());
        return switch (dice.nextInt(3)) {
            case 0 -> bomb;
            case 1 -> text + "\n" + bomb;
            default -> insertLine(text, bomb);
        };
    }

    private String insert(String text, String what) {
        int at = dice.nextInt(text.length() + 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    private String insertLine(String text, String what) {
        int at = text.lastIndexOf('\n', dice.nextInt(text.length() + 1)) + 1;
        return text.substring(0, at) + what + text.substring(at);
    }

    private byte[] bytes(byte[] bytes) {
        int at = dice.nextInt(bytes.length + 1);
        return switch (dice.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes);
            case 2 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 3 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
            default -> with(bytes, at, NOT_UTF8[dice.nextInt(NOT_UTF8.length)]);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = dice.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            flipped[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
        }
        return flipped;
    }

    private static byte[] with(byte[] bytes, int at, byte[] more) {
        byte[] all = new byte[bytes.length + more.length];
        System.arraycopy(bytes, 0, all, 0, at);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
        return all;
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
