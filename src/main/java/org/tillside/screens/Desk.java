package org.tillside.screens;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.tillside.content.Catalogue;
import org.tillside.insight.Walks;
import org.tillside.journal.PersonId;
import org.tillside.library.PackSource;
import org.tillside.records.Book;
import org.tillside.records.KeptFindings;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.studio.KeptWork;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.Overview;
import org.tillside.shop.Progress;
import org.tillside.shop.Reckoning;
import org.tillside.shop.ShopState;
import org.tillside.shop.Standing;
import org.tillside.shop.Waiting;

/** Everything that a presenter works with, for the person who is signed in. */
public interface Desk {
    /** The texts in this person's language. */
    Words words();

    /** The content in this person's language. */
    Catalogue catalogue();

    /** The content in another language, to compare with; waits for the disk: use it in the background. */
    Catalogue catalogueIn(String language);

    /** Where the packs lie: the shop's own, then those that it leans on; reading them waits for the disk. */
    List<PackSource> packs();

    /** What was found in packs before; empty where nothing can be kept. */
    default Optional<KeptFindings> findings() {
        return Optional.empty();
    }

    /** Reads the content anew, as after somebody edited a file; then runs {@code then}. */
    void readContent(Runnable then);

    /** The shop as it is now. */
    ShopState shop();

    /** What follows from everybody's history, as far as it is worked out already. */
    default Reckoning reckoning() {
        return new Reckoning();
    }

    /** What was chosen in the plays of everybody, as far as it was gone through already. */
    default Walks walks() {
        return new Walks();
    }

    /** What the Studio has worked out at earlier visits. */
    default KeptWork studio() {
        return new KeptWork();
    }

    /** How far somebody is today; empty without a programme. */
    default Optional<Progress> progress(PersonId of) {
        return reckoning().progress(shop(), catalogue(), of, today());
    }

    /** How somebody stands today, skill by skill. */
    default List<Standing> standings(PersonId of) {
        return reckoning().standings(shop(), catalogue(), of, today());
    }

    /** What waits for the viewer today. */
    default Waiting waiting() {
        return Waiting.of(reckoning(), shop(), catalogue(), viewer(), today());
    }

    /** The shop as its owner sees it today. */
    default Overview overview() {
        return Overview.of(reckoning(), shop(), catalogue(), today());
    }

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

    /** The same as it is said to a trainee whom one watches, whose name and mentor it then speaks of. */
    String said(String text, PersonId trainee);

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

    /** How the pages look on this device. */
    Prefs prefs();

    /** Other looks from now on, kept for this device; the language is kept for the person. */
    void prefs(Prefs wanted);

    /** The shop as it lies on disk: backups, keys, damage. Its methods wait for the disk: use it in the background. */
    Book book();

    /** Back to the tiles. */
    void signOut();

    /** What only the program's outer shell can do: files, paper, other folders. */
    Outside outside();

    /** Says something in passing. */
    void say(Notice notice);

    /**
     * Decides a command and, unless it is refused, writes its entries to disk; {@code then} runs where pages are shown
     * once they are safe. A refusal or a failed write is said in a notice, and {@code then} does not run.
     */
    void act(Command command, Runnable then);

    /**
     * Decides a command that must be signed with the viewer's PIN; the PIN's digits are wiped afterwards.
     *
     * @param command made when the PIN was right, told how many wrong ones came before
     */
    void sign(IntFunction<Command> command, char[] pin, Consumer<Signing> then);

    /** What became of a signing. */
    sealed interface Signing {
        /** It is recorded. */
        record Signed() implements Signing {}

        /** The PIN was wrong; so many tries are left. */
        record WrongPin(int left) implements Signing {}

        /** Too many wrong tries: an owner must unlock. */
        record Locked() implements Signing {}

        /** It was refused or could not be written; the sentence says why. */
        record Refused(String sentence) implements Signing {}
    }

    /**
     * Keeps a text as shown and gives its SHA-256, which a reading, an observation and a sign-off name.
     *
     * @param text as the author wrote it; what its variables stand for is added
     * @param trainee whom it speaks of; empty for a page that everybody reads
     * @param otherwise runs instead where the disk would not take it, which the desk says
     */
    void keepCriteria(CriteriaText text, Optional<PersonId> trainee, Consumer<String> then, Runnable otherwise);
}
