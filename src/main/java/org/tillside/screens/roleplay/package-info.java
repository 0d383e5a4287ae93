/** The stage of a role-play: one play, scene by scene, with its time, its money and what interrupts it. */
@NullMarked
package org.tillside.screens.roleplay;

import org.jspecify.annotations.NullMarked;
