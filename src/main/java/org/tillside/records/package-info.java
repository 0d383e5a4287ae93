/** Keeps what happened: entries as JSON Lines, forced to disk, chained, signed, and never edited. */
@NullMarked
package org.tillside.records;

import org.jspecify.annotations.NullMarked;
