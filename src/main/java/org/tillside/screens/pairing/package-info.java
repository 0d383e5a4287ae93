/** Who mentors a trainee: asking a mentor, handing over, ending, and all that went before. */
@NullMarked
package org.tillside.screens.pairing;

import org.jspecify.annotations.NullMarked;
