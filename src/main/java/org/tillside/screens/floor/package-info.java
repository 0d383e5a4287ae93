/** What customers told: the complaints that were noted, and noting and correcting one. */
@NullMarked
package org.tillside.screens.floor;

import org.jspecify.annotations.NullMarked;
