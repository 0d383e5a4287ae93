package org.tillside.swing.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.LayoutManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.accessibility.AccessibleContext;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.tillside.screens.Words;

/**
 * What a page is built with: the look that is on, the words in the person's language, and the builders. A page gets
 * one in its constructor; when look or language change, pages are built anew from their states.
 */
public final class Kit {
    private final Look look;
    private final Words words;
    private final Typefaces faces;
    private final Font regular;
    private final Font bold;
    private final Map<Type, Font> regulars = new EnumMap<>(Type.class);
    private final Map<Type, Font> bolds = new EnumMap<>(Type.class);
    private final Icons icons = new Icons(this);
    private final Shapes shapes = new Shapes(this);
    private final Texts texts = new Texts(this);
    private final Buttons buttons = new Buttons(this);
    private final Marks marks = new Marks(this);
    private final Panels panels = new Panels(this);
    private final Fields fields = new Fields(this);

    /** Builds for the given look; the theme itself must have been put on before ({@code Theme.wear}). */
    public Kit(Look look, Typefaces faces, Words words) {
        this.look = look;
        this.faces = faces;
        this.words = words.in(look.language());
        this.regular = faces.regular(look.language());
        this.bold = faces.bold(look.language());
        for (Type type : Type.values()) {
            regulars.put(type, regular.deriveFont(px((float) type.size())));
            bolds.put(type, bold.deriveFont(px((float) type.size())));
        }
    }

    /** The look that this kit builds for. */
    public Look look() {
        return look;
    }

    /** The words in the language of the look. */
    public Words words() {
        return words;
    }

    /** The text for a key, with its arguments filled in. */
    public String word(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** The colour of a token in the theme that is on. */
    public Color colour(Token token) {
        return token.colour();
    }

    /** The regular face at a step of the type scale, text size taken in. */
    public Font font(Type type) {
        return Objects.requireNonNull(regulars.get(type));
    }

    /** The bold face at a step of the type scale. */
    public Font bold(Type type) {
        return Objects.requireNonNull(bolds.get(type));
    }

    /** The face of texts that are written as source, all letters alike wide. */
    public Font mono(Type type) {
        return faces.mono().deriveFont(px((float) type.size()));
    }

    /** The font itself, or one of its size and weight that draws what it cannot: a name in another script. */
    public Font able(Font font, String text) {
        return faces.able(font, text);
    }

    /** The texts that were shaped already. */
    Shapes shapes() {
        return shapes;
    }

    /** The regular or bold face at a free size in pixels at 100 %, for drawings alone. */
    public Font font(double size, boolean heavy) {
        return (heavy ? bold : regular).deriveFont(px((float) size));
    }

    /** A length given in pixels at 100 %, at the text size that is on. */
    public int px(int length) {
        return (int) Math.round(length * look.size());
    }

    /** A length given in pixels at 100 %, at the text size that is on. */
    public float px(float length) {
        return (float) (length * look.size());
    }

    /**
     * A MigLayout whose bare numbers are pixels at 100 % and grow with the text size. Give insets and gaps
     * explicitly: the builder sets both to 0 first.
     */
    public LayoutManager layout(String layout, String columns, String rows) {
        return new MigLayout("insets 0, gap 0, " + layout, columns, rows);
    }

    /** A line icon by its file's name, square, in pixels at 100 %. */
    public Icon icon(String name, int size, Token ink) {
        return icons.of(name, size, ink);
    }

    /** The icons and the mark. */
    public Icons icons() {
        return icons;
    }

    /** Texts that wrap, and labels that do not. */
    public Texts texts() {
        return texts;
    }

    /** Everything that is pressed. */
    public Buttons buttons() {
        return buttons;
    }

    /** Discs, tiles, rings, bars and pills: what shows a state or a number. */
    public Marks marks() {
        return marks;
    }

    /** Pages, cards, rows, notices: what holds the rest. */
    public Panels panels() {
        return panels;
    }

    /** Fields to type and choose in. */
    public Fields fields() {
        return fields;
    }

    /** Gives a component its key as its name (tests look it up by it) and an accessible name; takes no HTML. */
    public <C extends JComponent> C named(C component, String key, String spoken) {
        component.setName(key);
        component.putClientProperty("html.disable", Boolean.TRUE);
        if (component instanceof JTextComponent) {
            // its context listens to moves, which fails off-screen: leave it unmade until somebody asks for it
            component.putClientProperty(AccessibleContext.ACCESSIBLE_NAME_PROPERTY, spoken);
        } else {
            component.getAccessibleContext().setAccessibleName(spoken);
        }
        return component;
    }

    /** Has a screen reader say something that has just come up in a component. */
    public void announce(JComponent from, String said) {
        from.getAccessibleContext().firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, null, said);
        from.getAccessibleContext().setAccessibleDescription(said);
    }
}
