package org.tillside.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tillside.library.Translated;
import org.tillside.screens.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tillside translated FILE LANG}: confirms that a translation says what its original says today. */
@Command(
        name = "translated",
        mixinStandardHelpOptions = true,
        description = "Notes in a translation which words of the original it was made from.")
public final class TranslatedCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The original, such as scenarios/blouse.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Path file;

    @Parameters(index = "1", paramLabel = "LANG", description = "The language of the translation, such as lv.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private String language;

    @Override
    public Integer call() throws IOException {
        Translated.Result result = Translated.confirm(file, language);
        if (result instanceof Translated.Result.Written written) {
            spec.commandLine().getOut().println(written.file() + ": " + written.texts());
            return 0;
        }
        Words words = Words.load();
        ((Translated.Result.Refused) result)
                .problems()
                .forEach(problem -> spec.commandLine().getErr().println(Findings.line(problem, words)));
        return 1;
    }
}
