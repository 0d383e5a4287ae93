/**
 * The state of the shop as the journal tells it, and what may happen next: the fold of events, the views on it, who may
 * see what, and decisions that turn a command into entries or a refusal.
 */
@NullMarked
package org.tillside.shop;

import org.jspecify.annotations.NullMarked;
