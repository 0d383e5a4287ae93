package org.tillside.screens.studio;

import org.tillside.content.Splice;

/**
 * Something put into a page.
 *
 * @param splice in the text as it is shown
 * @param caret where the caret stands afterwards
 */
record Insertion(Splice splice, int caret) {}
