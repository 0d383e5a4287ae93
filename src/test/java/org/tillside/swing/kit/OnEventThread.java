package org.tillside.swing.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;

/** Runs what touches components where components are touched. */
public final class OnEventThread {
    private OnEventThread() {}

    /** The result of work done on the event thread. */
    public static <T> T call(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }
}
