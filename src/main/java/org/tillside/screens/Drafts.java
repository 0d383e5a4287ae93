package org.tillside.screens;

import java.util.Map;

/** What somebody has begun to write and not yet handed in, kept by person so that nothing typed is ever lost. */
public interface Drafts {
    /** The fields of a draft, empty if there is none. The key names the page and the thing, such as {@code sign/p3/till}. */
    Map<String, String> read(String key);

    /** Keeps these fields under the key; written in the background. */
    void keep(String key, Map<String, String> fields);

    /** The draft was handed in or thrown away. */
    void drop(String key);
}
