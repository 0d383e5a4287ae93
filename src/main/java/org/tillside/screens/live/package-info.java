/** A role-play by two: the mentor plays the customer and marks; both see what came of it. */
@NullMarked
package org.tillside.screens.live;

import org.jspecify.annotations.NullMarked;
