/**
 * What editing content takes beside reading it: the history of a text, what two texts differ in, and the merging of
 * two people's changes; all of it pure.
 *
 * <p>It stands apart from the library, which turns text into content, and from the records, which keep what was typed.
 */
@NullMarked
package org.tillside.authoring;

import org.jspecify.annotations.NullMarked;
