/** The gallery of role-plays: which there are, how far one came in each, and which comes next. */
@NullMarked
package org.tillside.screens.practise;

import org.jspecify.annotations.NullMarked;
