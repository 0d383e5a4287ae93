/** What frames every page: the rail, the jump box, help, the shortcuts sheet, what is said in passing. */
@NullMarked
package org.tillside.screens.shell;

import org.jspecify.annotations.NullMarked;
