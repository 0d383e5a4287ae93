package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.tillside.records.Profile;
import org.tillside.records.Surroundings;
import org.tillside.screens.Words;
import org.tillside.screens.shell.House;
import picocli.CommandLine;

/** Opens the program's own parts to tests that stand outside its package. */
public final class Program {
    private Program() {}

    /** What a command printed, and its exit code. */
    public record Said(int code, String text) {}

    /** What the window opens shops and reads content with. */
    public static House.Openings openings(Profile profile, Surroundings world, Words words) {
        return new Openings(profile, world, Optional.empty(), words, Optional.empty());
    }

    /** Makes the demo shop that ends today from the bundled packs. */
    public static void demo(Path folder) throws IOException {
        DemoCommand.make(folder, Optional.empty(), 1, LocalDate.now());
    }

    /** Runs a command as the command line does. */
    public static Said run(String... args) {
        StringWriter out = new StringWriter();
        CommandLine line =
                new CommandLine(new Tillside()).setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        int code = line.execute(args);
        return new Said(code, out.toString());
    }
}
