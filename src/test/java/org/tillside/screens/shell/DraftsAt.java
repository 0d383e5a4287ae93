package org.tillside.screens.shell;

import java.io.IOException;
import org.tillside.journal.PersonId;
import org.tillside.records.Book;
import org.tillside.screens.Background;
import org.tillside.screens.Drafts;

/** The drafts of somebody as the program keeps them, for a desk that is not the program's. */
public final class DraftsAt {
    private DraftsAt() {}

    public static Drafts of(Book book, PersonId person, Background background) throws IOException {
        DraftFiles files = new DraftFiles(person, book, background, failure -> {
            throw new AssertionError(failure.detail());
        });
        files.load();
        return files;
    }
}
