/**
 * What an author wrote: programmes, modules, lessons, quizzes, scenarios and forms as immutable values.
 *
 * <p>Everything else in the program leans on these types and they lean on nothing but the JDK. The values hold no
 * place in a file; a {@link Pack} carries its {@link Places} beside them.
 */
@NullMarked
package org.tillside.content;

import org.jspecify.annotations.NullMarked;
