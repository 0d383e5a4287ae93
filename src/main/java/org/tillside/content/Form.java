package org.tillside.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Everything that a person fills in. */
public record Form(
        FormId id,
        String title,
        Kind kind,
        By by,
        String about,
        List<SkillId> skills,
        List<RowId> sources,
        List<Section> sections,
        Optional<AchievedWhen> achievedWhen,
        Optional<Result> result,
        Optional<Integer> anonymousFrom) {
    public Form {
        skills = List.copyOf(skills);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
    }

    /** What it is for. */
    public enum Kind {
        OBSERVATION,
        SURVEY,
        AUDIT,
        REVIEW,
        SELF_ASSESSMENT,
        CHECKLIST
    }

    /** Who fills it in. */
    public enum By {
        TRAINEE,
        MENTOR,
        OWNER,
        STAFF,
        CUSTOMER
    }

    /** A group of items; a form without sections has one without a title. */
    public record Section(ItemId id, Optional<String> title, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * One line to fill in.
     *
     * @param critical not shown means not yet, whatever the rest
     * @param clock seconds within which it must be shown, measured by a stop-clock
     * @param skill the one it shows, where the form shows several
     */
    public record Item(
            ItemId id,
            String text,
            Optional<String> detail,
            Field field,
            boolean critical,
            boolean optional,
            Optional<Integer> clock,
            Optional<SkillId> skill) {}

    /** How a line is filled in. */
    public sealed interface Field {
        /** Done or not. */
        record Tick() implements Field {}

        /** One of the pack's levels. */
        record AtLevel() implements Field {}

        /** A number between two named ends. */
        record Scale(int from, int to, Optional<String> low, Optional<String> high) implements Field {}

        /** How likely to recommend, 0 to 10. */
        record Nps() implements Field {}

        /** One answer, or several. */
        record Pick(List<Choice> answers, boolean several) implements Field {
            public Pick {
                answers = List.copyOf(answers);
            }
        }

        /** Words. */
        record Text() implements Field {}

        /** A number. */
        record Numeric(Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<String> unit) implements Field {}

        /** A day. */
        record Day() implements Field {}
    }

    /** An answer to pick, with the points it gives. */
    public record Choice(AnswerId id, String text, int points) {}

    /** What is enough: so many items at this level, and every critical one. */
    public record AchievedWhen(LevelId level, int items) {}

    /** How the answers are summed, and what the sum advises. */
    public record Result(Sum sum, List<Band> bands) {
        public Result {
            bands = List.copyOf(bands);
        }
    }

    /** How answers are summed. */
    public enum Sum {
        TOTAL,
        MEAN,
        SHARE
    }

    /** From this sum upwards. */
    public record Band(ItemId id, BigDecimal from, String title, String advice) {}

    /** All items in order. */
    public List<Item> items() {
        return sections.stream().flatMap(s -> s.items().stream()).toList();
    }
}
