/**
 * The room of those who write: one file, three views of it, and always the same file.
 *
 * <p>The text is the truth. What the form and the graph change is spliced into it, and whatever is shown is read from it.
 */
@NullMarked
package org.tillside.screens.studio;

import org.jspecify.annotations.NullMarked;
