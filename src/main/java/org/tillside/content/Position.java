package org.tillside.content;

/** A kind of job in the shop. */
public record Position(PositionId id, String title) {}
