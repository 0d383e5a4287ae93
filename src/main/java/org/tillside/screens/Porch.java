package org.tillside.screens;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tillside.journal.PersonId;
import org.tillside.records.Damage;
import org.tillside.records.Profile;
import org.tillside.screens.shell.Notice;
import org.tillside.shop.ShopState;

/** What the pages before signing in work with: the first run, the tiles, the PIN. */
public interface Porch {
    /** The texts in the device's language. */
    Words words();

    /** How the pages look on this device. */
    Prefs prefs();

    /** Other looks from now on. */
    void prefs(Prefs wanted);

    /** The open shop; empty before the first run. */
    Optional<ShopState> shop();

    /** What is wrong with its files, as found when it was opened. */
    List<Damage> damages();

    /** Shops that were open here before, the last one first. */
    List<Profile.Recent> recent();

    /** The PIN of somebody in a demo shop, whose PINs are no secret; empty in every other shop. */
    Optional<String> demoPin(PersonId person);

    /** Where a shop with this name would go. Asks the disk: use it in the background. */
    Path folderFor(String name);

    /** The time. */
    Clock clock();

    /** Work that may wait. */
    Background background();

    /** Passing time. */
    Ticker ticker();

    /** Goes to another page before signing in. */
    void go(Route route);

    /** Says something in passing. */
    void say(Notice notice);

    /** What only the outer shell can do. */
    Outside outside();

    /** Founds a shop with its first owner. */
    void found(Founding founding, Consumer<Founded> then);

    /**
     * A shop to be founded.
     *
     * @param charter sentences by variable name, in the shop's language
     */
    record Founding(
            String name,
            String zone,
            String currency,
            String language,
            Map<String, String> charter,
            String owner,
            char[] pin) {}

    /** What became of it. */
    sealed interface Founded {
        /** It is there; the code belongs on the recovery sheet, which is to be printed now. */
        record Open(PersonId owner, String recoveryCode) implements Founded {}

        /** It is not; the sentence says why and what to do. */
        record Refused(String sentence) implements Founded {}
    }

    /** Makes a demo shop under the profile, or opens the one that is there, and shows its tiles; a failure is said. */
    void openDemo();

    /** Opens a shop folder and shows its tiles; a failure is said. */
    void openShop(Path folder);

    /** Unpacks a backup into a new folder under the profile and opens it; a failure is said. */
    void restore(Path backup);

    /** Tries a PIN and, if it is right, signs the person in. The digits are wiped. */
    void signIn(PersonId person, char[] pin, Consumer<Entering> then);

    /** Has an owner let a locked person try again; {@code Entered} then means that, and nobody is signed in. */
    void unlock(PersonId person, PersonId owner, char[] ownerPin, Consumer<Entering> then);

    /** A person's first or new PIN, beside an owner; signs the person in when it is done. */
    void enrol(PersonId person, char[] chosen, PersonId owner, char[] ownerPin, Consumer<Entering> then);

    /** A new PIN for an owner with the recovery sheet; signs the owner in when it is done. */
    void recover(PersonId owner, String code, char[] chosen, Consumer<Entering> then);

    /** A new key for an owner without PIN and sheet, which every later page and check says; signs the owner in. */
    void reEnrol(PersonId owner, char[] chosen, Consumer<Entering> then);

    /** What became of somebody who wants to come in. */
    sealed interface Entering {
        /** The person is in. */
        record Entered() implements Entering {}

        /** The PIN was wrong; so many tries are left. */
        record WrongPin(int left) implements Entering {}

        /** Too many were wrong: an owner must unlock. */
        record Locked() implements Entering {}

        /** The person has no PIN yet that counts. */
        record NoKey() implements Entering {}

        /** It could not be done; the sentence says why. */
        record Refused(String sentence) implements Entering {}
    }
}
