package org.tillside.content;

import java.util.Set;

/** When a reply is offered or a target chosen; read from text by {@link Conditions}. */
public sealed interface Condition {
    /** Both hold. */
    record And(Condition left, Condition right) implements Condition {}

    /** At least one holds. */
    record Or(Condition left, Condition right) implements Condition {}

    /** It does not hold. */
    record Not(Condition of) implements Condition {}

    /** A scene was seen in this play. */
    record Seen(SceneId scene) implements Condition {}

    /** A flag has been set to anything but {@code none}. */
    record IsSet(String flag) implements Condition {}

    /** A flag is, or is not, this word. */
    record Flag(String flag, boolean equal, String word) implements Condition {}

    /** A meter against a number. */
    record MeterIs(String meter, Comparison comparison, int number) implements Condition {}

    /** The money spent against an amount. */
    record CostIs(Comparison comparison, Money amount) implements Condition {}

    /** How two numbers are compared. */
    enum Comparison {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** The sign as written. */
        public String sign() {
            return sign;
        }

        /** Whether it holds, given what {@link Integer#compare} said of the two. */
        public boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    /** What a condition looks at. */
    interface World {
        /** A meter's value, 0 to 10. */
        int meter(String name);

        /** A flag's word, {@code none} if never set. */
        String flag(String name);

        /** What was spent so far. */
        Money cost();

        /** Whether a scene was seen. */
        boolean seen(SceneId scene);
    }

    /** Whether it holds in this world. */
    default boolean holds(World world) {
        if (this instanceof And it) {
            return it.left.holds(world) && it.right.holds(world);
        } else if (this instanceof Or it) {
            return it.left.holds(world) || it.right.holds(world);
        } else if (this instanceof Not it) {
            return !it.of.holds(world);
        } else if (this instanceof Seen it) {
            return world.seen(it.scene);
        } else if (this instanceof IsSet it) {
            return !world.flag(it.flag).equals("none");
        } else if (this instanceof Flag it) {
            return world.flag(it.flag).equals(it.word) == it.equal;
        } else if (this instanceof MeterIs it) {
            return it.comparison.holds(Integer.compare(world.meter(it.meter), it.number));
        }
        CostIs it = (CostIs) this;
        return it.comparison.holds(world.cost().compareTo(it.amount));
    }

    /** Adds everything it reads: scenes to the first set, flags to the second, meters to the third. */
    default void reads(Set<SceneId> scenes, Set<String> flags, Set<String> meters) {
        if (this instanceof And it) {
            it.left.reads(scenes, flags, meters);
            it.right.reads(scenes, flags, meters);
        } else if (this instanceof Or it) {
            it.left.reads(scenes, flags, meters);
            it.right.reads(scenes, flags, meters);
        } else if (this instanceof Not it) {
            it.of.reads(scenes, flags, meters);
        } else if (this instanceof Seen it) {
            scenes.add(it.scene);
        } else if (this instanceof IsSet it) {
            flags.add(it.flag);
        } else if (this instanceof Flag it) {
            flags.add(it.flag);
        } else if (this instanceof MeterIs it) {
            meters.add(it.meter);
        }
    }
}
