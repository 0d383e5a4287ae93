/** Texts that want to be more than texts, and the shops and packs that they are planted in. */
@NullMarked
package org.tillside.hostile;

import org.jspecify.annotations.NullMarked;
