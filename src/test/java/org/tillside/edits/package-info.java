/** Edits of the content by chance, after each of which every record must still be found under its id. */
@NullMarked
package org.tillside.edits;

import org.jspecify.annotations.NullMarked;
