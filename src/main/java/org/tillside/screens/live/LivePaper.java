package org.tillside.screens.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.content.Catalogue;
import org.tillside.exchange.Pdf;
import org.tillside.exchange.Sheet;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.FileNames;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Notice;

/** Puts cards and rubric on paper: reads the content in the language that is wanted, then prints or saves. */
record LivePaper(Desk desk, Stage stage, Locale language) {
    /** Prints; {@code done} runs once the printer has it, or refused. */
    void print(Runnable done) {
        written(() -> Files.createTempFile("tillside", ".pdf"), done, file -> desk.outside()
                .in(words())
                .print(file, wrong -> {
                    forget(file);
                    wrong.ifPresent(it -> say(Notice.Tone.BAD, desk.words().begun(it)));
                    done.run();
                }));
    }

    /** Saves a PDF where the viewer wants it. */
    void save(Runnable done) {
        String name = FileNames.of(stage.scenario().title()) + ".pdf";
        desk.outside()
                .saveAs(
                        name,
                        where -> where.ifPresentOrElse(
                                path -> written(() -> path, done, file -> {
                                    say(Notice.Tone.GOOD, desk.words().text("live.print.saved", file.toString()));
                                    done.run();
                                }),
                                done));
    }

    private Words words() {
        return desk.words().in(language);
    }

    /** Content in another language is read and paper is written in the background, what stands on it is said between. */
    private void written(Callable<Path> where, Runnable otherwise, Consumer<Path> then) {
        run(() -> desk.catalogueIn(language.getLanguage()), otherwise, content -> {
            Sheet sheet = sheet(content);
            run(
                    () -> {
                        Path path = where.call();
                        write(sheet, path);
                        return path;
                    },
                    otherwise,
                    then);
        });
    }

    private <T> void run(Callable<T> work, Runnable otherwise, Consumer<T> then) {
        desk.background().run("person.writing", work, then, failure -> {
            say(Notice.Tone.BAD, failure.said(desk.words()));
            otherwise.run();
        });
    }

    private Sheet sheet(Catalogue content) {
        return new LiveSheet(
                        words(),
                        content.levels(),
                        text -> desk.said(text, stage.trainee().id()))
                .of(
                        content.scenario(stage.scenario().id())
                                .filter(it -> it.live().isPresent())
                                .orElse(stage.scenario()),
                        new Called(desk).full(stage.trainee()),
                        new Called(desk).full(stage.mentor()));
    }

    private static void write(Sheet sheet, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            Pdf.write(sheet, out);
        }
    }

    private void forget(Path file) {
        desk.background()
                .run(
                        "person.writing",
                        () -> Files.deleteIfExists(file),
                        gone -> {},
                        failure -> say(Notice.Tone.BAD, failure.said(desk.words())));
    }

    private void say(Notice.Tone tone, String text) {
        desk.say(Notice.of(tone, text));
    }
}
