/** Lets one person in: the PIN, a first or forgotten one, a locked one. */
@NullMarked
package org.tillside.screens.pin;

import org.jspecify.annotations.NullMarked;
