package org.tillside.content;

/** A step of ability; the lowest comes first in {@link Pack#levels()}. */
public record Level(LevelId id, String text) {}
