package org.tillside.screens.roleplay;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tillside.screens.Desk;
import org.tillside.screens.TestDesk;
import org.tillside.screens.Ticker;

/** Time that passes when a test says so, on a desk that else is as it was. */
public final class Clockwork implements Ticker {
    private final List<Consumer<Duration>> running = new ArrayList<>();
    private Duration since = Duration.ZERO;

    /** The same desk with this clock. */
    public Desk on(TestDesk desk) {
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("ticker")) {
                        return this;
                    }
                    try {
                        return method.invoke(desk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** So much time passes, in ticks of a fifth of a second. */
    public void pass(int seconds) {
        for (int i = 0; i < seconds * 5; i++) {
            since = since.plusMillis(200);
            new ArrayList<>(running).forEach(each -> each.accept(since));
        }
    }

    /** So many tenths of a second pass, told in one tick. */
    public void passTenths(int tenths) {
        since = since.plusMillis(100L * tenths);
        new ArrayList<>(running).forEach(each -> each.accept(since));
    }

    /** How many still tick. */
    public int running() {
        return running.size();
    }

    @Override
    public Stop every(Duration period, Consumer<Duration> tick) {
        running.add(tick);
        return () -> running.remove(tick);
    }

    @Override
    public Stop after(Duration delay, Runnable then) {
        return () -> {};
    }
}
