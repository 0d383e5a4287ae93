/** Watching a step of a person's programme, and signing it. */
@NullMarked
package org.tillside.screens.signoff;

import org.jspecify.annotations.NullMarked;
