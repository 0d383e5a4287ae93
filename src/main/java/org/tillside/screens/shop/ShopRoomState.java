package org.tillside.screens.shop;

import java.util.List;
import java.util.Optional;
import org.tillside.screens.Languages;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;

/**
 * The shop's own room.
 *
 * @param tabs its parts that this person may see
 * @param part the one that is open
 */
public record ShopRoomState(String shop, List<Tab> tabs, Part part) {
    public ShopRoomState {
        tabs = List.copyOf(tabs);
    }

    /** A part of the room. */
    public record Tab(Route.Section section, boolean open) {}

    /** What is open. */
    public sealed interface Part {}

    /**
     * The charter in one language.
     *
     * @param languages to write it in; the one that is open is chosen
     * @param lines one for each sentence
     * @param changed whether something typed is not saved yet
     */
    public record Charter(List<Languages.Choice> languages, List<Line> lines, boolean changed) implements Part {
        public Charter {
            languages = List.copyOf(languages);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sentence of the charter.
     *
     * @param read as a trainee reads it now: this language's, else the shop's own, else what stands for it
     * @param borrowed whether it comes from elsewhere
     */
    public record Line(String name, String typed, String read, boolean borrowed) {}

    /** How the pages look on this device. */
    public record Look(List<Languages.Choice> languages, Prefs.Theme theme, int percent) implements Part {
        public Look {
            languages = List.copyOf(languages);
        }
    }

    /**
     * Backups.
     *
     * @param last when the last one was made, in words
     * @param old whether there is none, or none of late
     * @param said what became of the one just made
     * @param sheet the code of a new recovery sheet, in groups of four, while it is shown
     * @param pinRound counts up when the cells are to be emptied
     */
    public record Backup(
            String last,
            boolean old,
            Optional<Said> said,
            boolean busy,
            List<String> sheet,
            Optional<String> sheetTrouble,
            int pinRound)
            implements Part {
        public Backup {
            sheet = List.copyOf(sheet);
        }
    }

    /** A sentence, and whether it is good news. */
    public record Said(boolean good, String text) {}

    /**
     * The records.
     *
     * @param folder where they lie
     * @param checked what the last check found
     * @param reEnrolled whether an owner was enrolled anew at the computer
     * @param percent how far a check is; empty while there is none
     */
    public record Records(String folder, Optional<Checked> checked, boolean reEnrolled, Optional<Integer> percent)
            implements Part {}

    /** The outcome of a check: what was counted, what was found. */
    public record Checked(boolean intact, String title, String counted, List<String> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What there is to learn, what changed in it, and what is wrong with it.
     *
     * @param changes texts that people learned and that read otherwise now
     * @param comparing whether that is still being found out
     * @param folder where the shop's own packs lie
     * @param own whether there is one
     */
    public record Content(
            List<ChangeState> changes,
            boolean comparing,
            List<Pack> packs,
            FindingsState findings,
            String folder,
            boolean own)
            implements Part {
        public Content {
            changes = List.copyOf(changes);
            packs = List.copyOf(packs);
        }
    }

    /**
     * A pack: title, what is in it in one line, and what it puts in the place of another pack's.
     *
     * @param own whether it is the shop's own
     */
    public record Pack(String title, String line, String replaces, boolean own) {}
}
