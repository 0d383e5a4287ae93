/**
 * The parts that every page is put together from: builders and painters that carry the look (colours, type, focus,
 * accessible names), so that no page sets a colour, a font or a size of its own.
 */
@NullMarked
package org.tillside.swing.kit;

import org.jspecify.annotations.NullMarked;
