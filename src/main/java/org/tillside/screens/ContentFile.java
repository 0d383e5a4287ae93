package org.tillside.screens;

/**
 * A file of the packs.
 *
 * @param own whether it is the shop's own; otherwise it comes with the program and is never written to
 * @param path within its source, with forward slashes
 */
public record ContentFile(boolean own, String path) {
    /** The name at the end of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder it lies in, with a slash at its end; empty at the top. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
