package org.tillside.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tillside.content.AnswerId;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.SkillId;

/** Reads {@code forms/*.yaml}. */
final class FormReader {
    /** The id of the only section of a form that has none. */
    private static final ItemId WHOLE = new ItemId("items");

    private final Form.Kind kind;

    private FormReader(Form.Kind kind) {
        this.kind = kind;
    }

    /** The kinds of item as an author writes them. */
    enum Kind {
        TICK,
        LEVEL,
        SCALE,
        NPS,
        CHOICE,
        TEXT,
        NUMBER,
        DATE
    }

    static Form read(Fields f) {
        FormId id = f.id("id", FormId::new);
        String title = f.prose("title");
        Form.Kind kind = f.choice("kind", Form.Kind.class);
        FormReader reader = new FormReader(kind);
        return new Form(
                id,
                title,
                kind,
                f.choice("by", Form.By.class),
                f.maybeProse("about").orElse(""),
                f.ids("skills", SkillId::new),
                Shared.sources(f),
                reader.sections(f),
                f.maybeInner("achieved-when", "achieved-when", FormReader::achieved),
                f.maybeInner("result", "result", FormReader::result),
                f.maybeInner("anonymous", "anonymous", a -> a.maybeNumber("smallest", 2, 1000))
                        .map(smallest -> smallest.orElse(5)));
    }

    private List<Form.Section> sections(Fields f) {
        if (f.has("sections")) {
            if (f.has("items")) {
                f.error("items-and-sections", "items");
            }
            return f.list(
                    "sections",
                    "section",
                    s -> new Form.Section(
                            s.id("id", ItemId::new),
                            Optional.of(s.prose("title")),
                            s.list("items", "form-item", this::item)));
        }
        return List.of(new Form.Section(WHOLE, Optional.empty(), f.list("items", "form-item", this::item)));
    }

    private Form.Item item(Fields f) {
        return new Form.Item(
                f.id("id", ItemId::new),
                f.prose("text"),
                f.maybeProse("detail"),
                field(f),
                f.yes("critical", false),
                f.yes("optional", false),
                f.seconds("clock"),
                f.maybeId("skill", SkillId::new));
    }

    private Kind usual() {
        return switch (kind) {
            case OBSERVATION -> Kind.LEVEL;
            case CHECKLIST -> Kind.TICK;
            default -> Kind.SCALE;
        };
    }

    private Form.Field field(Fields f) {
        return switch (f.maybeChoice("kind", Kind.class).orElse(usual())) {
            case TICK -> new Form.Field.Tick();
            case LEVEL -> new Form.Field.AtLevel();
            case SCALE -> scale(f);
            case NPS -> new Form.Field.Nps();
            case CHOICE ->
                new Form.Field.Pick(f.list("answers", "form-answer", FormReader::answer), f.yes("several", false));
            case TEXT -> new Form.Field.Text();
            case NUMBER -> new Form.Field.Numeric(f.maybeDecimal("from"), f.maybeDecimal("to"), f.maybeProse("unit"));
            case DATE -> new Form.Field.Day();
        };
    }

    private static Form.Field scale(Fields f) {
        int from = f.number("from", -100, 100, 1);
        int to = f.number("to", -100, 100, 5);
        if (from >= to) {
            f.error("from-above-to", "from", Integer.toString(from), Integer.toString(to));
        }
        return new Form.Field.Scale(from, to, f.maybeProse("low"), f.maybeProse("high"));
    }

    private static Form.Choice answer(Fields f) {
        return new Form.Choice(f.id("id", AnswerId::new), f.prose("text"), f.number("points", -1000, 1000, 0));
    }

    private static Form.AchievedWhen achieved(Fields f) {
        return new Form.AchievedWhen(f.id("level", LevelId::new), f.number("items", 0, 1000, 0));
    }

    private static Form.Result result(Fields f) {
        return new Form.Result(f.choice("sum", Form.Sum.class), f.maybeList("bands", "band", FormReader::band));
    }

    private static Form.Band band(Fields f) {
        return new Form.Band(
                f.id("id", ItemId::new),
                f.maybeDecimal("from").orElse(BigDecimal.ZERO),
                f.prose("title"),
                f.maybeProse("advice").orElse(""));
    }
}
