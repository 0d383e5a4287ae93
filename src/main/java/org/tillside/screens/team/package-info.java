/** The team: who works here, how their training stands as far as the viewer may know, and the form for a person. */
@NullMarked
package org.tillside.screens.team;

import org.jspecify.annotations.NullMarked;
