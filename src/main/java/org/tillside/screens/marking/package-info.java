/** A mentor marks what a trainee wrote in own words, one piece after the other. */
@NullMarked
package org.tillside.screens.marking;

import org.jspecify.annotations.NullMarked;
