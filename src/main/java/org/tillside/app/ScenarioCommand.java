package org.tillside.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tillside scenario}: walks through a role-play without a window. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        description = "Explores a scenario, or plays it by the ids of replies.",
        subcommands = {ScenarioExplore.class, ScenarioPlay.class})
public final class ScenarioCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say explore or play.");
    }
}
