/** Sums over people and what they did: pure functions of the shop's state and its content. */
@NullMarked
package org.tillside.insight;

import org.jspecify.annotations.NullMarked;
