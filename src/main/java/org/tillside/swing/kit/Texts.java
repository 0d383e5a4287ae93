package org.tillside.swing.kit;

import java.util.List;
import javax.swing.Icon;
import javax.swing.JLabel;

/** Builds texts. All wrap to their width but {@link #label}, which stays on one line. */
public final class Texts {
    private final Kit kit;

    Texts(Kit kit) {
        this.kit = kit;
    }

    /** A text at any step of the type scale. */
    public Text text(Type type, boolean bold, Token ink, String text) {
        return new Text(kit, type, bold, ink, List.of(Run.plain(text)));
    }

    /** Text of several runs, bold and regular. */
    public Text runs(Type type, Token ink, List<Run> runs) {
        return new Text(kit, type, false, ink, runs);
    }

    /** 28 bold: the page's title. */
    public Text page(String text) {
        return text(Type.PAGE, true, Token.TEXT, text);
    }

    /** 20 bold. */
    public Text title(String text) {
        return text(Type.TITLE, true, Token.TEXT, text);
    }

    /** 17 bold: the heading of a card. */
    public Text heading(String text) {
        return text(Type.STRONG, true, Token.TEXT, text);
    }

    /** 15 bold: the title of a row. */
    public Text strong(String text) {
        return text(Type.BODY, true, Token.TEXT, text);
    }

    /** 15 regular. */
    public Text body(String text) {
        return text(Type.BODY, false, Token.TEXT, text);
    }

    /** 15 on 23, at most 68 characters wide: for reading. */
    public Text reading(String text) {
        return body(text).leading(23).columns(68);
    }

    /** 15 regular, muted: the line below a page's title. */
    public Text quiet(String text) {
        return text(Type.BODY, false, Token.MUTED, text);
    }

    /** 13 regular. */
    public Text small(String text) {
        return text(Type.SMALL, false, Token.TEXT, text);
    }

    /** 13 bold. */
    public Text smallStrong(String text) {
        return text(Type.SMALL, true, Token.TEXT, text);
    }

    /** 13 regular, muted: the line of detail below a row's title. */
    public Text detail(String text) {
        return text(Type.SMALL, false, Token.MUTED, text);
    }

    /** 12 regular, muted. */
    public Text caption(String text) {
        return text(Type.CAPTION, false, Token.MUTED, text);
    }

    /** 12 bold, muted: the name above a field or a group. */
    public Text captionStrong(String text) {
        return text(Type.CAPTION, true, Token.MUTED, text);
    }

    /** 13 bold in the accent: the line above a title. */
    public Text eyebrow(String text) {
        return text(Type.SMALL, true, Token.ACCENT, text);
    }

    /** One line that never wraps and ends in an ellipsis where it must. */
    public JLabel label(Type type, boolean bold, Token ink, String text) {
        JLabel label = new OneLine(text);
        label.setFont(kit.able(bold ? kit.bold(type) : kit.font(type), text));
        label.setForeground(kit.colour(ink));
        return label;
    }

    /** An icon as a label, silent unless {@code spoken} says something. */
    public JLabel icon(String name, int size, Token ink, String spoken) {
        return picture(kit.icon(name, size, ink), spoken);
    }

    /** Any icon as a label. */
    public JLabel picture(Icon icon, String spoken) {
        JLabel label = new JLabel(icon);
        label.putClientProperty("html.disable", Boolean.TRUE);
        label.getAccessibleContext().setAccessibleName(spoken);
        return label;
    }
}
