package org.tillside.screens.signoff;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.content.AnswerId;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.practice.Filling;

/** What stands on the page so far, by name: the same letters that a draft keeps. */
public record Fields(Map<String, String> all) {
    public Fields {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** What stands in a field; empty where nothing does. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(all.get(name)).filter(it -> !it.isEmpty());
    }

    /** The letters of a field; none where it is empty. */
    public String text(String name) {
        return all.getOrDefault(name, "");
    }

    /** The same with other letters in a field. */
    public Fields with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(all);
        if (value.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Fields(more);
    }

    /** The several answers in a field with this one turned: taken in, or let go again. */
    String turned(String name, String answer) {
        Set<String> picked =
                new LinkedHashSet<>(get(name).map(it -> List.of(it.split(" "))).orElse(List.of()));
        if (!picked.remove(answer)) {
            picked.add(answer);
        }
        return String.join(" ", picked);
    }

    /** Why the level of a line is low. */
    public Optional<Filling.Reason> reason(ItemId item) {
        return get("reason/" + item).map(Filling.Reason::valueOf);
    }

    /** What the stop-clock said of a line, or what was read off paper. */
    public Optional<Integer> seconds(ItemId item) {
        return get("seconds/" + item).filter(it -> it.matches("\\d{1,4}")).map(Integer::valueOf);
    }

    /** The same letters for lines that were recorded before, to go on from. */
    static Fields of(Map<ItemId, Filling> recorded) {
        Fields fields = new Fields(Map.of());
        for (Map.Entry<ItemId, Filling> each : recorded.entrySet()) {
            fields = fields.filled(each.getKey(), each.getValue());
        }
        return fields;
    }

    /** These, and the others where they say something. */
    Fields over(Fields others) {
        Map<String, String> both = new LinkedHashMap<>(all);
        both.putAll(others.all());
        return new Fields(both);
    }

    private Fields filled(ItemId id, Filling filling) {
        String value = "value/" + id;
        if (filling instanceof Filling.AtLevel it) {
            return with(value, it.level().value())
                    .with("reason/" + id, it.reason().map(Enum::name).orElse(""))
                    .with("why/" + id, it.words().orElse(""))
                    .with("seconds/" + id, it.seconds().map(String::valueOf).orElse(""));
        } else if (filling instanceof Filling.Ticked it) {
            return with(value, it.done() ? "done" : "not");
        } else if (filling instanceof Filling.OnScale it) {
            return with(value, String.valueOf(it.point()));
        } else if (filling instanceof Filling.Picked it) {
            return with(
                    value, it.answers().stream().map(AnswerId::value).sorted().collect(Collectors.joining(" ")));
        } else if (filling instanceof Filling.Number it) {
            return with(value, it.number().toPlainString());
        } else if (filling instanceof Filling.Day it) {
            return with(value, it.day().toString());
        }
        return filling instanceof Filling.Words it ? with(value, it.text()) : this;
    }

    /** Whether any line was filled in. */
    boolean untouched(List<Line> lines) {
        return fillings(lines).isEmpty();
    }

    /** The lines as they are recorded; a line that holds nothing sensible is left out. */
    public Map<ItemId, Filling> fillings(List<Line> lines) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        lines.forEach(line ->
                line.field().flatMap(field -> filling(line.id(), field)).ifPresent(it -> filled.put(line.id(), it)));
        return filled;
    }

    private Optional<Filling> filling(ItemId id, Form.Field field) {
        Optional<String> value = get("value/" + id);
        if (field instanceof Form.Field.Tick) {
            return value.map(it -> new Filling.Ticked(it.equals("done")));
        } else if (field instanceof Form.Field.AtLevel) {
            return value.map(it -> new Filling.AtLevel(
                    new LevelId(it), reason(id), get("why/" + id).map(String::strip), seconds(id)));
        } else if (field instanceof Form.Field.Scale || field instanceof Form.Field.Nps) {
            return value.map(it -> new Filling.OnScale(Integer.parseInt(it)));
        } else if (field instanceof Form.Field.Pick) {
            return value.map(it -> new Filling.Picked(picked(it)));
        } else if (field instanceof Form.Field.Text) {
            return value.filter(it -> !it.isBlank()).map(it -> new Filling.Words(it.strip()));
        } else if (field instanceof Form.Field.Numeric) {
            return value.flatMap(Fields::number);
        }
        return value.flatMap(Fields::day).map(Filling.Day::new);
    }

    private static Set<AnswerId> picked(String value) {
        return List.of(value.split(" ")).stream().map(AnswerId::new).collect(Collectors.toSet());
    }

    private static Optional<Filling> number(String value) {
        try {
            return Optional.of(new Filling.Number(new BigDecimal(value.strip().replace(',', '.'))));
        } catch (NumberFormatException half) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeException half) {
            return Optional.empty();
        }
    }

    /** When it was seen: as written down, else the time at which the page was opened. */
    public Optional<OffsetDateTime> seenAt(OffsetDateTime opened, ZoneId zone) {
        LocalDate day = get("day").flatMap(Fields::day).orElse(opened.toLocalDate());
        Optional<String> written = get("time");
        if (written.isEmpty() && get("day").isEmpty()) {
            return Optional.of(opened);
        }
        return written.map(Fields::time)
                .orElseGet(() -> Optional.of(opened.toLocalTime().truncatedTo(ChronoUnit.MINUTES)))
                .map(time -> day.atTime(time).atZone(zone).toOffsetDateTime());
    }

    private static Optional<LocalTime> time(String value) {
        String[] parts = value.strip().split("[:.]");
        try {
            return parts.length == 2
                    ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException half) {
            return Optional.empty();
        }
    }
}
