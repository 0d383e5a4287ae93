/**
 * A run through content, and all runs: quizzes graded, scenarios stepped through, every path explored.
 *
 * <p>All of it is pure: no clock, no screen, no file.
 */
@NullMarked
package org.tillside.practice;

import org.jspecify.annotations.NullMarked;
