package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tillside.authoring.ConditionTerm;
import org.tillside.authoring.ConditionTerm.Is;
import org.tillside.authoring.ConditionTerm.Kind;
import org.tillside.authoring.ConditionText;
import org.tillside.screens.Words;
import org.tillside.screens.studio.ConditionState.Term;
import org.tillside.screens.studio.FormState.Option;

/** Words a condition as what can be chosen; what it says beyond that stays its text. */
final class ConditionViews {
    private static final int HIGHEST = 10;
    private static final List<Is> NUMBERS = List.of(Is.AT_LEAST, Is.AT_MOST, Is.MORE, Is.LESS, Is.EQUAL, Is.NOT_EQUAL);

    private final Words words;
    private final ConditionSubjects subjects;

    ConditionViews(Words words, ConditionSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The parts of a condition where each is one thing to choose; empty where the text says more. */
    static Optional<ConditionText> choosable(String text, ConditionSubjects subjects) {
        return ConditionText.of(text, subjects.meters().keySet())
                .filter(it -> IntStream.range(0, it.parts().size())
                        .allMatch(i -> it.term(i).isPresent()));
    }

    /**
     * A condition.
     *
     * @param kept whether there must be one, so that the last thing of it cannot be taken out
     * @param more whether one thing more is about to be chosen
     */
    ConditionState of(String text, boolean kept, boolean more) {
        if (text.isBlank()) {
            return new ConditionState(false, "", List.of(), "", List.of(open(false)));
        }
        Optional<ConditionText> parts = choosable(text, subjects);
        if (parts.isEmpty()) {
            return worded(true);
        }
        ConditionText it = parts.get();
        int many = it.parts().size();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            terms.add(term(it.term(i).orElseThrow(), many > 1 || !kept));
        }
        if (more) {
            terms.add(open(true));
        }
        List<Option> joins = Stream.of(ConditionText.Join.values())
                .filter(join -> many > 1)
                .map(join -> new Option(join.name(), words.text("studio.when.join." + join)))
                .toList();
        return new ConditionState(false, "", joins, it.join().name(), terms);
    }

    /** A condition as its text. */
    ConditionState worded(boolean more) {
        return ConditionState.worded(words.text(more ? "studio.when.why" : "studio.when.such"));
    }

    private Term open(boolean removable) {
        List<Option> whats = new ArrayList<>(List.of(new Option("", words.text("studio.when.what.none"))));
        whats.addAll(whats());
        return new Term(whats, "", List.of(), "", List.of(), "", false, removable);
    }

    private Term term(ConditionTerm it, boolean removable) {
        return new Term(
                whats(it),
                ConditionSubjects.what(it),
                signs(it).stream()
                        .map(is -> new Option(is.name(), words.text(sign(it, is))))
                        .toList(),
                it.is().name(),
                values(it),
                it.value(),
                it.kind() == Kind.COST,
                removable);
    }

    private List<Option> whats(ConditionTerm now) {
        List<Option> whats = whats();
        String what = ConditionSubjects.what(now);
        if (whats.stream().noneMatch(it -> it.value().equals(what))) {
            whats.add(new Option(what, now.name()));
        }
        return whats;
    }

    private List<Option> whats() {
        List<Option> whats = new ArrayList<>();
        subjects.meters().forEach((id, title) -> whats.add(new Option(ConditionSubjects.METER + id, title)));
        whats.add(new Option(ConditionSubjects.COST, words.text("studio.when.what.cost")));
        subjects.flags().keySet().forEach(it -> whats.add(new Option(ConditionSubjects.FLAG + it, it)));
        whats.add(new Option(ConditionSubjects.SEEN, words.text("studio.when.what.seen")));
        whats.removeIf(it -> subjects.first(it.value()).isEmpty());
        return whats;
    }

    private List<Is> signs(ConditionTerm it) {
        if (it.kind() == Kind.METER || it.kind() == Kind.COST) {
            return NUMBERS;
        }
        boolean compares = it.kind() == Kind.FLAG
                && (!it.value().isEmpty() || !subjects.words(it.name()).isEmpty());
        return compares ? List.of(Is.YES, Is.NO, Is.EQUAL, Is.NOT_EQUAL) : List.of(Is.YES, Is.NO);
    }

    private static String sign(ConditionTerm it, Is is) {
        return "studio.when.is." + (it.kind() == Kind.SEEN ? "seen." : "") + is;
    }

    private List<Option> values(ConditionTerm it) {
        if (it.kind() == Kind.COST || it.value().isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(
                switch (it.kind()) {
                    case METER ->
                        IntStream.rangeClosed(0, HIGHEST)
                                .mapToObj(String::valueOf)
                                .toList();
                    case FLAG -> subjects.words(it.name());
                    default -> subjects.scenes();
                });
        if (!all.contains(it.value())) {
            all.add(it.value());
        }
        return all.stream().map(value -> new Option(value, value)).toList();
    }
}
