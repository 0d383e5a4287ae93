package org.tillside.swing.kit;

/** What every panel is given: the builders, the drawn faces, and the way to the jump box. */
public record Tools(Kit kit, Faces faces, Runnable jump) {}
