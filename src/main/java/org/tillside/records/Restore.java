package org.tillside.records;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.databind.node.ObjectNode;

/** Checks a backup and brings it back, into a folder that was not there before. */
public final class Restore {
    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 8L << 30;
    private static final int LARGEST_MANIFEST = StrictJson.LONGEST_LIST;
    /** A shop's files shrink to a fifth when they are packed; what shrinks to less than this is made to fill a disk. */
    private static final long MOST_TIMES = 200;

    /** What even a nearly empty backup may hold. */
    private static final long ANYWAY = 16L << 20;

    private static final int LONGEST_NAME = 200;

    private Restore() {}

    /** Whether a backup is whole. */
    public sealed interface Checked {
        /** @param made when, in ISO 8601 */
        record Intact(String shop, String made, int files, long bytes) implements Checked {}

        /** @param what the file in it, or what is wrong with all of it */
        record Broken(List<String> what) implements Checked {}
    }

    /** What restoring gives. */
    public sealed interface Restored {
        record Shop(ShopFolder folder) implements Restored {}

        record Refused(FolderRefusal reason, String detail) implements Restored {}

        record Broken(List<String> what) implements Restored {}
    }

    /** Reads every file of a backup and compares it with the list that lies beside them. */
    public static Checked check(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Manifest manifest = manifest(file, Files.size(zip));
            for (Map.Entry<String, Backup.Entry> entry : manifest.files().entrySet()) {
                copyChecked(file, entry.getKey(), entry.getValue(), OutputStream.nullOutputStream());
            }
            long bytes = manifest.files().values().stream()
                    .mapToLong(Backup.Entry::size)
                    .sum();
            return new Checked.Intact(
                    manifest.shop(), manifest.made(), manifest.files().size(), bytes);
        } catch (NotWhole | StrictJson.NotJson | ZipException | EOFException | IllegalArgumentException e) {
            return new Checked.Broken(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** Brings a backup back under a folder's name in one step: all of it, or nothing. */
    public static Restored into(Path zip, Path folder, FolderCheck check, Surroundings world) throws IOException {
        var unfit = check.refusal(folder);
        if (unfit.isPresent()) {
            return new Restored.Refused(unfit.get().reason(), unfit.get().detail());
        }
        if (Files.exists(folder) && (!Files.isDirectory(folder) || !ShopFolder.isEmpty(folder))) {
            return new Restored.Refused(FolderRefusal.NOT_EMPTY, folder.toString());
        }
        Path parent = SafeFile.folderOf(folder);
        Disk disk = world.disk();
        Path staging = parent.resolve(".restore-" + world.random().uuid());
        SafeFile.makeFolders(disk, staging);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Manifest manifest = manifest(file, Files.size(zip));
            for (Map.Entry<String, Backup.Entry> entry : manifest.files().entrySet()) {
                extract(file, entry.getKey(), entry.getValue(), staging, disk);
            }
            if (!(ShopFolder.read(staging) instanceof ShopFolder.Opened.Shop shop)) {
                return new Restored.Broken(List.of("shop.json"));
            }
            shop.folder().makeFolders(disk);
            forceNames(staging, disk);
            disk.delete(folder);
            disk.replace(staging, folder);
            disk.forceFolder(parent);
            return new Restored.Shop(new ShopFolder(folder, shop.folder().id()));
        } catch (NotWhole | StrictJson.NotJson | ZipException | EOFException | IllegalArgumentException e) {
            return new Restored.Broken(List.of(String.valueOf(e.getMessage())));
        } finally {
            deleteTree(staging, disk);
        }
    }

    private static void extract(ZipFile zip, String name, Backup.Entry entry, Path staging, Disk disk)
            throws IOException, NotWhole {
        Path target = staging.resolve(name).normalize();
        if (!target.startsWith(staging) || target.equals(staging)) {
            throw new NotWhole(name);
        }
        SafeFile.makeFolders(disk, SafeFile.folderOf(target));
        try (DiskStream out = new DiskStream(disk, target)) {
            copyChecked(zip, name, entry, out);
            out.force();
        }
    }

    /** The files' bytes are on disk; their names are only when each folder is. */
    private static void forceNames(Path staging, Disk disk) throws IOException {
        try (Stream<Path> all = Files.walk(staging)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                disk.forceFolder(folder);
            }
        }
    }

    private static void copyChecked(ZipFile zip, String name, Backup.Entry expected, OutputStream out)
            throws IOException, NotWhole {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            throw new NotWhole(name);
        }
        var digest = Bytes.digest();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            // a small zip may hold a huge file: no more is unpacked than the list says
            for (int count = in.read(buffer); count >= 0 && size <= expected.size(); count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
                size += count;
            }
        } catch (EOFException | ZipException e) {
            throw new NotWhole(name);
        }
        if (size != expected.size()
                || !HexFormat.of().formatHex(digest.digest()).equals(expected.sha256())) {
            throw new NotWhole(name);
        }
    }

    private record Manifest(String shop, String made, Map<String, Backup.Entry> files) {}

    private static Manifest manifest(ZipFile zip, long packed) throws IOException, NotWhole, StrictJson.NotJson {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new NotWhole(Backup.MANIFEST);
        }
        ObjectNode json;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST + 1);
            json = StrictJson.large(Bytes.wrap(bytes), LARGEST_MANIFEST);
        }
        Map<String, Backup.Entry> files = new TreeMap<>();
        long most = Math.min(MOST_BYTES, ANYWAY + MOST_TIMES * packed);
        long total = 0;
        ObjectNode listed = StrictJson.child(json, "files");
        for (String name : listed.propertyNames()) {
            ObjectNode file = StrictJson.child(listed, name);
            Backup.Entry one = new Backup.Entry(StrictJson.number(file, "size"), StrictJson.text(file, "sha256"));
            // looked at before they are added: sizes that each pretend to be huge add up to a small one
            if (one.size() < 0 || one.size() > most - total) {
                throw new NotWhole(name);
            }
            total += one.size();
            files.put(safe(name), one);
        }
        if (files.size() > MOST_FILES || !namesIn(zip).equals(files.keySet())) {
            throw new NotWhole(Backup.MANIFEST);
        }
        demandApart(files.keySet());
        return new Manifest(StrictJson.text(json, "shop"), StrictJson.text(json, "made"), files);
    }

    private static Set<String> namesIn(ZipFile zip) throws NotWhole {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            if (!names.add(entry.getName())) {
                throw new NotWhole(entry.getName());
            }
        }
        names.remove(Backup.MANIFEST);
        return names;
    }

    /** No two names are one on a disk that takes capital letters for small ones, and none is both file and folder. */
    private static void demandApart(Set<String> names) throws NotWhole {
        Set<String> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (String name : names) {
            String small = name.toLowerCase(Locale.ROOT);
            for (int at = small.indexOf('/'); at >= 0; at = small.indexOf('/', at + 1)) {
                folders.add(small.substring(0, at));
            }
            if (!files.add(small)) {
                throw new NotWhole(name);
            }
        }
        for (String name : names) {
            if (folders.contains(name.toLowerCase(Locale.ROOT))) {
                throw new NotWhole(name);
            }
        }
    }

    /** A name that stays inside the folder on every platform. */
    private static String safe(String name) throws NotWhole {
        boolean outside = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.contains("\0");
        // where a folder of every shop belongs there can be no file
        if (outside
                || ShopFolder.isFolder(name)
                || name.length() > 4 * LONGEST_NAME
                || Stream.of(name.split("/", -1)).anyMatch(Restore::unfit)) {
            throw new NotWhole(name);
        }
        return name;
    }

    private static boolean unfit(String part) {
        return part.isEmpty() || part.matches("[.]+") || Bytes.of(part).size() > LONGEST_NAME;
    }

    private static void deleteTree(Path folder, Disk disk) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    disk.delete(file);
                }
            }
        }
    }

    /** Says which file of a backup is not what it was. */
    private static final class NotWhole extends Exception {
        private static final long serialVersionUID = 1L;

        NotWhole(String what) {
            super(what);
        }
    }
}
