/** Draws what frames every page: rail, jump box, help, the shortcuts sheet, notices. */
@NullMarked
package org.tillside.swing.shell;

import org.jspecify.annotations.NullMarked;
