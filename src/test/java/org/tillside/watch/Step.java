package org.tillside.watch;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Tells the platform's recorder from when to when an event kept the event thread busy for long. */
@Name(Step.NAME)
@StackTrace(false)
final class Step extends Event {
    static final String NAME = "org.tillside.Step";

    /** Which of the long ones, from 0. */
    int number;
}
