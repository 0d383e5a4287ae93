package org.tillside.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tillside.library.PackSource;
import org.tillside.records.Disk;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tillside pack …}: takes a shop's content along as a zip, and looks into one from elsewhere. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Saves a shop's own content as a zip, or opens one. A shop's files are never written to by it.",
        subcommands = {PackSave.class, PackOpen.class})
public final class PackCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Tillside root;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say which: save or open.");
    }

    /** The shop that was named, else the last one that was open; empty if there is none. */
    Optional<ShopFolder> shop() throws IOException {
        Optional<Path> place = root.shop();
        if (place.isEmpty()) {
            place = new Profile(root.profile(), Disk.real())
                    .recent().stream().findFirst().map(Profile.Recent::folder);
        }
        return place.isPresent() && ShopFolder.read(place.get()) instanceof ShopFolder.Opened.Shop shop
                ? Optional.of(shop.folder())
                : Optional.empty();
    }

    /** What the shop's packs lean on. */
    List<PackSource> below() {
        return root.content().map(PackSource::folder).or(PackSource::bundled).stream()
                .toList();
    }
}
