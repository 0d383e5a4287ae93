package org.tillside.screens.studio;

import java.util.List;
import org.tillside.screens.studio.FormState.Option;

/**
 * A condition as it is chosen, thing by thing.
 *
 * @param worded whether it is shown as its text, since it says more than can be chosen or somebody writes it so
 * @param why it is text, or how that is written, in words; empty where it is chosen
 * @param joins how several things hold together; empty where there is one alone
 */
public record ConditionState(boolean worded, String why, List<Option> joins, String join, List<Term> terms) {
    public ConditionState {
        joins = List.copyOf(joins);
        terms = List.copyOf(terms);
    }

    static ConditionState worded(String why) {
        return new ConditionState(true, why, List.of(), "", List.of());
    }

    /**
     * One thing.
     *
     * @param whats what can be looked at
     * @param signs how it can be compared; empty where nothing is looked at yet
     * @param values what it can be compared with; empty where that is typed, or nothing is compared
     * @param typed whether the value is typed
     * @param removable whether it can be taken out
     */
    public record Term(
            List<Option> whats,
            String what,
            List<Option> signs,
            String sign,
            List<Option> values,
            String value,
            boolean typed,
            boolean removable) {
        public Term {
            whats = List.copyOf(whats);
            signs = List.copyOf(signs);
            values = List.copyOf(values);
        }

        /** The same whatever is typed. */
        private Term untyped() {
            return new Term(whats, what, signs, sign, values, typed ? "" : value, typed, removable);
        }

        /** Whether it is compared with a number, which takes little room. */
        public boolean isNumber() {
            return typed || what.startsWith(ConditionSubjects.METER);
        }

        /** Whether what it is compared with is said before how: a scene was seen or not. */
        public boolean valueFirst() {
            return what.equals(ConditionSubjects.SEEN);
        }
    }

    /** What fields there are, without what is typed in them. */
    public Object shape() {
        return new ConditionState(
                worded, why, joins, join, terms.stream().map(Term::untyped).toList());
    }
}
