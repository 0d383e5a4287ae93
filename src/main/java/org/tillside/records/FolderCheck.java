package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a folder that is synced or lies on a network share: two computers would write to the same journals there. */
public final class FolderCheck {
    private static final List<String> NAMES = List.of(
            "onedrive",
            "dropbox",
            "icloud",
            "mobile documents",
            "com~apple~clouddocs",
            "cloudstorage",
            "google drive",
            "googledrive",
            "my drive",
            "nextcloud",
            "owncloud",
            "syncthing",
            "box sync",
            "pcloud",
            "seafile");
    private static final List<String> MARKS =
            List.of(".stfolder", ".stignore", ".dropbox", ".dropbox.cache", ".sync", ".nextcloudsync.log");
    private static final List<String> VARIABLES = List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial");
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.davfs",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.gvfsd-fuse",
            "ncpfs",
            "vboxsf",
            "ceph",
            "glusterfs",
            "fuse.glusterfs");

    /** What kind of file system a folder lies on. */
    @FunctionalInterface
    public interface StoreType {
        String of(Path folder) throws IOException;
    }

    private final Map<String, String> environment;
    private final StoreType storeType;

    /** @param environment the environment variables, in which OneDrive tells its folders */
    public FolderCheck(Map<String, String> environment) {
        this(environment, folder -> Files.getFileStore(folder).type());
    }

    public FolderCheck(Map<String, String> environment, StoreType storeType) {
        this.environment = Map.copyOf(environment);
        this.storeType = storeType;
    }

    /** Why a shop cannot lie there; empty if it can. The folder need not be there yet. */
    public Optional<ShopFolder.Opened.Refused> refusal(Path folder) throws IOException {
        Path existing = nearestExisting(folder.toAbsolutePath().normalize());
        Optional<String> synced = synced(folder.toAbsolutePath().normalize()).or(() -> synced(existing));
        if (synced.isPresent()) {
            return Optional.of(new ShopFolder.Opened.Refused(FolderRefusal.SYNCED, synced.get()));
        }
        String type = storeType.of(existing).toLowerCase(Locale.ROOT);
        if (NETWORK.contains(type) || folder.toString().startsWith("\\\\")) {
            return Optional.of(new ShopFolder.Opened.Refused(FolderRefusal.NETWORK, type));
        }
        return Optional.empty();
    }

    /** The name or file that gives a synced folder away. */
    private Optional<String> synced(Path folder) {
        for (String variable : VARIABLES) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isBlank() && folder.startsWith(value)) {
                return Optional.of(value);
            }
        }
        for (Path at = folder; at != null; at = at.getParent()) {
            String name = at.getFileName() == null ? "" : at.getFileName().toString();
            String lower = name.toLowerCase(Locale.ROOT);
            if (NAMES.stream().anyMatch(known -> lower.equals(known) || startsAsWord(lower, known))) {
                return Optional.of(name);
            }
            for (String mark : MARKS) {
                // the marks of a home folder's own settings (~/.dropbox) do not make the home folder a synced one
                if (Files.exists(at.resolve(mark)) && !isHome(at)) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsAsWord(String name, String known) {
        return name.startsWith(known) && !Character.isLetterOrDigit(name.charAt(known.length()));
    }

    private boolean isHome(Path folder) {
        return folder.toString().equals(environment.getOrDefault("HOME", ""))
                || folder.toString().equals(environment.getOrDefault("USERPROFILE", ""));
    }

    private static Path nearestExisting(Path folder) throws IOException {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return at.toRealPath();
            }
        }
        throw new IOException("no such place: " + folder);
    }
}
