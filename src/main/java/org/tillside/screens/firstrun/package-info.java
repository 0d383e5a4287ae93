/** Founds a shop in three small steps, or leads to one that is there. */
@NullMarked
package org.tillside.screens.firstrun;

import org.jspecify.annotations.NullMarked;
