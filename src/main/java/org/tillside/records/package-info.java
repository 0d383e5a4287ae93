/**
 * Keeps what happened for good: journals of signed, chained JSON lines, their erasable private parts, keys and PINs,
 * checkpoints, backups and settings. It knows frames, hashes and files; what an event means is the journal's.
 */
@NullMarked
package org.tillside.records;

import org.jspecify.annotations.NullMarked;
