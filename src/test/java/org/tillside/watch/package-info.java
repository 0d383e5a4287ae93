/** Tells in every journey that the event thread waits for nothing: no disk, network, hash or lock, and no long work. */
@NullMarked
package org.tillside.watch;

import org.jspecify.annotations.NullMarked;
