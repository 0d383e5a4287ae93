package org.tillside.checks;

/** How much a rule has to look at to judge one module, scenario, form or programme. */
public enum Reach {
    /** That alone: it is right or wrong whatever else there is. */
    ALONE,
    /** Also what other things there are to be named: skills, lessons, forms and the like. */
    BESIDE,
    /** The whole pack at once. */
    PACK
}
