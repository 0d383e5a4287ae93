package org.tillside.screens.quiz;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.content.AnswerId;
import org.tillside.practice.Sureness;

/** An answer that is half put together, as the fields of a draft; ids hold no blanks, and what is typed stands alone. */
final class HalfDone {
    private static final String GAP = "gap.";

    private HalfDone() {}

    static Map<String, String> fields(Selection it, int hints) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("typed", it.typed());
        fields.put("chosen", joined(it.chosen()));
        fields.put("order", joined(it.order()));
        fields.put(
                "beside",
                it.beside().entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(" ")));
        it.gaps().forEach((gap, text) -> fields.put(GAP + gap, text));
        it.sure().ifPresent(sure -> fields.put("sure", sure.name()));
        fields.put("hints", String.valueOf(hints));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String joined(java.util.Collection<AnswerId> ids) {
        return ids.stream().map(AnswerId::value).collect(Collectors.joining(" "));
    }

    static int hints(Map<String, String> fields) {
        String hints = fields.getOrDefault("hints", "");
        return hints.matches("[0-9]") ? Integer.parseInt(hints) : 0;
    }

    /** What fits the question as it is now; an author may have changed its lines meanwhile. */
    static Selection selection(Selection empty, Map<String, String> fields) {
        List<AnswerId> order = ids(fields, "order");
        boolean same = Set.copyOf(order).equals(Set.copyOf(empty.order()))
                && order.size() == empty.order().size();
        List<AnswerId> pairs = ids(fields, "beside");
        Map<AnswerId, AnswerId> beside = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            beside.put(pairs.get(i), pairs.get(i + 1));
        }
        return new Selection(
                Set.copyOf(ids(fields, "chosen")),
                same ? order : empty.order(),
                beside,
                gaps(fields),
                fields.getOrDefault("typed", ""),
                sure(fields));
    }

    private static List<AnswerId> ids(Map<String, String> fields, String key) {
        return Arrays.stream(fields.getOrDefault(key, "").split(" "))
                .filter(it -> !it.isEmpty())
                .map(AnswerId::new)
                .toList();
    }

    private static Map<Integer, String> gaps(Map<String, String> fields) {
        Map<Integer, String> gaps = new LinkedHashMap<>();
        fields.forEach((key, text) -> {
            if (key.matches("gap\\.[0-9]{1,3}")) {
                gaps.put(Integer.parseInt(key.substring(GAP.length())), text);
            }
        });
        return gaps;
    }

    private static Optional<Sureness> sure(Map<String, String> fields) {
        return Arrays.stream(Sureness.values())
                .filter(it -> it.name().equals(fields.get("sure")))
                .findFirst();
    }
}
