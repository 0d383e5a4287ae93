/** Sums for trainee, mentor and owner, each with its rule: pure functions over the shop's state. */
@NullMarked
package org.tillside.insight;

import org.jspecify.annotations.NullMarked;
