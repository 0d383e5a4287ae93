package org.tillside.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * What lies on a disk: for each file and folder what was forced, and all that was done since and may or may not be there
 * after the power has gone.
 */
final class Platter {
    private static final int SECTOR = 512;

    /** How a power cut treats what was not forced. */
    private enum Style {
        DROPPED,
        KEPT,
        IN_ORDER,
        TORN,
        ANY
    }

    /** A file or folder, whatever its name. */
    private static final class Node {
        final boolean folder;
        /** A file's content when last forced, and after each change since. */
        final List<byte[]> versions = new ArrayList<>(List.of(new byte[0]));
        /** A folder's names as they are for who looks now. */
        final Map<String, Node> names = new TreeMap<>();

        Map<String, Node> forced = new TreeMap<>();
        /** Changes of names since the folder was forced, each in one step; an empty value takes a name away. */
        final List<Map<String, Optional<Node>>> changes = new ArrayList<>();

        Node(boolean folder) {
            this.folder = folder;
        }

        byte[] now() {
            return versions.get(versions.size() - 1);
        }
    }

    private final Path root;
    private final Node top = new Node(true);

    Platter(Path root) {
        this.root = root;
    }

    void make(Path path, boolean folder) {
        Node parent = parent(path);
        if (!parent.names.containsKey(name(path))) {
            change(parent, Map.of(name(path), Optional.of(new Node(folder))));
        }
    }

    void delete(Path path) {
        if (parent(path).names.containsKey(name(path))) {
            change(parent(path), Map.of(name(path), Optional.empty()));
        }
    }

    void replace(Path from, Path to) {
        if (!parent(from).equals(parent(to))) {
            throw new IllegalArgumentException("only within one folder: " + from + " " + to);
        }
        Map<String, Optional<Node>> both = new LinkedHashMap<>();
        both.put(name(from), Optional.empty());
        both.put(name(to), Optional.of(node(from)));
        change(parent(from), both);
    }

    private static void change(Node folder, Map<String, Optional<Node>> change) {
        folder.changes.add(change);
        apply(change, folder.names);
    }

    private static void apply(Map<String, Optional<Node>> change, Map<String, Node> names) {
        change.forEach((name, node) -> {
            names.remove(name);
            node.ifPresent(it -> names.put(name, it));
        });
    }

    void write(Path path, long at, byte[] bytes) {
        Node node = node(path);
        byte[] after = Arrays.copyOf(node.now(), (int) Math.max(node.now().length, at + bytes.length));
        System.arraycopy(bytes, 0, after, (int) at, bytes.length);
        node.versions.add(after);
    }

    void truncate(Path path, long size) {
        Node node = node(path);
        if (size < node.now().length) {
            node.versions.add(Arrays.copyOf(node.now(), (int) size));
        }
    }

    void force(Path path) {
        Node node = node(path);
        if (node.folder) {
            node.forced = new TreeMap<>(node.names);
            node.changes.clear();
        } else {
            byte[] now = node.now();
            node.versions.clear();
            node.versions.add(now);
        }
    }

    /** One state that the disk may be found in when the power is back: folders have no bytes. */
    Map<Path, Optional<byte[]>> cut(Random random) {
        Map<Path, Optional<byte[]>> found = new TreeMap<>();
        Style style = Style.values()[random.nextInt(Style.values().length)];
        collect(top, root, style, random, found);
        return found;
    }

    private static void collect(Node node, Path path, Style style, Random random, Map<Path, Optional<byte[]>> found) {
        if (!node.folder) {
            found.put(path, Optional.of(content(node.versions, own(style, random), random)));
            return;
        }
        found.put(path, Optional.empty());
        names(node, own(style, random), random)
                .forEach((name, inner) -> collect(inner, path.resolve(name), style, random, found));
    }

    private static Style own(Style style, Random random) {
        return style == Style.ANY ? Style.values()[random.nextInt(Style.ANY.ordinal())] : style;
    }

    private static Map<String, Node> names(Node folder, Style style, Random random) {
        if (style == Style.KEPT) {
            return folder.names;
        }
        Map<String, Node> names = new TreeMap<>(folder.forced);
        int upTo = style == Style.DROPPED ? 0 : random.nextInt(folder.changes.size() + 1);
        for (int i = 0; i < folder.changes.size(); i++) {
            if (style == Style.TORN ? random.nextBoolean() : i < upTo) {
                apply(folder.changes.get(i), names);
            }
        }
        return names;
    }

    private static byte[] content(List<byte[]> versions, Style style, Random random) {
        byte[] any = versions.get(random.nextInt(versions.size()));
        return switch (style) {
            case DROPPED -> versions.get(0);
            case KEPT -> versions.get(versions.size() - 1);
            case IN_ORDER -> any;
            default -> torn(versions, any.length, random);
        };
    }

    /** Each sector is as it was at some time since the force, whatever the others are; zeros where nothing was. */
    private static byte[] torn(List<byte[]> versions, int size, Random random) {
        byte[] torn = new byte[size];
        for (int at = 0; at < size; at += SECTOR) {
            byte[] from = versions.get(random.nextInt(versions.size()));
            int count = Math.min(SECTOR, Math.min(size, from.length) - at);
            if (count > 0) {
                System.arraycopy(from, at, torn, at, count);
            }
        }
        return torn;
    }

    private Node parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not on this disk: " + path);
        }
        return node(parent);
    }

    private Node node(Path path) {
        Node node = top;
        for (Path step : root.relativize(path)) {
            Node next = step.toString().isEmpty() ? node : node.names.get(step.toString());
            if (next == null) {
                throw new IllegalArgumentException("not on this disk: " + path);
            }
            node = next;
        }
        return node;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Whether the real disk, which everything was done on as well, looks as this one does now. */
    boolean isLike(Path real) throws IOException {
        Map<Path, Optional<byte[]>> now = new TreeMap<>();
        collect(top, root, Style.KEPT, new Random(1), now);
        return Discs.same(now, Discs.read(real));
    }
}
