/** The answers of an attempt at a quiz: what was right, what would have been, and what to do now. */
@NullMarked
package org.tillside.screens.review;

import org.jspecify.annotations.NullMarked;
