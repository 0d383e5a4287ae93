package org.tillside.screens.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.content.ItemId;
import org.tillside.practice.DrillRun;
import org.tillside.practice.DrillWay;
import org.tillside.screens.Drafts;

/** A drill that was left keeps its place: the seed and what became of the guests tell all. */
final class DrillDraft {
    private static final String KEY = "drill/greeting";

    private final Drafts drafts;

    DrillDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The drill that was left; empty where there is none, or one that this version cannot read. */
    Optional<DrillRun> read() {
        Map<String, String> fields = drafts.read(KEY);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<DrillRun.Greeted> done = new ArrayList<>();
            for (String each : fields.getOrDefault("done", "").split(";")) {
                if (!each.isEmpty()) {
                    done.add(greeted(each.split(",", -1)));
                }
            }
            DrillRun run = DrillRun.resume(
                    number(fields, "seed"),
                    fields.getOrDefault("calm", "").equals("yes"),
                    (int) number(fields, "round"),
                    (int) number(fields, "now"),
                    done);
            boolean whole = run.round() >= 0
                    && run.round() < DrillRun.ROUNDS
                    && done.stream()
                            .allMatch(it ->
                                    it.guest() >= 0 && it.guest() < run.guests().size());
            return Optional.of(run).filter(it -> whole);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static long number(Map<String, String> fields, String name) {
        return Long.parseLong(fields.getOrDefault(name, ""));
    }

    private static DrillRun.Greeted greeted(String[] parts) {
        Optional<DrillWay> way = parts[2].isEmpty() ? Optional.empty() : DrillWay.of(new ItemId(parts[2]));
        return new DrillRun.Greeted(
                Integer.parseInt(parts[0]),
                parts[1].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(parts[1])),
                way,
                parts[3].equals("well"));
    }

    void keep(DrillRun run) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("seed", String.valueOf(run.seed()));
        fields.put("calm", run.calm() ? "yes" : "");
        fields.put("round", String.valueOf(run.round()));
        fields.put("now", String.valueOf(run.now()));
        fields.put("done", run.done().stream().map(DrillDraft::written).collect(Collectors.joining(";")));
        drafts.keep(KEY, fields);
    }

    private static String written(DrillRun.Greeted it) {
        return it.guest() + "," + it.tenths().map(String::valueOf).orElse("") + ","
                + it.way().map(DrillWay::word).orElse("") + "," + (it.well() ? "well" : "");
    }

    void drop() {
        drafts.drop(KEY);
    }
}
