package org.tillside.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's root: without a command it opens the window. */
@Command(
        name = "tillside",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The training floor for people who serve people. Without a command it opens the window.",
        subcommands = {})
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

    /** The shop folder that was named. */
    public Optional<Path> shop() {
        return Optional.ofNullable(shop);
    }

    /** The content folder that was named. */
    public Optional<Path> content() {
        return Optional.ofNullable(content);
    }

    @Override
    public Integer call() {
        return 0;
    }
}
