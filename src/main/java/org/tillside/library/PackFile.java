package org.tillside.library;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tillside.content.Change;
import org.tillside.content.CurriculumRow;
import org.tillside.content.Ids;
import org.tillside.content.Level;
import org.tillside.content.LevelId;
import org.tillside.content.Position;
import org.tillside.content.PositionId;
import org.tillside.content.RowId;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;

/** Reads the four files at the top of a pack. */
final class PackFile {
    /** The only format there is so far. */
    private static final String FORMAT = "1";

    private PackFile() {}

    /** What {@code pack.yaml} says. */
    record Head(String id, String title, String version, String licence, List<String> languages, String language) {}

    /** What {@code skills.yaml} says. */
    record Skills(List<Level> levels, List<Position> positions, Map<SkillId, Skill> skills) {
        static final Skills NONE = new Skills(List.of(), List.of(), Map.of());
    }

    static Head head(Fields f) {
        String format = f.word("format");
        if (f.has("format") && !format.equals(FORMAT)) {
            f.error("unknown-format", "format", format, FORMAT);
        }
        String id = f.id("id", text -> text);
        String title = f.prose("title");
        String version = f.word("version");
        String licence = f.maybeWord("licence").orElse("");
        String language = f.maybeWord("language").orElse("en");
        List<String> languages = f.has("languages") ? f.words("languages") : List.of(language);
        if (!languages.contains(language)) {
            f.error("language-not-listed", "languages", language);
        }
        return new Head(id, title, version, licence, languages, language);
    }

    static Skills skills(Fields f) {
        List<Level> levels = f.has("levels")
                ? f.list("levels", "level", l -> new Level(l.id("id", LevelId::new), l.prose("text")))
                : List.of();
        List<Position> positions =
                f.maybeList("positions", "position", p -> new Position(p.id("id", PositionId::new), p.prose("title")));
        Set<String> levelIds =
                names(levels.stream().map(level -> level.id().value()).toList());
        Set<String> positionIds =
                names(positions.stream().map(p -> p.id().value()).toList());
        Map<SkillId, Skill> skills = new LinkedHashMap<>();
        f.list("skills", "skill", s -> skill(s, levelIds, positionIds)).forEach(skill -> skills.put(skill.id(), skill));
        return new Skills(levels, positions, skills);
    }

    private static Set<String> names(List<String> ids) {
        return new LinkedHashSet<>(ids);
    }

    private static Skill skill(Fields f, Set<String> levels, Set<String> positions) {
        return new Skill(
                f.id("id", SkillId::new),
                f.prose("title"),
                f.maybeProse("about").orElse(""),
                wanted(f, levels, positions));
    }

    private static Map<PositionId, LevelId> wanted(Fields f, Set<String> levels, Set<String> positions) {
        Map<PositionId, LevelId> wanted = new LinkedHashMap<>();
        f.wordMap("wanted").forEach((position, level) -> {
            if (!positions.isEmpty() && !positions.contains(position)) {
                f.reading()
                        .add(Fields.unknownWord(
                                "unknown-position", f.placeIn("wanted", position), position, positions));
            } else if (!levels.isEmpty() && !levels.contains(level)) {
                f.reading().add(Fields.unknownWord("unknown-level", f.placeIn("wanted", position), level, levels));
            } else if (Ids.isId(position) && Ids.isId(level)) {
                wanted.put(new PositionId(position), new LevelId(level));
            } else {
                f.reading().error("not-an-id", f.placeIn("wanted", position), position + ": " + level);
            }
        });
        return wanted;
    }

    static List<CurriculumRow> curriculum(Fields f) {
        return f.list(
                "rows",
                "row",
                r -> new CurriculumRow(
                        new RowId(r.word("id")),
                        r.prose("text"),
                        r.choices("carried-by", CurriculumRow.Carrier.class)));
    }

    static List<Change> changes(Fields f) {
        return f
                .list("versions", "version", v -> {
                    String version = v.word("version");
                    return v.maybeList(
                            "changes",
                            "change",
                            c -> new Change(version, c.word("ref"), c.choice("change", Change.Kind.class)));
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
