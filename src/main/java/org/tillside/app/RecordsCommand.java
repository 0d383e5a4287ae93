package org.tillside.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tillside.records.Disk;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tillside records …}: looks at a shop's records without writing anything. */
@Command(
        name = "records",
        mixinStandardHelpOptions = true,
        description = "Checks or lists a shop's records. Nothing is written.",
        subcommands = {RecordsVerify.class, RecordsShow.class})
public final class RecordsCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Tillside root;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say which: verify or show.");
    }

    Profile profile() {
        return new Profile(root.profile(), Disk.real());
    }

    /** The shop that was named, else the last one that was open; empty, and the reason said, if there is none. */
    Optional<ShopFolder> folder(CommandSpec of) throws IOException {
        Optional<Path> named = root.shop();
        Optional<Path> place = named.isPresent()
                ? named
                : profile().recent().stream().findFirst().map(Profile.Recent::folder);
        if (place.isPresent() && ShopFolder.read(place.get()) instanceof ShopFolder.Opened.Shop shop) {
            return Optional.of(shop.folder());
        }
        of.commandLine()
                .getErr()
                .println(place.map(it -> "No shop lies in " + it + ".").orElse("Name the shop with --shop DIR."));
        return Optional.empty();
    }
}
