/**
 * What happened, as plain values: one {@link Entry} for each thing that a person did, and the order in which they count.
 */
@NullMarked
package org.tillside.journal;

import org.jspecify.annotations.NullMarked;
