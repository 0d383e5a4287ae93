/** The window, the theme, and the one class that works beside the event thread. */
@NullMarked
package org.tillside.swing;

import org.jspecify.annotations.NullMarked;
