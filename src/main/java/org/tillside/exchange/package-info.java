/** Other tools' files in and out: sheets for paper and PDF, and what is exported. */
@NullMarked
package org.tillside.exchange;

import org.jspecify.annotations.NullMarked;
