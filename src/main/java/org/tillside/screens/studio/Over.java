package org.tillside.screens.studio;

/** What stands in the place of a file's views, until it is done or left. */
public enum Over {
    /** Nothing: the view of the file is shown. */
    NOTHING,
    /** What publishing will do. */
    PUBLISHING,
    /** The texts that the open file had. */
    VERSIONS,
    /** What was deleted. */
    BIN,
    /** A file that two have changed in the same lines. */
    CONFLICT,
    /** The content as a zip. */
    ZIP
}
