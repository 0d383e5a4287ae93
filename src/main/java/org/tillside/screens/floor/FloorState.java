package org.tillside.screens.floor;

import java.util.List;
import java.util.Optional;

/**
 * The complaints that the viewer may see.
 *
 * @param line whose they are
 * @param rows the latest first
 * @param chosen the one that is told in full beside them; empty where there is none
 */
public record FloorState(String line, List<Row> rows, Optional<Told> chosen) {
    public FloorState {
        rows = List.copyOf(rows);
    }

    /** Somebody, as an avatar and a name. */
    public record Who(String id, String name) {}

    /**
     * A complaint in the list.
     *
     * @param detail its day and who noted it
     * @param served empty where it is not known
     * @param open whether nothing was done for the customer yet
     */
    public record Row(String id, String title, String detail, Optional<Who> served, boolean open, boolean chosen) {}

    /**
     * A complaint in full.
     *
     * @param line when it was noted and by whom
     * @param hidden why its words are not shown; empty where they are
     * @param done what was done for the customer
     * @param served empty where it is not known
     * @param comesBack whether whoever served is just now asked about the skills
     * @param before what earlier versions said, the latest first
     * @param corrects whether the viewer may correct it
     */
    public record Told(
            String id,
            String title,
            String line,
            String hidden,
            String done,
            boolean open,
            Optional<Who> served,
            List<String> skills,
            boolean comesBack,
            List<Before> before,
            boolean corrects) {
        public Told {
            skills = List.copyOf(skills);
            before = List.copyOf(before);
        }
    }

    /** How somebody noted it before it was corrected. */
    public record Before(String line, String text) {}
}
