package org.tillside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.records.FolderCheck;
import org.tillside.records.FolderRefusal;
import org.tillside.records.Front;
import org.tillside.records.KeptFindings;
import org.tillside.records.Profile;
import org.tillside.records.Restore;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.screens.Words;
import org.tillside.screens.shell.House;

/** Opens shops and reads content for the window, with this computer's profile and clock. */
final class Openings implements House.Openings {
    private final Profile profile;
    private final Surroundings world;
    private final Optional<Path> packs;
    private final Words words;
    private final FolderCheck check;
    private final Optional<KeptFindings> findings;

    /**
     * Openings on this computer.
     *
     * @param packs a folder to be used in the place of the bundled packs
     * @param build which build of the program this is, if that can be told: its findings are kept
     */
    Openings(Profile profile, Surroundings world, Optional<Path> packs, Words words, Optional<String> build) {
        this.profile = profile;
        this.world = world;
        this.packs = packs;
        this.words = words;
        this.check = new FolderCheck(System.getenv());
        this.findings = build.map(profile::findings);
    }

    @Override
    public Book open(Path folder) throws IOException {
        return book(ShopFolder.open(folder, check));
    }

    @Override
    public Book create(Path folder) throws IOException {
        return book(ShopFolder.create(folder, check, world));
    }

    @Override
    public Optional<Front> front(Path folder) throws IOException {
        return ShopFolder.read(folder) instanceof ShopFolder.Opened.Shop shop
                ? Front.read(shop.folder())
                : Optional.empty();
    }

    private Book book(ShopFolder.Opened opened) throws IOException {
        if (opened instanceof ShopFolder.Opened.Refused refused) {
            throw new IOException(sentence(refused.reason(), refused.detail()));
        }
        return Book.open(((ShopFolder.Opened.Shop) opened).folder(), profile, world);
    }

    private String sentence(FolderRefusal reason, String detail) {
        return words.text(
                "folder." + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), detail);
    }

    @Override
    public void demo(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("shop.json"))) {
            DemoCommand.make(folder, packs, 1, java.time.LocalDate.now(java.time.ZoneId.systemDefault()));
        }
    }

    @Override
    public Path restore(Path backup) throws IOException {
        Path folder = profile.newShopFolder(nameOf(backup));
        Restore.Restored restored = Restore.into(backup, folder, check, world);
        if (restored instanceof Restore.Restored.Refused refused) {
            throw new IOException(sentence(refused.reason(), refused.detail()));
        } else if (restored instanceof Restore.Restored.Broken broken) {
            throw new IOException(words.text("folder.backup-broken", String.join(", ", broken.what())));
        }
        return ((Restore.Restored.Shop) restored).folder().root();
    }

    private static String nameOf(Path backup) {
        return String.valueOf(backup.getFileName()).replaceAll("(?i)\\.zip$", "");
    }

    @Override
    public List<PackSource> sources(Optional<Path> shop) {
        List<PackSource> sources = new ArrayList<>();
        shop.map(PackSource::folder).ifPresent(sources::add);
        packs.map(PackSource::folder).or(PackSource::bundled).ifPresent(sources::add);
        return sources;
    }

    @Override
    public Optional<KeptFindings> findings() {
        return findings;
    }

    @Override
    public Catalogue content(Optional<Path> shop, String language) {
        return Library.read(sources(shop), language);
    }
}
