/**
 * The room in which one learns: the programme as a path, what is in a station of it, and the lesson pages.
 */
@NullMarked
package org.tillside.screens.learn;

import org.jspecify.annotations.NullMarked;
