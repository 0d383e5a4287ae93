package org.tillside.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Words that stand nowhere else, and the search for them in every byte under a folder. */
final class Tokens {
    private final List<String> tokens = new ArrayList<>();
    private final Path root;

    Tokens(Path root) {
        this.root = root;
    }

    String next() {
        String token = "Žēltiņš" + (char) ('A' + tokens.size() % 26) + "7q" + tokens.size() * 7919;
        tokens.add(token);
        return token;
    }

    List<String> all() {
        return List.copyOf(tokens);
    }

    /** Which of them lie where. */
    Map<String, List<String>> found() throws IOException {
        Map<String, List<String>> where = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
            List<String> in = tokens.stream()
                    .filter(token -> forms(token).anyMatch(form -> holds(file.getValue(), form)))
                    .toList();
            if (!in.isEmpty()) {
                where.put(file.getKey(), in);
            }
        }
        return where;
    }

    /** As it is, escaped as JSON may be, in two bytes a character, and in base64 wherever it may begin. */
    private static Stream<byte[]> forms(String token) {
        String escaped = token.chars()
                .mapToObj(it -> it < 128 ? String.valueOf((char) it) : String.format("\\u%04x", it))
                .collect(Collectors.joining());
        byte[] plain = token.getBytes(StandardCharsets.UTF_8);
        String coded = Base64.getEncoder().withoutPadding().encodeToString(plain);
        return Stream.of(
                plain,
                escaped.getBytes(StandardCharsets.US_ASCII),
                token.getBytes(StandardCharsets.UTF_16LE),
                coded.substring(0, coded.length() - 1).getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean holds(byte[] bytes, byte[] form) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(form, StandardCharsets.ISO_8859_1));
    }

    /** Every file under the test's folder, the shop's and the profile's and the backups', these unpacked as well. */
    Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> all = new HashMap<>();
        for (var file : Discs.read(root).entrySet()) {
            if (file.getValue().isPresent()) {
                String name = root.relativize(file.getKey()).toString();
                all.put(name, file.getValue().get());
                if (name.endsWith(".zip")) {
                    unpack(file.getKey(), name, all);
                }
            }
        }
        return all;
    }

    private static void unpack(Path zip, String name, Map<String, byte[]> all) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry it = entries.getNextEntry(); it != null; it = entries.getNextEntry()) {
                all.put(name + "!" + it.getName(), entries.readAllBytes());
            }
        }
    }
}
