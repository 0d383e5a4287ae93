package org.tillside.screens.studio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.content.Splice;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.records.BrokenDisk;
import org.tillside.records.Disk;
import org.tillside.records.FolderCheck;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.screens.ContentFile;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;

/** A shop on disk with an owner at its desk, whose content can be written; one that is there already is opened. */
public final class Workroom implements AutoCloseable {
    public static final ContentFile BLOUSE = new ContentFile(false, "tillside/scenarios/blouse.yaml");
    public static final ContentFile OURS = new ContentFile(true, "own/scenarios/blouse.yaml");

    public final TestDesk desk = TestShops.opening(Locale.ENGLISH).as("ilze");
    private final Path folder;
    private final Profile profile;
    private Surroundings world = Surroundings.real("1");
    private Book book;

    public Workroom(Path temp) throws IOException {
        folder = temp.resolve("shop");
        profile = new Profile(temp.resolve("profile"), Disk.real());
        if (!Files.exists(folder)) {
            ShopFolder.create(folder, new FolderCheck(Map.of()), world);
        }
        book = open();
    }

    private Book open() throws IOException {
        ShopFolder shop = ((ShopFolder.Opened.Shop) ShopFolder.open(folder, new FolderCheck(Map.of()))).folder();
        Book opened = Book.open(shop, profile, world, 10);
        desk.disk = Optional.of(opened);
        return opened;
    }

    /** Packs of the shop's own over the bundled ones. */
    public Workroom overBundled() {
        desk.packs = List.of(PackSource.folder(content()), PackSource.bundled().orElseThrow());
        return this;
    }

    Path content() {
        return folder.resolve("content");
    }

    Path file(ContentFile file) {
        return content().resolve(file.path());
    }

    String text(ContentFile file) throws IOException {
        return Files.readString(file(file));
    }

    /** The program is closed and started again. */
    void restart() throws IOException {
        book.close();
        book = open();
    }

    /** The same on a disk on which something goes wrong with the content files. */
    void restart(Consumer<BrokenDisk> how) throws IOException {
        BrokenDisk disk = new BrokenDisk("content/.*");
        how.accept(disk);
        world = world.with(disk);
        restart();
    }

    /** The room with the blouse copied into the shop's own pack, as text. */
    public StudioPresenter blouse() {
        StudioPresenter studio = StudioPresenter.open(desk, Optional.of(BLOUSE)).orElseThrow();
        studio.adopt();
        studio.tab(Tab.SOURCE);
        return studio;
    }

    public StudioPresenter studio() {
        return StudioPresenter.open(desk, Optional.empty()).orElseThrow();
    }

    /** Looks at what publishing does, and does it. */
    void publish(StudioPresenter studio) {
        studio.publish();
        studio.over().publishing().publishNow();
    }

    /** Puts the open file into the bin. */
    void delete(StudioPresenter studio) {
        studio.over().askToDelete();
        studio.over().bin().delete();
    }

    /** Types over something in the open file. */
    void type(StudioPresenter studio, String old, String now) {
        String text = studio.source().state().text();
        studio.source().typed(new Splice(text.indexOf(old), old, now));
    }

    /** A picture that a copied module shows lies in the shop's own pack. */
    void picture(String name) throws IOException {
        Path media = Files.createDirectories(content().resolve("own/media"));
        try (InputStream in = PackSource.bundled().orElseThrow().open("tillside/media/" + name)) {
            Files.copy(in, media.resolve(name));
        }
    }

    /** A role-play of the shop's own, published and open. */
    StudioPresenter published() {
        StudioPresenter studio = overBundled().studio();
        studio.open(BLOUSE);
        studio.adopt();
        publish(studio);
        return studio;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
