package org.tillside.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** The files of one pack; texts are UTF-8 and no longer than anybody writes by hand. */
final class PackFiles {
    static final int LARGEST = 512 * 1024;

    /** A page of twenty thousand words is a book, and would be drawn like one. */
    static final int LARGEST_PAGE = 128 * 1024;

    private static final Pattern SIDECAR = Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Za-z]{2,8})?)\\.(yaml|md)");

    /** What stands in a text in the place of bytes that are no UTF-8. */
    private static final char REPLACED = '\uFFFD';

    private static final char MARK = '\uFEFF';

    private final PackSource source;
    private final String root;
    private final SortedSet<String> files;
    private final Optional<Set<String>> asked;

    /** @param root where the pack lies within its source: empty, or a folder with a slash at its end */
    PackFiles(PackSource source, String root, SortedSet<String> all) {
        this.source = source;
        this.root = root;
        this.files = new TreeSet<>();
        this.asked = Optional.empty();
        all.stream().filter(file -> file.startsWith(root)).forEach(file -> files.add(file.substring(root.length())));
    }

    private PackFiles(PackFiles same, Set<String> asked) {
        this.source = same.source;
        this.root = same.root;
        this.files = same.files;
        this.asked = Optional.of(asked);
    }

    /** The same files, noting as {@link #shown} which of them are asked for, be they there or not. */
    PackFiles noting(Set<String> into) {
        return new PackFiles(this, into);
    }

    private void note(String file) {
        asked.ifPresent(it -> it.add(shown(file)));
    }

    /** A file whose name says that it is another in a language. */
    record Sidecar(String file, String of, String language) {}

    SortedSet<String> files() {
        return files;
    }

    boolean has(String file) {
        note(file);
        return files.contains(file);
    }

    /** The file as seen from the source, as places name it. */
    String shown(String file) {
        return root + file;
    }

    /** The folder's own name, empty if the source is the pack. */
    String folder() {
        return root.isEmpty() ? "" : root.substring(0, root.length() - 1);
    }

    /** Files that a pattern matches, in order, without sidecars. */
    List<String> matching(Pattern pattern) {
        return files.stream()
                .filter(file -> pattern.matcher(file).matches() && sidecar(file).isEmpty())
                .toList();
    }

    /** What a sidecar belongs to; empty for a file that is none. */
    Optional<Sidecar> sidecar(String file) {
        Matcher matcher = SIDECAR.matcher(file);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String of = matcher.group(1) + "." + matcher.group(3);
        return Optional.of(new Sidecar(file, of, matcher.group(2)));
    }

    /** The name that a file's text in a language has. */
    static String sidecarName(String file, String language) {
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot) + "." + language + file.substring(dot);
    }

    /** The text of a file without a byte order mark; what is wrong is added to the problems. */
    Optional<String> text(String file, List<Problem> problems) {
        note(file);
        Place top = new Place(shown(file), 1, 1);
        try (InputStream in = source.open(root + file)) {
            int largest = file.endsWith(".md") ? LARGEST_PAGE : LARGEST;
            byte[] bytes = atMost(in, largest + 1);
            if (bytes.length > largest) {
                problems.add(Problem.error("too-large", Optional.of(top), Integer.toString(largest / 1024)));
                return Optional.empty();
            }
            return decode(file, bytes, problems);
        } catch (IOException unreadable) {
            problems.add(Problem.error("unreadable", Optional.of(top)));
            return Optional.empty();
        }
    }

    /** At most so many bytes, in one piece where the stream can tell how many there are. */
    static byte[] atMost(InputStream in, int most) throws IOException {
        byte[] bytes = new byte[Math.min(most, in.available())];
        int there = in.readNBytes(bytes, 0, bytes.length);
        byte[] more = in.readNBytes(most - there);
        if (there == bytes.length && more.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, there + more.length);
        System.arraycopy(more, 0, all, there, more.length);
        return all;
    }

    private Optional<String> decode(String file, byte[] bytes, List<Problem> problems) {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        // a file with nothing strange in it, as nearly all are, need not be looked at byte by byte
        boolean plain = quick.indexOf(REPLACED) < 0 && quick.indexOf('\0') < 0 && quick.indexOf(MARK) != 0;
        return plain ? Optional.of(quick) : strict(file, bytes, problems);
    }

    private Optional<String> strict(String file, byte[] bytes, List<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        try {
            CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
            if (result.isError()) {
                problems.add(Problem.error(
                        "not-utf8", Optional.of(after(file, text.flip().toString()))));
                return Optional.empty();
            }
            decoder.flush(text);
            String decoded = text.flip().toString();
            int nul = decoded.indexOf('\0');
            if (nul >= 0) {
                problems.add(Problem.error(
                        "strange-character", Optional.of(after(file, decoded.substring(0, nul))), "U+0000"));
                return Optional.empty();
            }
            return Optional.of(decoded.indexOf(MARK) == 0 ? decoded.substring(1) : decoded);
        } finally {
            decoder.reset();
        }
    }

    /** The place right behind the beginning of a file, whatever its line ends. */
    private Place after(String file, String beginning) {
        String before = beginning.replace("\r\n", "\n").replace('\r', '\n');
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return new Place(shown(file), line, column);
    }

    /** A path within the pack from a reference in one of its files; empty if it leads out of the pack. */
    static Optional<String> resolve(String from, String reference) {
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/')) : "";
        Deque<String> steps = new ArrayDeque<>();
        if (reference.startsWith("/") || reference.contains("\\") || reference.contains(":")) {
            return Optional.empty();
        }
        for (String step : (folder.isEmpty() ? reference : folder + "/" + reference).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
