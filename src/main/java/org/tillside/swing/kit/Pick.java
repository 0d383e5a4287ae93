package org.tillside.swing.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.UIManager;
import javax.swing.event.ListDataEvent;

/**
 * A list to choose from. Its button, its list and its scroll bars cost more than all other fields of a page together, so
 * they are made when somebody comes to it, with the pointer or the keyboard; until then it is only drawn.
 */
final class Pick<T> extends JComboBox<T> {
    private static final long serialVersionUID = 1;

    private final transient Function<T, String> said;
    private final transient Kit kit;
    /** False while the platform's constructor asks for a look too. */
    private boolean awake;

    Pick(Kit kit, List<T> items, T chosen, Function<T, String> said) {
        super(model(items, chosen));
        this.kit = kit;
        this.said = said;
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                wake();
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent event) {
                wake();
            }

            @Override
            public void mousePressed(MouseEvent event) {
                boolean slept = !awake;
                wake();
                if (slept && isEnabled()) {
                    requestFocusInWindow();
                    showPopup();
                }
            }
        });
    }

    /** Filled before it hears of it: each item that is added later is told to list, editor and button. */
    private static <T> DefaultComboBoxModel<T> model(List<T> items, T chosen) {
        DefaultComboBoxModel<T> model = new DefaultComboBoxModel<>();
        items.forEach(model::addElement);
        if (items.contains(chosen)) {
            model.setSelectedItem(chosen);
        }
        return model;
    }

    /** What is written for an item; empty for none. */
    @SuppressWarnings("unchecked")
    String text(Object item) {
        return item == null ? "" : said.apply((T) item);
    }

    @Override
    protected Graphics getComponentGraphics(Graphics g) {
        return TrueLetters.drawn(super.getComponentGraphics(g));
    }

    @Override
    public void updateUI() {
        if (awake) {
            super.updateUI();
        } else {
            setUI(new PickAtRest());
        }
    }

    /** As high as a line to type in, beside which it may stand. */
    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        Insets within = UIScale.scale(UIManager.getInsets("TextField.margin"));
        Insets edge = getInsets();
        int letters = getFontMetrics(kit.font(Type.BODY)).getHeight();
        int line = letters + within.top + within.bottom + edge.top + edge.bottom;
        return new Dimension(size.width, Math.max(size.height, line));
    }

    /** The working one alone has an editor, which the platform asks even where nothing can be typed. */
    @Override
    public void setSelectedItem(Object item) {
        wake();
        super.setSelectedItem(item);
    }

    @Override
    public void setPopupVisible(boolean visible) {
        if (visible) {
            wake();
        }
        super.setPopupVisible(visible);
    }

    @Override
    public void contentsChanged(ListDataEvent event) {
        super.contentsChanged(event);
        repaint();
    }

    private void wake() {
        if (!awake) {
            awake = true;
            setRenderer(new Named<>(this));
            updateUI();
            listen();
        }
    }

    /** What is told to screen readers listens to the list that there is when it is made; so it is made once more. */
    private void listen() {
        if (accessibleContext != null) {
            String name = accessibleContext.getAccessibleName();
            String description = accessibleContext.getAccessibleDescription();
            accessibleContext = null;
            getAccessibleContext().setAccessibleName(name);
            getAccessibleContext().setAccessibleDescription(description);
        }
    }
}
