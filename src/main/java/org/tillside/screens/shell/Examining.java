package org.tillside.screens.shell;

import java.util.Optional;
import org.tillside.records.Book;
import org.tillside.records.Examination;

/** Has everything looked through, after a start, that the start took on trust; what people save meanwhile goes between. */
final class Examining {
    private static final String WORK = "shell.examining";

    private final House house;
    private final Runnable told;

    /** @param told runs when something was found */
    Examining(House house, Runnable told) {
        this.house = house;
        this.told = told;
    }

    void begin(Book book) {
        // what cannot be read is told by whoever wants it; the next start looks again
        house.background().run(WORK, book::examination, it -> it.ifPresent(look -> go(book, look)), failure -> {});
    }

    private void go(Book book, Examination look) {
        if (house.book().filter(book::equals).isEmpty()) {
            end(book, look, false);
            return;
        }
        house.background()
                .run(
                        WORK,
                        look::step,
                        more -> {
                            if (more) {
                                go(book, look);
                            } else {
                                end(book, look, !look.found().isEmpty());
                            }
                        },
                        failure -> end(book, look, false));
    }

    private void end(Book book, Examination look, boolean tell) {
        house.background()
                .run(
                        WORK,
                        () -> {
                            look.close();
                            book.found(look.found());
                            return Optional.of(book);
                        },
                        done -> {
                            if (tell) {
                                told.run();
                            }
                        },
                        failure -> {});
    }
}
