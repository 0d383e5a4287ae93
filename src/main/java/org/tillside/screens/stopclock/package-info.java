/** The stop-clock on the floor: a mentor times how long it takes until somebody who came in is greeted. */
@NullMarked
package org.tillside.screens.stopclock;

import org.jspecify.annotations.NullMarked;
