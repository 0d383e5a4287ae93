package org.tillside.swing.kit;

/** The type scale: the only sizes that texts come in, in pixels at 100 %. */
public enum Type {
    CAPTION(12, 16),
    SMALL(13, 18),
    BODY(15, 22),
    STRONG(17, 24),
    TITLE(20, 28),
    PAGE(28, 36);

    private final int size;
    private final int line;

    Type(int size, int line) {
        this.size = size;
        this.line = line;
    }

    /** Size of the letters in pixels at 100 %. */
    public int size() {
        return size;
    }

    /** Distance of one line's base to the next in pixels at 100 %. */
    public int line() {
        return line;
    }
}
