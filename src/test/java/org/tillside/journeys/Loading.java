package org.tillside.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Loads a class anew, as often as is wanted, from a loader that takes as long as is wanted. */
final class Loading extends ClassLoader {
    private final byte[] bytes;
    private final Runnable first;

    private Loading(byte[] bytes, Runnable first) {
        super(Loading.class.getClassLoader());
        this.bytes = bytes;
        this.first = first;
    }

    /** What is loaded. */
    private static final class Loaded {}

    static byte[] bytes() throws IOException {
        String file = Loaded.class.getName().replace('.', '/') + ".class";
        try (InputStream in =
                Objects.requireNonNull(Loading.class.getClassLoader().getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }

    /** Loads it once more; {@code first} is done by the loader before. */
    static Class<?> again(byte[] bytes, Runnable first) {
        try {
            return Class.forName(Loaded.class.getName(), false, new Loading(bytes, first));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(Loaded.class.getName())) {
            return super.loadClass(name, resolve);
        }
        first.run();
        return defineClass(name, bytes, 0, bytes.length);
    }
}
