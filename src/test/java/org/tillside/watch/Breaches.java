package org.tillside.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the event thread did that it must not do, each once for a place in the code, with its stack. */
public final class Breaches {
    private static final int DEEP = 60;

    private final List<Breach> all = Collections.synchronizedList(new ArrayList<>());

    /** One of them. */
    public record Breach(String what, List<StackTraceElement> stack) {
        /** An error that shows its stack. */
        public AssertionError error() {
            AssertionError error = new AssertionError("on the event thread: " + what);
            error.setStackTrace(stack.toArray(StackTraceElement[]::new));
            return error;
        }

        /** The place in the program that asked, by which two breaches are the same. */
        private String place() {
            return what.split(" ")[0]
                    + stack.stream()
                            .filter(it -> it.getClassName().startsWith("org.tillside."))
                            .findFirst()
                            .map(StackTraceElement::toString)
                            .orElse("");
        }
    }

    void add(String what, List<StackTraceElement> stack) {
        Breach breach = new Breach(what, List.copyOf(stack.subList(0, Math.min(DEEP, stack.size()))));
        synchronized (all) {
            if (all.stream().noneMatch(it -> it.place().equals(breach.place()))) {
                all.add(breach);
            }
        }
    }

    List<Breach> all() {
        return List.copyOf(all);
    }
}
