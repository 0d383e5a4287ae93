/** The figures of speed: what the program takes, beside what a baseline takes in the same run. */
@NullMarked
package org.tillside.bench;

import org.jspecify.annotations.NullMarked;
