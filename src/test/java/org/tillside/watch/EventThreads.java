package org.tillside.watch;

import java.util.List;

/** Tells the event thread by its class: to ask the toolkit would ask for permissions while one is being asked for. */
final class EventThreads {
    private static final String KIND = "java.awt.EventDispatchThread";

    private EventThreads() {}

    /** Whether this is called on an event thread. */
    static boolean here() {
        return Thread.currentThread().getClass().getName().equals(KIND);
    }

    static List<StackTraceElement> stack() {
        return List.of(new Throwable().getStackTrace());
    }
}
