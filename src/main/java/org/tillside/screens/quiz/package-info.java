/** The quiz page: one question at a time, its feedback and hints, and at the end the answers. */
@NullMarked
package org.tillside.screens.quiz;

import org.jspecify.annotations.NullMarked;
