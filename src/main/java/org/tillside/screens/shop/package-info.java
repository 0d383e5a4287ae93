/** Decides what the shop's own room shows: charter, look, backup, records, content. */
@NullMarked
package org.tillside.screens.shop;

import org.jspecify.annotations.NullMarked;
