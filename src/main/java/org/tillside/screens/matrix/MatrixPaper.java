package org.tillside.screens.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tillside.exchange.Pdf;
import org.tillside.exchange.Sheet;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.Words;
import org.tillside.screens.matrix.MatrixViews.Shown;
import org.tillside.screens.matrix.Roster.Member;
import org.tillside.screens.shell.Notice;
import org.tillside.shop.Standing;

/** The matrix on paper: a section for each group, a record for each person, a line for each skill. */
final class MatrixPaper {
    private final Desk desk;
    private final Words words;
    private final MatrixViews views;

    MatrixPaper(Desk desk, MatrixViews views) {
        this.desk = desk;
        this.words = desk.words();
        this.views = views;
    }

    Sheet sheet(Shown shown) {
        List<Sheet.Section> sections = shown.groups().entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> new Sheet.Section(
                        views.title(it.getKey()),
                        it.getValue().stream().map(who -> entry(shown, who)).toList(),
                        ""))
                .toList();
        return new Sheet(
                words.language().getLanguage(),
                words.text("matrix.title"),
                Stream.of(
                                desk.shop().shop().map(it -> it.name()).orElse(""),
                                words.text("matrix.made", words.dateOfYear(desk.today())))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                sections,
                words.text("matrix.foot"));
    }

    private Sheet.Entry entry(Shown shown, Member who) {
        return new Sheet.Entry(
                "",
                new Called(desk).full(who.person()),
                gaps(who),
                false,
                shown.skills().stream()
                        .flatMap(it -> who.in(it.id()).stream())
                        .map(it -> new Sheet.Field(it.skill().title(), said(who, it)))
                        .toList());
    }

    private String gaps(Member who) {
        String gaps = words.text("matrix.gaps", who.gaps());
        return who.hidesSome() ? words.text("matrix.record", gaps, words.text("matrix.line.unseen")) : gaps;
    }

    private String said(Member who, Standing it) {
        if (who.hides(it)) {
            return words.text("kit.skill.unseen");
        }
        String level = views.level(it.level());
        return it.below() ? words.text("matrix.below", level) : level;
    }

    /** Writes it to a file of its own, prints that, and leaves nothing lying there. */
    void print(Shown shown, Runnable then) {
        Sheet made = sheet(shown);
        desk.background()
                .run(
                        "matrix.writing",
                        () -> written(made),
                        file -> {
                            then.run();
                            desk.outside().print(file, wrong -> {
                                forget(file);
                                wrong.ifPresent(it -> say(words.begun(it)));
                            });
                        },
                        failure -> {
                            then.run();
                            failed(failure);
                        });
    }

    private static Path written(Sheet made) throws IOException {
        Path file = Files.createTempFile("tillside", ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Pdf.write(made, out);
        }
        return file;
    }

    private void forget(Path file) {
        desk.background().run("matrix.writing", () -> Files.deleteIfExists(file), gone -> {}, this::failed);
    }

    private void failed(Failure failure) {
        say(failure.said(words));
    }

    private void say(String text) {
        desk.say(Notice.of(Notice.Tone.BAD, text));
    }
}
