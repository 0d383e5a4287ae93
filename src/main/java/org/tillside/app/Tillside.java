package org.tillside.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tillside.records.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's root: without a command it opens the window. */
@Command(
        name = "tillside",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The training floor for people who serve people. Without a command it opens the window.",
        subcommands = {
            CheckCommand.class,
            TranslatedCommand.class,
            ScenarioCommand.class,
            DemoCommand.class,
            ScreensCommand.class,
            RecordsCommand.class,
            PackCommand.class
        })
public final class Tillside implements Callable<Integer> {
    @Option(
            names = "--shop",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "The shop folder; else the last one that was open.")
    private @Nullable Path shop;

    @Option(
            names = "--content",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "A folder of packs to be used in the place of the bundled ones.")
    private @Nullable Path content;

    @Option(
            names = "--profile",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Where this computer's own settings lie, in the place of the usual one.")
    private @Nullable Path profile;

    /** The shop folder that was named. */
    public Optional<Path> shop() {
        return Optional.ofNullable(shop);
    }

    /** The content folder that was named. */
    public Optional<Path> content() {
        return Optional.ofNullable(content);
    }

    /** Where this computer's profile lies; another place keeps tests and trials apart. */
    public Path profile() {
        return profile == null
                ? Profile.defaultRoot(
                        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")))
                : profile;
    }

    @Override
    public Integer call() throws IOException {
        new Wiring(profile(), shop(), content()).open();
        return Main.STAY;
    }
}
