/** The skills matrix: who can do what, the records behind each level, closing a gap, and what is wanted. */
@NullMarked
package org.tillside.screens.matrix;

import org.jspecify.annotations.NullMarked;
