package org.tillside.content;

/** The id of a curriculum row, as its author wrote it, such as {@code S2}. */
public record RowId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
