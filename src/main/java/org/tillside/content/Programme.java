package org.tillside.content;

import java.util.List;

/** What somebody new goes through, in order, and by which day. */
public record Programme(
        ProgrammeId id, String title, String about, List<PositionId> positions, List<ProgrammeStep> steps) {
    public Programme {
        positions = List.copyOf(positions);
        steps = List.copyOf(steps);
    }

    /** The last day on which anything is due, 1 for the first day. */
    public int days() {
        return steps.stream().mapToInt(ProgrammeStep::day).max().orElse(1);
    }
}
