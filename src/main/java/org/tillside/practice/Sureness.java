package org.tillside.practice;

/** How sure somebody was of an answer. */
public enum Sureness {
    SURE,
    THINK_SO,
    GUESS
}
