/**
 * Turns an author's YAML and Markdown files into content and back, strictly and kindly.
 *
 * <p>It exists so that nobody else needs to know how content is written down: jackson, snakeyaml-engine and commonmark
 * stay in here. Whatever is wrong with a file becomes a problem with a place; reading never throws for content.
 */
@NullMarked
package org.tillside.library;

import org.jspecify.annotations.NullMarked;
