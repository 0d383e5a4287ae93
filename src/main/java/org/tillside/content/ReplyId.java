package org.tillside.content;

/** The id of a reply, within its scene or interruption: lower-case letters, digits and hyphens. */
public record ReplyId(String value) {
    /** @throws IllegalArgumentException if the text is not an id */
    public ReplyId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
