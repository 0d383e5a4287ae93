/**
 * A lifelike shop from a seed, for pictures, tests and anyone who tries the program. Everybody in it acts through the
 * same commands as real people do, so whatever it holds could have happened.
 */
@NullMarked
package org.tillside.demo;

import org.jspecify.annotations.NullMarked;
