package org.tillside.screens.person;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Catalogue;
import org.tillside.journal.PersonId;
import org.tillside.records.Book;
import org.tillside.screens.Desk;
import org.tillside.shop.Command;
import org.tillside.shop.Decisions;
import org.tillside.shop.Erasure;
import org.tillside.shop.Now;

/** Erases what is kept of a person, by category; waits for the disk. */
final class Eraser {
    private static final int PART_OF_A_NAME = 3;
    private static final String NO_LETTERS = "[^\\p{L}\\p{M}]+";

    private final Desk desk;
    private final PersonId person;
    private final Set<Erasure.Category> categories;
    private final String kept;
    private final Now now;

    Eraser(Desk desk, PersonId person, Set<Erasure.Category> categories, String kept) {
        this.desk = desk;
        this.person = person;
        this.categories = Set.copyOf(categories);
        this.kept = kept;
        this.now = new Now(Optional.of(desk.viewer()), desk.clock(), desk.book().clockJumped());
    }

    /**
     * Whether words that stay for good hold no part of the name. A part of three letters is found within other words too,
     * as names are bent; a shorter one only as a word of its own, and a single letter tells nobody.
     */
    static boolean nameless(String words, String name) {
        String said = words.toLowerCase(Locale.ROOT);
        List<String> alone = List.of(said.split(NO_LETTERS));
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(NO_LETTERS))
                .filter(it -> it.length() > 1 || it.codePoints().anyMatch(Character::isIdeographic))
                .noneMatch(it -> isFoundWithin(it) ? said.contains(it) : alone.contains(it));
    }

    private static boolean isFoundWithin(String part) {
        return part.length() >= PART_OF_A_NAME || part.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Signed with the owner's PIN, and decided on what every window has written by then. */
    Book.Written erase(char[] pin) throws IOException {
        Catalogue catalogue = desk.catalogue();
        return desk.book()
                .erase(
                        (latest, all) -> new Decisions()
                                .decide(
                                        latest,
                                        catalogue,
                                        new Command.Erase(
                                                person, Erasure.events(person, categories, all), categories, kept),
                                        now),
                        desk.viewer(),
                        pin,
                        Set.of(person.value()));
    }
}
