package org.tillside.practice;

/** How well something was remembered, in the four ratings that FSRS knows; people are never asked for one. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** The number that stands for it in the formulae, 1 to 4. */
    int number() {
        return ordinal() + 1;
    }
}
