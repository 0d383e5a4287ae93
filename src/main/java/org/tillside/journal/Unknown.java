package org.tillside.journal;

/** An entry made by a newer version, kept as it is. */
public record Unknown(String type) implements Entry {}
