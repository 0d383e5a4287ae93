package org.tillside.journal;

/**
 * One thing that happened. Private parts (names, comments) are {@code Optional} and empty once they were erased; the
 * rest of an entry stays for good.
 */
public sealed interface Entry permits Learning, Mentoring, Floor, Shop, Unknown {}
