/** Two mentors rate the same recorded play, each alone, and see how far they agree and who is milder. */
@NullMarked
package org.tillside.screens.calibration;

import org.jspecify.annotations.NullMarked;
