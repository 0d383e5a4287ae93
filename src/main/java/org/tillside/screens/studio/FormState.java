package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;

/**
 * A file as fields to fill in: at the left what it holds, beside it the fields of what is chosen.
 *
 * @param outline what can be chosen
 * @param title of what is chosen
 * @param line what is said of it
 * @param face the word of the mood that stands beside the title, or empty
 * @param body its fields and what lies in it
 * @param broken whether the text cannot be read just now, so that nothing can be filled in
 */
public record FormState(
        List<Entry> outline, String at, String title, String line, String face, Group body, boolean broken) {
    static final Group NO_GROUP =
            new Group("", "", "", true, List.of(), List.of(), List.of(), List.of(), false, false, false, "", "");
    /** No file. */
    public static final FormState NOTHING = new FormState(List.of(), "", "", "", "", NO_GROUP, false);

    public FormState {
        outline = List.copyOf(outline);
    }

    /**
     * A row of the outline.
     *
     * @param path of what it leads to; for a heading the path of the list, under which one can be added
     * @param heading whether it only names those below it
     * @param add what a press adds below this heading, in words; empty where nothing can be added
     */
    public record Entry(
            String path, String text, String detail, String mood, boolean heading, boolean chosen, String add) {}

    /** How a value is filled in. */
    public enum Kind {
        LINE,
        AREA,
        NUMBER,
        TICK,
        CHOICE,
        MOOD,
        /** What must hold; its value is the text of it. */
        CONDITION,
        /** A choice which may also depend on conditions. */
        TARGET
    }

    /**
     * A value.
     *
     * @param options for a choice or a mood: what may be chosen; the value itself is among them
     * @param help what is wrong with it, or how it is written; may be empty
     * @param removable whether it can be taken out again
     * @param condition as it is chosen, where it is one
     */
    public record Field(
            String path,
            String label,
            Kind kind,
            String value,
            List<Option> options,
            String help,
            boolean wrong,
            boolean removable,
            Optional<ConditionState> condition) {
        public Field {
            options = List.copyOf(options);
        }

        Field(
                String path,
                String label,
                Kind kind,
                String value,
                List<Option> options,
                String help,
                boolean wrong,
                boolean removable) {
            this(path, label, kind, value, options, help, wrong, removable, Optional.empty());
        }
    }

    /** Something to choose. */
    public record Option(String value, String text) {}

    /**
     * Fields that belong together.
     *
     * @param number of an item of a list, or empty
     * @param open whether its fields are shown; a closed one shows its detail
     * @param more keys that it may have and has not, to be added
     * @param lists lists that an item can be added to, with what that is called
     * @param note what is to be said of it, such as how the team played it; may be empty
     */
    public record Group(
            String path,
            String number,
            String title,
            boolean open,
            List<Field> fields,
            List<Group> groups,
            List<Option> more,
            List<Option> lists,
            boolean removable,
            boolean up,
            boolean down,
            String detail,
            String note) {
        public Group {
            fields = List.copyOf(fields);
            groups = List.copyOf(groups);
            more = List.copyOf(more);
            lists = List.copyOf(lists);
        }

        /** Whether its fields can be hidden; what a reply depends on is always seen whole. */
        public boolean folds() {
            return !Ways.isOne(path);
        }
    }
}
