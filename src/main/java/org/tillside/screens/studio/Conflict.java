package org.tillside.screens.studio;

import org.tillside.authoring.Merge;
import org.tillside.records.ContentFiles;

/**
 * A file that another program has changed in the same lines as the author: somebody has to choose, and nothing is
 * written until then.
 *
 * @param theirs the text that is on the disk
 * @param mark the state of the file with that text
 */
record Conflict(Editing editing, Merge.Conflicts conflicts, String theirs, ContentFiles.Mark mark) {}
