/** Today: the one next step of a new hire, what waits for a mentor, and how the owner's shop stands. */
@NullMarked
package org.tillside.screens.today;

import org.jspecify.annotations.NullMarked;
