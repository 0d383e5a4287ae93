package org.tillside.hostile;

import java.io.FilePermission;
import java.net.SocketPermission;
import java.net.URLPermission;
import java.nio.file.Path;
import java.security.Permission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Writes down every socket, program and file that this process asks for, and forbids none: the platform's own hook, so
 * that no way round it is forgotten. Only for a process of its own.
 */
@SuppressWarnings("removal")
final class Guard extends SecurityManager {
    private final List<String> mine;
    private final Set<String> exactly;
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    /**
     * A guard of a process.
     *
     * @param mine what may be read: folders and files, by the beginnings of their paths
     * @param exactly what may be looked at and nothing in it
     */
    Guard(List<String> mine, Set<String> exactly) {
        this.mine = mine;
        this.exactly = exactly;
    }

    Set<String> seen() {
        return seen;
    }

    @Override
    public void checkPermission(Permission asked) {
        if (asked instanceof SocketPermission || asked instanceof URLPermission) {
            seen.add("socket " + asked.getName() + from());
        } else if (asked instanceof FilePermission && asked.getActions().contains("read")) {
            checkRead(asked.getName());
        }
    }

    @Override
    public void checkPermission(Permission asked, Object context) {
        checkPermission(asked);
    }

    @Override
    public void checkConnect(String host, int port) {
        seen.add("socket " + host + ":" + port + from());
    }

    /** Who asked, where it was a component's text. */
    private static String from() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name ->
                                name.startsWith("org.tillside.swing") || name.startsWith("org.tillside.exchange"))
                        .findFirst())
                .map(name -> " for " + name)
                .orElse("");
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        checkConnect(host, port);
    }

    @Override
    public void checkExec(String command) {
        seen.add("program " + command);
    }

    @Override
    public void checkRead(String file) {
        String path = Path.of(file).toAbsolutePath().normalize().toString();
        if (mine.stream().noneMatch(path::startsWith) && !exactly.contains(path)) {
            seen.add("file " + path + from());
        }
    }

    @Override
    public void checkRead(String file, Object context) {
        checkRead(file);
    }
}
