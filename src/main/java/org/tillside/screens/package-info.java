/**
 * What every page needs besides its presenter and states: words, commands, work in the background and time. No
 * toolkit is known here, so that presenters are tested without one.
 */
@NullMarked
package org.tillside.screens;

import org.jspecify.annotations.NullMarked;
