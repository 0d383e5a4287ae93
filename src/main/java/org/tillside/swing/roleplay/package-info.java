/** Draws the stage of a role-play: picture, conversation, the customer's card, the replies. */
@NullMarked
package org.tillside.swing.roleplay;

import org.jspecify.annotations.NullMarked;
