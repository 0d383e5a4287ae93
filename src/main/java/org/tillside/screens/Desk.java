package org.tillside.screens;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.content.Catalogue;
import org.tillside.journal.PersonId;
import org.tillside.screens.shell.Notice;
import org.tillside.shop.ShopState;

/** Everything that a presenter works with, for the person who is signed in. */
public interface Desk {
    /** The texts in this person's language. */
    Words words();

    /** The content in this person's language. */
    Catalogue catalogue();

    /** The shop as it is now. */
    ShopState shop();

    /** Who is signed in. */
    PersonId viewer();

    /** The time, in the shop's zone. */
    OffsetDateTime clock();

    /** Today, in the shop's zone. */
    default LocalDate today() {
        return clock().toLocalDate();
    }

    /** Work that may wait. */
    Background background();

    /** Passing time. */
    Ticker ticker();

    /** What is half written. */
    Drafts drafts();

    /** An author's text with the shop's variables filled in. */
    String said(String text);

    /** The value of a variable such as {@code mentor.name}; empty where there is none yet. */
    Optional<String> variable(String name);

    /** A new random id for a play, an attempt, a pairing or a person. */
    String newId();

    /** A new random seed. */
    long newSeed();

    /** Goes to another page; this one can be come back to. */
    void go(Route route);

    /** Goes to another page in the place of this one. */
    void replace(Route route);

    /** Goes back to where one came from. */
    void back();

    /** Says something in passing. */
    void say(Notice notice);

    /**
     * Keeps the criteria as shown and gives their SHA-256, which an observation and a sign-off name.
     *
     * @param text the criteria as a JSON object's fields in the order shown
     */
    void keepCriteria(Criteria text, Consumer<String> then);
}
