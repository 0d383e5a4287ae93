package org.tillside.screens.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.authoring.ConditionTerm;
import org.tillside.authoring.ConditionTerm.Is;
import org.tillside.authoring.ConditionTerm.Kind;
import org.tillside.library.YamlValue;

/** What the conditions of a role-play can look at: its meters, the money, its flags with their words, its scenes. */
final class ConditionSubjects {
    static final String COST = "cost";
    static final String SEEN = "seen";
    static final String METER = "meter:";
    static final String FLAG = "flag:";
    private static final String SET = "set";
    private static final int MIDDLE = 5;

    private final Map<String, String> meters = new LinkedHashMap<>();
    private final Map<String, Set<String>> flags = new LinkedHashMap<>();
    private final List<String> scenes;
    private final String start;

    ConditionSubjects(YamlValue tree) {
        entries(tree, "meters").forEach((id, meter) -> {
            String title = FormTree.text(meter, "title");
            meters.put(id, title.isEmpty() ? id : title);
        });
        flags(entries(tree, "flags"));
        set(tree);
        scenes = List.copyOf(entries(tree, "scenes").keySet());
        start = FormTree.text(tree, "start");
    }

    private static Map<String, YamlValue> entries(YamlValue tree, String path) {
        return FormTree.at(tree, path)
                .filter(it -> it instanceof YamlValue.Entries)
                .map(it -> ((YamlValue.Entries) it).entries())
                .orElse(Map.of());
    }

    private void flags(Map<String, YamlValue> words) {
        words.forEach((flag, word) -> {
            Set<String> known = flags.computeIfAbsent(flag, none -> new LinkedHashSet<>());
            if (word instanceof YamlValue.Text text) {
                known.add(text.text());
            }
        });
    }

    /** Flags are set by replies, wherever these lie. */
    private void set(YamlValue in) {
        if (in instanceof YamlValue.Items list) {
            list.items().forEach(this::set);
        } else if (in instanceof YamlValue.Entries map) {
            flags(entries(in, SET));
            map.entries().values().forEach(this::set);
        }
    }

    /** The meters by id, with their titles. */
    Map<String, String> meters() {
        return meters;
    }

    /** The flags with the words that they are set to. */
    Map<String, Set<String>> flags() {
        return flags;
    }

    List<String> scenes() {
        return scenes;
    }

    /** How what a term looks at is called among the choices. */
    static String what(ConditionTerm term) {
        return switch (term.kind()) {
            case METER -> METER + term.name();
            case FLAG -> FLAG + term.name();
            case COST -> COST;
            case SEEN -> SEEN;
        };
    }

    /** What a new case asks until somebody chooses otherwise. */
    ConditionTerm usual() {
        return meters.keySet().stream()
                .map(it -> METER + it)
                .flatMap(it -> first(it).stream())
                .findFirst()
                .or(() -> first(SEEN))
                .orElse(new ConditionTerm(Kind.COST, "", Is.MORE, "0"));
    }

    /** What is asked of something at first; empty where it cannot be asked about. */
    Optional<ConditionTerm> first(String what) {
        ConditionTerm term = what.startsWith(METER)
                ? new ConditionTerm(Kind.METER, what.substring(METER.length()), Is.AT_LEAST, String.valueOf(MIDDLE))
                : what.startsWith(FLAG)
                        ? new ConditionTerm(Kind.FLAG, what.substring(FLAG.length()), Is.YES, "")
                        : what.equals(COST)
                                ? new ConditionTerm(Kind.COST, "", Is.MORE, "0")
                                : new ConditionTerm(Kind.SEEN, "", Is.YES, anyScene());
        return Optional.of(term).filter(this::readable);
    }

    private String anyScene() {
        return scenes.contains(start) ? start : scenes.stream().findFirst().orElse("");
    }

    /** Whether a term is read again as what it is. */
    boolean readable(ConditionTerm term) {
        return term.isReadable(meters.keySet());
    }

    /** The same compared otherwise, with a word where one is needed. */
    ConditionTerm compared(ConditionTerm term, Is is) {
        boolean compares = is != Is.YES && is != Is.NO;
        if (term.kind() != Kind.FLAG || compares == !term.value().isEmpty()) {
            return term.is(is);
        }
        return term.is(is)
                .value(compares ? words(term.name()).stream().findFirst().orElse("") : "");
    }

    /** The words of a flag that a condition can name. */
    List<String> words(String flag) {
        List<String> words = new ArrayList<>(flags.getOrDefault(flag, Set.of()));
        words.removeIf(it -> !readable(new ConditionTerm(Kind.FLAG, flag, Is.EQUAL, it)));
        return words;
    }

    /** What is typed as an amount of money; empty where it is none. */
    static Optional<String> amount(String typed) {
        try {
            BigDecimal amount = new BigDecimal(typed.strip().replace(',', '.'));
            boolean money = amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 2 && amount.precision() < 12;
            return Optional.of(amount.toPlainString()).filter(it -> money);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
