package org.tillside.faults;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Edited;
import org.tillside.content.Problem;
import org.tillside.content.Splice;
import org.tillside.records.AuthorDraft;
import org.tillside.records.AuthorDrafts;

/** Somebody who types a text of which its length alone tells every letter, so that it shows what of it is missing. */
final class Typing {
    static final String FILE = "tillside/scenarios/blouse.yaml";
    private static final int TOUCHES_THE_BEGINNING = 10;

    private final AuthorDraft draft;
    private String text;

    Typing(AuthorDrafts drafts) {
        AuthorDrafts.Opened opened = drafts.open(FILE, "");
        if (!(opened instanceof AuthorDrafts.Opened.Draft it)) {
            throw new AssertionError("not opened: " + opened);
        }
        this.draft = it.draft();
        this.text = text(it.kept());
    }

    static String text(AuthorDrafts.Kept kept) {
        String text = kept.base();
        for (Edited event : kept.events()) {
            text = event.on(text);
        }
        return text;
    }

    /** The text after so many keystrokes. */
    static String text(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i % 40 == 39 ? '\n' : (char) ('a' + i % 26));
        }
        if (count > 0) {
            text.setCharAt(0, (char) ('A' + count / TOUCHES_THE_BEGINNING % 26));
        }
        return text.toString();
    }

    int length() {
        return text.length();
    }

    String text() {
        return text;
    }

    /** Types once and waits until that is kept; each tenth time the beginning of the text changes as well. */
    void type() {
        String now = text(text.length() + 1);
        Edited step =
                new Edited.Step(Splice.between(text, now), Edited.Kind.TYPED, Instant.EPOCH.plusMillis(text.length()));
        text = now;
        Optional<Problem> failed = draft.keep(List.of(step), () -> new AuthorDrafts.Kept(now, List.of()));
        if (failed.isPresent()) {
            throw new AssertionError("not kept: " + failed.get());
        }
    }
}
