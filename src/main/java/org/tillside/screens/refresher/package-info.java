/** The refresher: the questions that come back today, and what comes back when. */
@NullMarked
package org.tillside.screens.refresher;

import org.jspecify.annotations.NullMarked;
