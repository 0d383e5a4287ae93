/** Damaged files by the thousand, and the guard under which they are read. */
@NullMarked
package org.tillside.mutants;

import org.jspecify.annotations.NullMarked;
