package org.tillside.watch;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An event queue that measures for how long each event keeps the processor busy: what the event thread waits for is
 * told by others, and a machine with other work to do makes nothing longer.
 */
final class Meter extends EventQueue {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Shorter ones are never long enough. */
    private static final long SHORT = 5_000_000;

    private final List<Busy> busy = Collections.synchronizedList(new ArrayList<>());
    private final Sampler sampler = new Sampler();
    private volatile int events;
    private int depth;

    /** An event that took its time. */
    private record Busy(long nanos, String event, List<StackTraceElement> seen) {
        Busy lasting(long own) {
            return new Busy(own, event, seen);
        }
    }

    /** Puts one before the queue that is there. */
    static Meter begin() {
        Meter meter = new Meter();
        meter.sampler.start();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(meter);
        return meter;
    }

    static boolean isOn() {
        return Toolkit.getDefaultToolkit().getSystemEventQueue() instanceof Meter;
    }

    void end() {
        pop();
        sampler.interrupt();
    }

    /** Takes away what the event thread loaded: an event is told by its own share. */
    void without(Loads loads) {
        for (int i = 0; i < busy.size(); i++) {
            Busy each = busy.get(i);
            busy.set(i, each.lasting(loads.without(i, each.nanos())));
        }
    }

    int events() {
        return events;
    }

    long longest() {
        return busy.stream().mapToLong(Busy::nanos).max().orElse(0);
    }

    /** Reports the events that took longer. */
    void report(long limit, Breaches breaches) {
        List.copyOf(busy).stream()
                .filter(it -> it.nanos() > limit)
                .forEach(it -> breaches.add(
                        String.format(
                                Locale.ROOT,
                                "busy for %.1f ms, more than %.1f ms, with %s",
                                it.nanos() / 1e6,
                                limit / 1e6,
                                it.event()),
                        it.seen()));
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        if (depth > 0) {
            super.dispatchEvent(event);
            return;
        }
        long before = THREADS.getCurrentThreadCpuTime();
        Step step = new Step();
        step.begin();
        depth++;
        sampler.begun(Thread.currentThread());
        try {
            super.dispatchEvent(event);
        } finally {
            depth--;
            Sampler.Working seen = sampler.ended();
            events++;
            long nanos = Math.min(THREADS.getCurrentThreadCpuTime() - before, seen.atMost());
            if (nanos > SHORT) {
                step.number = busy.size();
                step.commit();
                busy.add(new Busy(nanos, event.toString(), seen.most()));
            }
        }
    }

    /**
     * Looks what a long event is doing, so that it can be told. Where the whole machine was held up, as one that is
     * shared may be, the processor's time runs on, but nobody looked meanwhile: such time counts not.
     */
    private static final class Sampler extends Thread {
        private static final long GLANCE = 10;
        private static final String TOOLKIT = "";

        private volatile Optional<Working> now = Optional.empty();

        /** One event, how often it was looked at, and where it was seen most. */
        private static final class Working {
            private final Thread thread;
            private final Map<String, Seen> places = new ConcurrentHashMap<>();
            private volatile int looks;

            /** How often a place of the program was seen, and how it was got to. */
            private record Seen(int times, List<StackTraceElement> stack) {
                Seen and(Seen other) {
                    return new Seen(times + other.times, stack);
                }
            }

            Working(Thread thread) {
                this.thread = thread;
            }

            void look() {
                List<StackTraceElement> now = List.of(thread.getStackTrace());
                places.merge(place(now), new Seen(1, now), Seen::and);
                looks++;
            }

            /** The method that is worked in: those of the toolkit stand for nobody. */
            private static String place(List<StackTraceElement> stack) {
                return stack.stream()
                        .filter(it -> it.getClassName().startsWith("org.tillside.")
                                && !it.getClassName().startsWith("org.tillside.watch."))
                        .findFirst()
                        .map(it -> it.getClassName() + "." + it.getMethodName())
                        .orElse(TOOLKIT);
            }

            /** A single look may fall on the end of an event, which tells nothing of what took so long. */
            List<StackTraceElement> most() {
                return places.entrySet().stream()
                        .max(Comparator.<Map.Entry<String, Seen>, Boolean>comparing(
                                        it -> !it.getKey().equals(TOOLKIT))
                                .thenComparing(it -> it.getValue().times()))
                        .map(it -> it.getValue().stack())
                        .orElse(List.of());
            }

            /** So many nanoseconds it can have taken, by the looks at it. */
            long atMost() {
                return (looks + 1) * GLANCE * 2_000_000;
            }
        }

        Sampler() {
            super("event-thread-sampler");
            setDaemon(true);
        }

        void begun(Thread thread) {
            now = Optional.of(new Working(thread));
        }

        Working ended() {
            Working seen = now.orElseThrow();
            now = Optional.empty();
            return seen;
        }

        @Override
        public void run() {
            try {
                while (!isInterrupted()) {
                    sleep(GLANCE);
                    now.ifPresent(Working::look);
                }
            } catch (InterruptedException ended) {
                interrupt();
            }
        }
    }
}
