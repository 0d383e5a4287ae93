/** Which questions and scenes are hard for the team, as counts. */
@NullMarked
package org.tillside.screens.difficult;

import org.jspecify.annotations.NullMarked;
