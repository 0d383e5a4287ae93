package org.tillside.records;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of this computer as a failing disk gives them: from some place on, a file cannot be read. */
final class BadSectors extends FileSystemProvider {
    static final String SAID = "Input/output error";

    private final Map<Path, Long> places = new HashMap<>();
    private final Files files = new Files();

    /** From this place on the file cannot be read; what stands before it can. */
    void at(Path file, long place) {
        places.put(file, place);
    }

    /** The same path, read from this disk. */
    Path path(Path real) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(),
                new Class<?>[] {Path.class},
                (proxy, method, args) -> called(real, method, args));
    }

    private Object called(Path real, Method method, Object[] args) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return files;
        }
        Object[] plain = args == null ? new Object[0] : args.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] instanceof Path path ? real(path) : plain[i];
        }
        try {
            Object result = method.invoke(real, plain);
            return result instanceof Path path ? path(path) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Path real(Path path) {
        return Path.of(path.toString());
    }

    private static FileSystemProvider real() {
        return Path.of("").getFileSystem().provider();
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        SeekableByteChannel channel = real().newByteChannel(real(path), options, attrs);
        Long place = places.get(real(path));
        return place == null ? channel : new Broken(channel, place);
    }

    private record Broken(SeekableByteChannel channel, long place) implements SeekableByteChannel {
        @Override
        public int read(ByteBuffer into) throws IOException {
            long left = place - channel.position();
            if (left <= 0) {
                throw new IOException(SAID);
            }
            ByteBuffer some = into.slice(into.position(), (int) Math.min(left, into.remaining()));
            int count = channel.read(some);
            into.position(into.position() + Math.max(0, count));
            return count;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new AssertionError("it is only read");
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long to) throws IOException {
            channel.position(to);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new AssertionError("it is only read");
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> all = real().newDirectoryStream(real(folder), any -> true)) {
            all.forEach(it -> inside.add(path(it)));
        }
        return new DirectoryStream<>() {
            @Override
            public java.util.Iterator<Path> iterator() {
                return inside.iterator();
            }

            @Override
            public void close() {
                inside.clear();
            }
        };
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real().checkAccess(real(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> kind, LinkOption... options)
            throws IOException {
        return real().readAttributes(real(path), kind, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real().readAttributes(real(path), names, options);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> kind, LinkOption... options) {
        return real().getFileAttributeView(real(path), kind, options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real().isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real().isHidden(real(path));
    }

    // ---- whoever reads asks for none of these

    @Override
    public String getScheme() {
        return "bad-sectors";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attrs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    private final class Files extends FileSystem {
        @Override
        public FileSystemProvider provider() {
            return BadSectors.this;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public String getSeparator() {
            return "/";
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path getPath(String first, String... more) {
            return path(Path.of(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
