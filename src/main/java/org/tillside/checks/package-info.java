/**
 * One class for each rule that content has to keep, giving a problem with its place and, where it can, a fix.
 *
 * <p>They look at content that could be read; what cannot be read at all is found by the library. They stand apart so
 * that the command line, the editor and the tests run the very same rules.
 */
@NullMarked
package org.tillside.checks;

import org.jspecify.annotations.NullMarked;
