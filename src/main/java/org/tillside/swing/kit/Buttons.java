package org.tillside.swing.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import org.tillside.swing.kit.Plate.Dress;
import org.tillside.swing.kit.Plate.Form;

/**
 * Builds what is pressed. Each builder comes as {@code (key, action)}, which takes the words of the key, and as
 * {@code (name, text, action)} for texts that come with a state; the key or name is the component's name.
 */
public final class Buttons {
    private static final Dress FILLED = Dress.of(Token.ACCENT, Token.ACCENT_HOVER, Token.ACCENT, Token.ON_ACCENT);
    private static final Dress OUTLINED = Dress.of(Token.CARD, Token.HOVER, Token.EDGE, Token.TEXT);
    private static final Dress CHOSEN = Dress.of(Token.ACCENT_SOFT, Token.ACCENT_SOFT, Token.ACCENT, Token.TEXT);
    private static final Dress DANGER = Dress.of(Token.CARD, Token.BAD_SOFT, Token.BAD, Token.BAD);
    private static final Dress BARE = Dress.bare(Token.HOVER, Token.TEXT);
    private static final Dress QUIET = Dress.bare(Token.TRACK, Token.MUTED);
    private static final Dress LINK = new Dress(Optional.empty(), Optional.empty(), Optional.empty(), Token.ACCENT);

    private final Kit kit;

    Buttons(Kit kit) {
        this.kit = kit;
    }

    /** Filled, 48 high: the one next thing to do on a page's hero. */
    public Press hero(String key, Runnable action) {
        return hero(key, kit.word(key), action);
    }

    /** Filled, 48 high, with a given text. */
    public Press hero(String name, String text, Runnable action) {
        return press(new Form(48, 24, 8, Type.STRONG, true, FILLED, FILLED), name, text, action);
    }

    /** Filled, 40 high: in a card's footer. */
    public Press footer(String key, Runnable action) {
        return footer(key, kit.word(key), action);
    }

    /** Filled, 40 high, with a given text. */
    public Press footer(String name, String text, Runnable action) {
        return press(new Form(40, 20, 8, Type.BODY, true, FILLED, FILLED), name, text, action);
    }

    /** Filled, 36 high. */
    public Press filled(String key, Runnable action) {
        return filled(key, kit.word(key), action);
    }

    /** Filled, 36 high, with a given text. */
    public Press filled(String name, String text, Runnable action) {
        return press(new Form(36, 16, 8, Type.BODY, true, FILLED, FILLED), name, text, action);
    }

    /** Outlined, 36 high. */
    public Press outlined(String key, Runnable action) {
        return outlined(key, kit.word(key), action);
    }

    /** Outlined, 36 high, with a given text. */
    public Press outlined(String name, String text, Runnable action) {
        return press(new Form(36, 15, 8, Type.BODY, false, OUTLINED, CHOSEN), name, text, action);
    }

    /** Outlined, 40 high: beside a filled one in a card's footer. */
    public Press outlinedFooter(String key, Runnable action) {
        return outlinedFooter(key, kit.word(key), action);
    }

    /** Outlined, 40 high, with a given text. */
    public Press outlinedFooter(String name, String text, Runnable action) {
        return press(new Form(40, 16, 8, Type.BODY, false, OUTLINED, CHOSEN), name, text, action);
    }

    /** Outlined with bold small text, 36 high: actions beside a page's title. */
    public Press action(String key, Runnable action) {
        return action(key, kit.word(key), action);
    }

    /** Outlined with bold small text, 36 high, with a given text. */
    public Press action(String name, String text, Runnable action) {
        return press(new Form(36, 15, 8, Type.SMALL, true, OUTLINED, CHOSEN), name, text, action);
    }

    /** Filled with bold small text, 36 high: the one filled action beside a page's title. */
    public Press filledAction(String key, Runnable action) {
        return filledAction(key, kit.word(key), action);
    }

    /** Filled with bold small text, 36 high, with a given text. */
    public Press filledAction(String name, String text, Runnable action) {
        return press(new Form(36, 15, 8, Type.SMALL, true, FILLED, FILLED), name, text, action);
    }

    /** Outlined, 32 high, small text. */
    public Press small(String key, Runnable action) {
        return small(key, kit.word(key), action);
    }

    /** Outlined, 32 high, small text, with a given text. */
    public Press small(String name, String text, Runnable action) {
        return press(new Form(32, 12, 8, Type.SMALL, false, OUTLINED, CHOSEN), name, text, action);
    }

    /** Outlined in red, 36 high: what takes something back or removes it. */
    public Press danger(String key, Runnable action) {
        return press(new Form(36, 15, 8, Type.BODY, false, DANGER, DANGER), key, kit.word(key), action);
    }

    /** Text and icon without an edge, 36 high, muted: pause, leave. */
    public Press quiet(String key, Runnable action) {
        return press(new Form(36, 10, 8, Type.BODY, false, QUIET, QUIET), key, kit.word(key), action);
    }

    /** Bold accent text without an edge, small: a link. */
    public Press link(String key, Runnable action) {
        return link(key, kit.word(key), action);
    }

    /** A link with a given text. */
    public Press link(String name, String text, Runnable action) {
        return press(new Form(22, 0, 4, Type.SMALL, true, LINK, LINK), name, text, action);
    }

    /** A square outlined button of 36 with an icon alone; its words are its accessible name and tooltip. */
    public Press icon(String key, String icon, Runnable action) {
        return silent(new Form(36, 8, 8, Type.BODY, false, OUTLINED, CHOSEN), key, icon, action);
    }

    /** A square button of 32 with an icon alone and no edge: close, more. */
    public Press bareIcon(String key, String icon, Runnable action) {
        return silent(new Form(32, 6, 8, Type.SMALL, false, BARE, BARE), key, icon, action);
    }

    /** A square button of 28 within a line to type in, which keeps the keyboard. */
    Press inField(String key, String icon, Runnable action) {
        Press press = silent(new Form(28, 6, 6, Type.SMALL, false, BARE, BARE), key, icon, action);
        press.setFocusable(false);
        return press;
    }

    /** The same with words of its own. */
    public Press bareIcon(String name, String text, String icon, Runnable action) {
        return silent(new Form(32, 6, 8, Type.SMALL, false, BARE, BARE), name, text, icon, action);
    }

    /** A filter chip. */
    public Toggle chip(String name, String text, boolean chosen, Runnable action) {
        Dress on = Dress.of(Token.ACCENT_SOFT, Token.ACCENT_SOFT, Token.ACCENT, Token.ACCENT);
        Form form = new Form(32, 14, 16, Type.SMALL, chosen, OUTLINED, on);
        return toggle(form, name, text, chosen, action);
    }

    /** One of a few to choose from, 40 high: how sure one is. */
    public Toggle choice(String name, String text, boolean chosen, Runnable action) {
        return toggle(new Form(40, 14, 8, Type.BODY, chosen, OUTLINED, CHOSEN), name, text, chosen, action);
    }

    /** Several joined buttons of which one is on; see {@link Segments}. */
    public Segments segments(String name, List<Segments.Option> options, Optional<String> on, Consumer<String> choose) {
        return new Segments(kit, name, options, on, choose);
    }

    private Press press(Form form, String name, String text, Runnable action) {
        return kit.named(new Press(kit, form, text, action), name, text);
    }

    private Toggle toggle(Form form, String name, String text, boolean chosen, Runnable action) {
        return kit.named(new Toggle(kit, form, text, action), name, text).chosen(chosen);
    }

    private Press silent(Form form, String key, String icon, Runnable action) {
        return silent(form, key, kit.word(key), icon, action);
    }

    private Press silent(Form form, String name, String text, String icon, Runnable action) {
        Press press = new Press(kit, form, "", action).icon(icon);
        AbstractButton named = kit.named(press, name, text);
        named.setToolTipText(text);
        return press;
    }
}
