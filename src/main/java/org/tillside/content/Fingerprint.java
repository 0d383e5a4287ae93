package org.tillside.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/** A short mark of a text: the same for the same words, however they are wrapped. */
public record Fingerprint(String value) {
    /** How much of the SHA-256 is kept, in hexadecimal digits. */
    private static final int LENGTH = 8;

    /**
     * The first 8 hexadecimal digits of the SHA-256 over the text in UTF-8, in normal form C, with every run of white
     * space as one space and none at the ends.
     */
    public static Fingerprint of(String text) {
        return digest(plain(text));
    }

    /** The fingerprint of a list of texts, each as above, joined by line feeds. */
    public static Fingerprint of(List<String> texts) {
        return digest(String.join("\n", texts.stream().map(Fingerprint::plain).toList()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Fingerprint digest(String plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(hash).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
