package org.tillside.screens.shell;

import java.util.function.Consumer;
import org.tillside.records.Book;
import org.tillside.records.Examination;
import org.tillside.screens.Failure;

/** Has everything looked through, after a start, that the start took on trust; what people save meanwhile goes between. */
final class Examining {
    private static final String WORK = "shell.examining";

    private final House house;
    private final Runnable told;
    private final Consumer<Failure> failed;

    /**
     * @param told runs when something was found
     * @param failed gets what stopped the look: nobody may take what was not looked at for sound
     */
    Examining(House house, Runnable told, Consumer<Failure> failed) {
        this.house = house;
        this.told = told;
        this.failed = failed;
    }

    void begin(Book book) {
        house.background().run(WORK, book::examination, it -> it.ifPresent(look -> go(book, look)), failed);
    }

    private void go(Book book, Examination look) {
        if (house.book().filter(book::equals).isEmpty()) {
            end(book, look);
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
                                end(book, look);
                            }
                        },
                        failure -> {
                            end(book, look);
                            failed.accept(failure);
                        });
    }

    /** What was found so far counts, even where another shop has been opened or the look could not go on. */
    private void end(Book book, Examination look) {
        house.background()
                .run(
                        WORK,
                        () -> {
                            look.close();
                            book.found(look.found());
                            return look.found();
                        },
                        found -> {
                            if (!found.isEmpty()
                                    && house.book().filter(book::equals).isPresent()) {
                                told.run();
                            }
                        },
                        failed);
    }
}
