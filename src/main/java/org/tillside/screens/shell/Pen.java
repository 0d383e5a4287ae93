package org.tillside.screens.shell;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.tillside.content.Catalogue;
import org.tillside.records.Book;
import org.tillside.screens.Desk;
import org.tillside.screens.Refusals;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Decision;
import org.tillside.shop.Decisions;
import org.tillside.shop.Now;

/** Has what a person commands decided and written into the shop's book, signed where it must be. */
final class Pen {
    private final FrontDesk desk;
    private final Book book;
    private final Decisions decisions = new Decisions();

    Pen(FrontDesk desk) {
        this.desk = desk;
        this.book = desk.book();
    }

    private Now now() {
        return new Now(Optional.of(desk.viewer()), desk.clock(), book.clockJumped());
    }

    void act(Command command, Runnable then) {
        Now now = now();
        Catalogue catalogue = desk.catalogue();
        if (decisions.decide(desk.shop(), catalogue, command, now) instanceof Decision.Refused refused) {
            refused(new Refusals(desk.words()).sentence(refused));
            return;
        }
        // decided once more when it is this window's turn to write: another one may have written since the click
        desk.background()
                .run(
                        "shell.saving",
                        () -> book.write(latest -> decisions.decide(latest, catalogue, command, now)),
                        written -> written(written, then),
                        desk::failed);
    }

    private void refused(String sentence) {
        desk.say(Notice.of(Notice.Tone.WARN, sentence));
        desk.refresh();
    }

    private void written(Book.Written written, Runnable then) {
        if (written instanceof Book.Written.Saved) {
            desk.refresh();
            then.run();
        } else if (written instanceof Book.Written.Refused) {
            refused(new Refusals(desk.words()).sentence(written));
        } else {
            desk.say(Notice.of(Notice.Tone.BAD, new Refusals(desk.words()).sentence(written)));
            desk.refresh();
        }
    }

    void sign(IntFunction<Command> command, char[] pin, Consumer<Desk.Signing> then) {
        Now now = now();
        Catalogue catalogue = desk.catalogue();
        Decision first = decisions.decide(desk.shop(), catalogue, command.apply(0), now);
        if (first instanceof Decision.Refused refused) {
            Arrays.fill(pin, ' ');
            then.accept(new Desk.Signing.Refused(new Refusals(desk.words()).sentence(refused)));
            return;
        }
        desk.background()
                .run(
                        "shell.signing",
                        () -> signed(command, pin, catalogue, now),
                        written -> {
                            then.accept(signing(written));
                            desk.refresh();
                        },
                        failure -> {
                            then.accept(new Desk.Signing.Refused(failure.said(desk.words()) + " " + failure.detail()));
                            desk.refresh();
                        });
    }

    /** Decides once more when it is this window's turn to sign: another one may have signed since the click. */
    private Book.Written signed(IntFunction<Command> command, char[] pin, Catalogue catalogue, Now now)
            throws IOException {
        try {
            return book.sign(
                    desk.viewer(),
                    pin,
                    (tries, latest) -> decisions.decide(latest, catalogue, command.apply(tries), now));
        } finally {
            Arrays.fill(pin, ' ');
        }
    }

    private Desk.Signing signing(Book.Written written) {
        if (written instanceof Book.Written.Saved) {
            return new Desk.Signing.Signed();
        } else if (written instanceof Book.Written.WrongPin wrong) {
            return new Desk.Signing.WrongPin(wrong.left());
        } else if (written instanceof Book.Written.Locked) {
            return new Desk.Signing.Locked();
        }
        return new Desk.Signing.Refused(new Refusals(desk.words()).sentence(written));
    }

    void keepCriteria(CriteriaText text, Consumer<String> then, Runnable otherwise) {
        desk.background().run("shell.saving", () -> book.keepCriteria(text), then, failure -> {
            otherwise.run();
            desk.failed(failure);
        });
    }
}
