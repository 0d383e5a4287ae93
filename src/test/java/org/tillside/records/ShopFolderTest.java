package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopFolderTest {
    @TempDir
    Path temp;

    private final Surroundings world = Shops.world(new Shops.Hands(), 1);

    private static Optional<FolderRefusal> why(FolderCheck check, Path folder) throws IOException {
        return check.refusal(folder).map(ShopFolder.Opened.Refused::reason);
    }

    @Test
    void aSyncedFolderIsRefused() throws IOException {
        FolderCheck check = Shops.ANYWHERE;
        for (String name : new String[] {
            "OneDrive",
            "OneDrive - Shop Ltd",
            "Dropbox",
            "Dropbox (Personal)",
            "iCloud Drive",
            "Nextcloud",
            "Google Drive"
        }) {
            assertThat(why(check, temp.resolve(name).resolve("shop"))).as(name).contains(FolderRefusal.SYNCED);
        }
        for (String name : new String[] {"Dropboxes", "driver", "my shop"}) {
            assertThat(why(check, temp.resolve(name).resolve("shop"))).as(name).isEmpty();
        }
        Files.createDirectories(temp.resolve("sync/.stfolder"));
        assertThat(why(check, temp.resolve("sync/a/b"))).contains(FolderRefusal.SYNCED);
        Path moved = Files.createDirectories(temp.resolve("moved"));
        FolderCheck told = new FolderCheck(Map.of("OneDrive", moved.toString()), f -> "ext4");
        assertThat(why(told, moved.resolve("shop"))).contains(FolderRefusal.SYNCED);
        assertThat(why(check, moved.resolve("shop"))).isEmpty();
    }

    @Test
    void aLinkIntoASyncedFolderIsRefused() throws IOException {
        Files.createDirectories(temp.resolve("Dropbox/shop"));
        Path link = Files.createSymbolicLink(temp.resolve("plain"), temp.resolve("Dropbox/shop"));
        assertThat(why(Shops.ANYWHERE, link)).contains(FolderRefusal.SYNCED);
    }

    @Test
    void aNetworkShareIsRefused() throws IOException {
        for (String type : new String[] {"nfs4", "cifs", "smbfs", "fuse.sshfs"}) {
            assertThat(why(new FolderCheck(Map.of(), f -> type), temp)).as(type).contains(FolderRefusal.NETWORK);
        }
        for (String type : new String[] {"ext4", "NTFS", "apfs", "btrfs"}) {
            assertThat(why(new FolderCheck(Map.of(), f -> type), temp)).as(type).isEmpty();
        }
    }

    @Test
    void aShopOpensAgainAndSomethingElseDoesNot() throws IOException {
        ShopFolder shop = Shops.create(temp.resolve("shop"), world);
        assertThat(ShopFolder.open(shop.root(), Shops.ANYWHERE)).isEqualTo(new ShopFolder.Opened.Shop(shop));
        assertThat(ShopFolder.create(shop.root(), Shops.ANYWHERE, world)).isInstanceOf(ShopFolder.Opened.Refused.class);
        assertThat(ShopFolder.open(temp, Shops.ANYWHERE))
                .isEqualTo(new ShopFolder.Opened.Refused(FolderRefusal.NO_SHOP, temp.toString()));
        Files.writeString(shop.root().resolve("shop.json"), "{\"format\":2,\"id\":\"x\"}");
        assertThat(ShopFolder.open(shop.root(), Shops.ANYWHERE))
                .isEqualTo(new ShopFolder.Opened.Refused(FolderRefusal.NEWER_FORMAT, "2"));
        Files.writeString(shop.root().resolve("shop.json"), "{\"format\":1,\"format\":1,\"id\":\"x\"}");
        assertThat(ShopFolder.open(shop.root(), Shops.ANYWHERE))
                .isInstanceOfSatisfying(ShopFolder.Opened.Refused.class, r -> assertThat(r.reason())
                        .isEqualTo(FolderRefusal.BROKEN));
    }

    @Test
    void theProfileLiesWhereThePlatformWantsIt() {
        Path home = Path.of("/home/anna");
        assertThat(Profile.defaultRoot("Linux", Map.of(), home)).isEqualTo(home.resolve(".local/share/tillside"));
        assertThat(Profile.defaultRoot("Mac OS X", Map.of(), home))
                .isEqualTo(home.resolve("Library/Application Support/Tillside"));
        assertThat(Profile.defaultRoot("Windows 11", Map.of("LOCALAPPDATA", "/c/local"), home))
                .isEqualTo(Path.of("/c/local/Tillside"));
    }

    @Test
    void settingsAndRecentShopsAreKept() throws IOException {
        Profile profile = new Profile(temp.resolve("profile"), world.disk());
        assertThat(profile.settings().load()).isEmpty();
        profile.settings().save(Map.of("theme", "dark", "language", "lv"));
        profile.settings().save(Map.of("theme", "light"));
        assertThat(profile.settings().load())
                .containsExactlyInAnyOrderEntriesOf(Map.of("language", "lv", "theme", "light"));
        ShopFolder shop = Shops.create(profile.newShopFolder("Pie Liepas"), world);
        assertThat(shop.root().getFileName()).hasToString("pie-liepas");
        assertThat(profile.newShopFolder("Pie Liepas").getFileName()).hasToString("pie-liepas-2");
        profile.opened(shop, "Pie Liepas");
        profile.opened(shop, "Pie Liepas");
        assertThat(profile.recent())
                .containsExactly(new Profile.Recent(shop.id(), shop.root().toRealPath(), "Pie Liepas"));
    }

    @Test
    void aReplacementThatFailsLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(temp.resolve("a.json"), "old");
        BrokenDisk disk = new BrokenDisk("a[.]json");
        disk.room = 2;
        assertThatThrownBy(() -> SafeFile.replace(disk, file, Bytes.of("new"))).isInstanceOf(IOException.class);
        disk.room = 100;
        disk.failForces = 1;
        assertThatThrownBy(() -> SafeFile.replace(disk, file, Bytes.of("new"))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        try (var left = Files.list(temp)) {
            assertThat(left).containsExactly(file);
        }
        SafeFile.replace(disk, file, Bytes.of("new"));
        assertThat(file).hasContent("new");
    }

    @Test
    void aSharingViolationIsWaitedOutTenTimes() throws IOException {
        Path file = Files.writeString(temp.resolve("a.json"), "old");
        Windows nine = new Windows(9);
        SafeFile.replace(nine, file, Bytes.of("new"));
        assertThat(file).hasContent("new");
        Windows ten = new Windows(10);
        assertThatThrownBy(() -> SafeFile.replace(ten, file, Bytes.of("newer")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("new");
    }

    /** A disk on which another program holds the old file for so many tries. */
    private static final class Windows implements Disk {
        private final Disk real = Disk.real();
        private int held;

        Windows(int held) {
            this.held = held;
        }

        @Override
        public Handle open(Path file) throws IOException {
            return real.open(file);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            if (held-- > 0) {
                throw new AccessDeniedException(to.toString());
            }
            real.replace(from, to);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            real.forceFolder(folder);
        }

        @Override
        public boolean sharingViolations() {
            return true;
        }
    }
}
