package org.tillside.swing.kit;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.ui.FlatScrollPaneBorder;
import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import org.tillside.screens.Dates;

/**
 * Builds fields to type and choose in. The key names the component; its words are the accessible name. Typing is
 * reported at every key stroke, so that presenters can keep it.
 */
public final class Fields {
    private static final String SHOWING = "tillside.showing";

    private final Kit kit;

    Fields(Kit kit) {
        this.kit = kit;
    }

    /** A line to type in, 36 high. */
    public JTextField line(String key, String text, Consumer<String> typed) {
        return line(key, kit.word(key), text, typed);
    }

    /** A line to type in whose accessible name comes with a state. */
    public JTextField line(String name, String spoken, String text, Consumer<String> typed) {
        JTextField field = dressed(new TrueLetters.Line(text), name, spoken);
        listen(field, typed);
        return field;
    }

    /** A line for a date, with a calendar. */
    public DateField date(String key, String text, Dates.Span span, Consumer<String> typed) {
        return date(key, kit.word(key), text, span, typed);
    }

    /** A line for a date whose accessible name comes with a state. */
    public DateField date(String name, String spoken, String text, Dates.Span span, Consumer<String> typed) {
        return new DateField(kit, name, spoken, text, span, typed);
    }

    /** Several lines to type in; in a scroll pane of its own, so add the result. */
    public JScrollPane area(String key, String text, int rows, Consumer<String> typed) {
        return area(key, kit.word(key), text, rows, typed);
    }

    /** Several lines to type in whose accessible name comes with a state. */
    public JScrollPane area(String name, String spoken, String text, int rows, Consumer<String> typed) {
        JTextArea area = dressed(new TrueLetters.Lines(text, rows, 20), name, spoken);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        Traversal.byTab(area);
        listen(area, typed);
        JScrollPane pane = new AreaPane(area);
        pane.setName(name + ".scroll");
        pane.setBorder(new FlatScrollPaneBorder());
        return pane;
    }

    /** Shows a text in a field unless it shows it already; this is not reported as typing. */
    public static void set(JTextComponent field, String text) {
        if (!field.getText().equals(text)) {
            field.putClientProperty(SHOWING, Boolean.TRUE);
            field.setText(text);
            field.putClientProperty(SHOWING, null);
        }
    }

    /** A choice out of a list. */
    public <T> JComboBox<T> combo(String key, List<T> items, T chosen, Function<T, String> said, Consumer<T> choose) {
        JComboBox<T> combo = new Pick<>(kit, items, chosen, said);
        combo.setFont(kit.font(Type.SMALL));
        combo.addActionListener(event -> {
            int at = combo.getSelectedIndex();
            if (at >= 0) {
                choose.accept(combo.getItemAt(at));
            }
        });
        return kit.named(combo, key, kit.word(key));
    }

    /** A box to tick. */
    public JCheckBox check(String name, String text, boolean on, Consumer<Boolean> turned) {
        JCheckBox box = new Tick();
        kit.named(box, name, text).setText(text);
        box.setSelected(on);
        box.setOpaque(false);
        box.setFont(kit.font(Type.BODY));
        box.addActionListener(event -> turned.accept(box.isSelected()));
        return box;
    }

    /** A switch for what is on at once, such as a filter. */
    public JCheckBox onOff(String name, String text, boolean on, Consumer<Boolean> turned) {
        JCheckBox box = check(name, text, on, turned);
        box.setIcon(new SwitchIcon(kit));
        box.setFont(kit.font(Type.SMALL));
        box.setIconTextGap(kit.px(8));
        return box;
    }

    /** Six cells for a PIN; tells it when the sixth digit is typed. */
    public PinField pin(String key, Consumer<char[]> complete) {
        return kit.named(new PinField(kit, complete), key, kit.word("kit.pin"));
    }

    /** A field with its name above and, if wanted, a line of help below. */
    public JPanel labelled(String label, Component field, String help) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        Text above = kit.texts().captionStrong(label);
        pane.add(above, "wmin 0, gapbottom 4, wrap");
        pane.add(field, "growx, wmin 0, wrap");
        if (!help.isEmpty()) {
            pane.add(kit.texts().caption(help), "wmin 0, gaptop 4");
        }
        return pane;
    }

    /** Shows a hint in an empty field. */
    public static void hint(JTextField field, String text) {
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, text);
    }

    /** Marks a field as wrong or right again; the reason belongs beside it in words. */
    public static void wrong(JTextField field, boolean is) {
        field.putClientProperty(FlatClientProperties.OUTLINE, is ? FlatClientProperties.OUTLINE_ERROR : "");
    }

    private <F extends JTextComponent> F dressed(F field, String name, String spoken) {
        field.setFont(kit.font(Type.BODY));
        return kit.named(field, name, spoken);
    }

    private static void listen(JTextComponent field, Consumer<String> typed) {
        field.getDocument().addDocumentListener(new Typing(() -> {
            if (field.getClientProperty(SHOWING) == null) {
                typed.accept(field.getText());
            }
        }));
    }

    /** Every change of a document alike. */
    private record Typing(Runnable typed) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            typed.run();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            typed.run();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            typed.run();
        }
    }
}
