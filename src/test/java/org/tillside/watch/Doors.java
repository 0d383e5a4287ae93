package org.tillside.watch;

import java.io.FilePermission;
import java.net.SocketPermission;
import java.net.URLPermission;
import java.security.Permission;
import java.util.List;

/**
 * Sees every file, socket and program that is asked for, forbids none, and reports what the event thread asks for: the
 * platform's own hook, so that no way round it is forgotten. Later releases than 23 have it no more.
 */
@SuppressWarnings("removal")
final class Doors extends SecurityManager {
    private final Breaches breaches;
    private boolean asking;

    Doors(Breaches breaches) {
        this.breaches = breaches;
        // what it needs is loaded before it is asked: to load a class is to ask for a file
        Exempt.file("", EventThreads.stack());
        EventThreads.here();
    }

    /** Puts it on; false where the platform refuses. */
    static boolean open(Breaches breaches) {
        try {
            System.setSecurityManager(new Doors(breaches));
            return true;
        } catch (UnsupportedOperationException gone) {
            return false;
        }
    }

    static void shut() {
        System.setSecurityManager(null);
    }

    @Override
    public void checkPermission(Permission asked) {
        if (asked instanceof FilePermission) {
            touched("file", asked.getActions(), asked.getName());
        } else if (asked instanceof SocketPermission || asked instanceof URLPermission) {
            reached(asked.getName());
        }
    }

    @Override
    public void checkPermission(Permission asked, Object context) {
        checkPermission(asked);
    }

    @Override
    public void checkRead(String file) {
        touched("file", "read", file);
    }

    @Override
    public void checkRead(String file, Object context) {
        touched("file", "read", file);
    }

    @Override
    public void checkWrite(String file) {
        touched("file", "write", file);
    }

    @Override
    public void checkDelete(String file) {
        touched("file", "delete", file);
    }

    @Override
    public void checkExec(String command) {
        touched("program", "run", command);
    }

    @Override
    public void checkConnect(String host, int port) {
        reached(host + ":" + port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        reached(host + ":" + port);
    }

    /** Asked at every class that is loaded, and says nothing of files. */
    @Override
    public void checkPackageAccess(String name) {}

    private void touched(String kind, String how, String file) {
        if (asking || !EventThreads.here()) {
            return;
        }
        asking = true;
        try {
            List<StackTraceElement> stack = EventThreads.stack();
            if (!Exempt.file(file, stack)) {
                breaches.add(kind + " " + how + " " + file, stack);
            }
        } finally {
            asking = false;
        }
    }

    private void reached(String where) {
        if (EventThreads.here() && !Exempt.asked(EventThreads.stack())) {
            breaches.add("network " + where, EventThreads.stack());
        }
    }
}
