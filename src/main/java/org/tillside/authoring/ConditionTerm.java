package org.tillside.authoring;

import java.util.Optional;
import java.util.Set;
import org.tillside.content.Condition;
import org.tillside.content.Condition.Comparison;
import org.tillside.content.Conditions;
import org.tillside.content.Money;

/**
 * One simple thing that a condition says, as it can be chosen: what is looked at, how it is compared, and with what.
 *
 * @param name of the meter or the flag; empty otherwise
 * @param value a number, an amount, a word or a scene; empty where nothing is compared
 */
public record ConditionTerm(Kind kind, String name, Is is, String value) {
    /** What can be looked at. */
    public enum Kind {
        METER,
        COST,
        FLAG,
        SEEN
    }

    /** How it is compared. */
    public enum Is {
        AT_LEAST,
        AT_MOST,
        MORE,
        LESS,
        EQUAL,
        NOT_EQUAL,
        /** The flag is set, the scene was seen. */
        YES,
        NO
    }

    /** A condition as a term; empty where it says more than one thing, or says it in a way that cannot be chosen. */
    public static Optional<ConditionTerm> of(Condition it) {
        if (it instanceof Condition.Not not) {
            return of(not.of()).filter(inner -> inner.is == Is.YES).map(inner -> inner.is(Is.NO));
        } else if (it instanceof Condition.Seen seen) {
            return Optional.of(
                    new ConditionTerm(Kind.SEEN, "", Is.YES, seen.scene().value()));
        } else if (it instanceof Condition.IsSet set) {
            return Optional.of(new ConditionTerm(Kind.FLAG, set.flag(), Is.YES, ""));
        } else if (it instanceof Condition.Flag flag) {
            Is is = flag.equal() ? Is.EQUAL : Is.NOT_EQUAL;
            return Optional.of(new ConditionTerm(Kind.FLAG, flag.flag(), is, flag.word()));
        } else if (it instanceof Condition.MeterIs meter) {
            return Optional.of(new ConditionTerm(
                    Kind.METER, meter.meter(), is(meter.comparison()), String.valueOf(meter.number())));
        }
        return it instanceof Condition.CostIs cost
                ? Optional.of(new ConditionTerm(Kind.COST, "", is(cost.comparison()), plain(cost.amount())))
                : Optional.empty();
    }

    /** The same compared otherwise. */
    public ConditionTerm is(Is now) {
        return new ConditionTerm(kind, name, now, value);
    }

    /** The same compared with something else. */
    public ConditionTerm value(String now) {
        return new ConditionTerm(kind, name, is, now);
    }

    /** Whether it can be written so that it is read as what it is. */
    public boolean isReadable(Set<String> meters) {
        return Conditions.read(text(), meters) instanceof Conditions.Result.Read read
                && of(read.condition()).equals(Optional.of(this));
    }

    /** As it is written. */
    public String text() {
        String whole = kind == Kind.SEEN ? "seen(" + value + ")" : kind == Kind.COST ? "cost" : name;
        return switch (is) {
            case YES -> whole;
            case NO -> "not " + whole;
            default -> whole + " " + sign().sign() + " " + value;
        };
    }

    private Comparison sign() {
        return switch (is) {
            case AT_LEAST -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.AT_MOST;
            case MORE -> Comparison.MORE;
            case LESS -> Comparison.LESS;
            case NOT_EQUAL -> Comparison.NOT_EQUAL;
            default -> Comparison.EQUAL;
        };
    }

    private static Is is(Comparison sign) {
        return switch (sign) {
            case AT_LEAST -> Is.AT_LEAST;
            case AT_MOST -> Is.AT_MOST;
            case MORE -> Is.MORE;
            case LESS -> Is.LESS;
            case NOT_EQUAL -> Is.NOT_EQUAL;
            case EQUAL -> Is.EQUAL;
        };
    }

    private static String plain(Money amount) {
        return amount.amount().stripTrailingZeros().toPlainString();
    }
}
