package org.tillside.library;

import java.util.Optional;

/**
 * A change of a YAML file, as an author means it and not as letters.
 *
 * <p>A path has the keys under the top of the file with slashes between, items of a list by their id:
 * {@code scenes/arrives/replies/listen/to}. An item can always be named by its number too, from 0; one without an id, or
 * with an id that comes twice in its list, can only be named so. The empty path is the top itself.
 */
public sealed interface YamlEdit {
    /**
     * Replaces the value at a path. If its last key is not in its mapping it is added, where the order of keys in the
     * file's schema suggests it, else behind the last.
     */
    record Set(String path, YamlValue value) implements YamlEdit {}

    /**
     * Adds an item to a list, which is made if there is none.
     *
     * @param index where it will be, from 0; the number of items or more is at the end
     */
    record Insert(String list, int index, YamlValue item) implements YamlEdit {}

    /**
     * Adds a key that a mapping does not have yet; the mapping is made if there is none.
     *
     * @param after the key behind which it will stand; without one the place is chosen as for {@link Set}
     */
    record Put(String map, String key, YamlValue value, Optional<String> after) implements YamlEdit {}

    /** Takes out an item or an entry, with the comments right above it. */
    record Remove(String path) implements YamlEdit {}

    /**
     * Moves an item or an entry among its siblings, with the comments right above it.
     *
     * @param index where it will be afterwards, from 0; the last place at most
     */
    record Move(String path, int index) implements YamlEdit {}

    /** Gives an entry another key, which its mapping must not have yet. */
    record Rename(String path, String key) implements YamlEdit {}
}
