/** Promises of speed and safety as figures: what was measured, what it was held against, on which machine. */
@NullMarked
package org.tillside.figures;

import org.jspecify.annotations.NullMarked;
