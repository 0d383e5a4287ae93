/** What goes wrong on purpose: killed processes, power cuts, full disks, wrong clocks, forgers; each with a control. */
@NullMarked
package org.tillside.faults;

import org.jspecify.annotations.NullMarked;
