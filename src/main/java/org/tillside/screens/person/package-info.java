/** One person: everything that was signed, the skills, with whom; and what becomes of a signature later. */
@NullMarked
package org.tillside.screens.person;

import org.jspecify.annotations.NullMarked;
