package org.tillside.swing.kit;

/** How something is meant, in colour: green for right and good, amber for "waits" and "look here", blue for hints. */
public enum Tone {
    GOOD(Token.GOOD, Token.GOOD_SOFT, Token.GOOD_TEXT, "check"),
    WARN(Token.WARN, Token.WARN_SOFT, Token.WARN, "warn"),
    BAD(Token.BAD, Token.BAD_SOFT, Token.BAD, "warn"),
    INFO(Token.INFO, Token.INFO_SOFT, Token.INFO, "info"),
    ACCENT(Token.ACCENT, Token.ACCENT_SOFT, Token.ACCENT, "bookmark"),
    NEUTRAL(Token.EDGE, Token.BUBBLE, Token.TEXT, "note");

    private final Token strong;
    private final Token soft;
    private final Token ink;
    private final String icon;

    Tone(Token strong, Token soft, Token ink, String icon) {
        this.strong = strong;
        this.soft = soft;
        this.ink = ink;
        this.icon = icon;
    }

    /** The strong colour: edges, bars, fillings. */
    public Token strong() {
        return strong;
    }

    /** The pale ground. */
    public Token soft() {
        return soft;
    }

    /** Letters on the pale ground. */
    public Token ink() {
        return ink;
    }

    /** The icon that says the same without colour. */
    public String icon() {
        return icon;
    }
}
