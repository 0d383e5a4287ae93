package org.tillside.screens.firstrun;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.screens.Languages;

/**
 * A shop about to be founded.
 *
 * @param fields what is typed, by the field's name
 * @param zones to choose from
 * @param currencies to choose from
 * @param folder where the shop will lie
 * @param pins what is to be said about the two PINs typed
 * @param trouble what went wrong or is missing
 * @param sheet the recovery sheet, once the shop is there
 * @param tiles whether a shop is open already that one can go back to
 */
public record FirstRunState(
        Step step,
        List<Languages.Choice> languages,
        Map<String, String> fields,
        List<String> zones,
        List<String> currencies,
        String folder,
        Pins pins,
        Optional<String> trouble,
        Optional<Sheet> sheet,
        boolean tiles,
        boolean busy) {
    public FirstRunState {
        languages = List.copyOf(languages);
        fields = Map.copyOf(fields);
        zones = List.copyOf(zones);
        currencies = List.copyOf(currencies);
    }

    /** Where one is. */
    public enum Step {
        WELCOME,
        SHOP,
        OWNER,
        CHARTER,
        SHEET
    }

    /**
     * The two PINs.
     *
     * @param trouble why the first will not do, or that the second is another
     * @param good both are there, alike and allowed
     * @param round counts up when both are to be emptied
     */
    public record Pins(Optional<String> trouble, boolean good, int round) {
        /** Nothing typed. */
        static final Pins NONE = new Pins(Optional.empty(), false, 0);
    }

    /**
     * The recovery sheet.
     *
     * @param groups the code in groups of four
     * @param said what became of printing or saving
     * @param confirmed the owner has it on paper
     */
    public record Sheet(String shop, String owner, List<String> groups, Optional<String> said, boolean confirmed) {
        public Sheet {
            groups = List.copyOf(groups);
        }
    }

    /** What is typed in a field. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
