/** The panels of the Studio: files, form, graph, source and problems. */
@NullMarked
package org.tillside.swing.studio;

import org.jspecify.annotations.NullMarked;
