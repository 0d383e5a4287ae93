package org.tillside.swing.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JButton;
import javax.swing.KeyStroke;
import javax.swing.plaf.basic.BasicButtonUI;
import org.jspecify.annotations.Nullable;

/** A button that holds other components: a clickable row, an answer to choose. Space, Enter and click press it. */
public class Slab extends JButton {
    private final transient Kit kit;
    private final AccessibleRole role;
    private boolean told;
    private @Nullable Dimension preferred;
    private @Nullable Dimension least;

    Slab(Kit kit, LayoutManager layout, String name, String spoken, AccessibleRole role, Runnable action) {
        this.kit = kit;
        this.role = role;
        setLayout(layout);
        setOpaque(false);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRolloverEnabled(true);
        setBorder(null);
        addActionListener(event -> action.run());
        kit.named(this, name, spoken);
        getInputMap().put(KeyStroke.getKeyStroke("pressed ENTER"), "pressed");
        getInputMap().put(KeyStroke.getKeyStroke("released ENTER"), "released");
    }

    /** Tells when somebody begins or ceases to point at it, with the mouse or the keyboard. */
    public Slab onPoint(Consumer<Boolean> pointed) {
        getModel().addChangeListener(event -> point(pointed));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                point(pointed);
            }

            @Override
            public void focusLost(FocusEvent event) {
                point(pointed);
            }
        });
        return this;
    }

    private void point(Consumer<Boolean> pointed) {
        boolean now = getModel().isRollover() || isFocusOwner();
        if (now != told) {
            told = now;
            pointed.accept(now);
        }
    }

    final Kit kit() {
        return kit;
    }

    @Override
    public void updateUI() {
        setUI(new BasicButtonUI());
    }

    @Override
    public Insets getInsets() {
        return new Insets(0, 0, 0, 0);
    }

    /** As a container does: kept while nothing in it changes, since those round it ask again and again. */
    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        if (preferred == null || !isValid()) {
            preferred = getLayout().preferredLayoutSize(this);
        }
        return new Dimension(preferred);
    }

    @Override
    public Dimension getMinimumSize() {
        if (isMinimumSizeSet()) {
            return super.getMinimumSize();
        }
        if (least == null || !isValid()) {
            least = getLayout().minimumLayoutSize(this);
        }
        return new Dimension(least);
    }

    @Override
    public void invalidate() {
        preferred = null;
        least = null;
        super.invalidate();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        try {
            Painted.smooth(g2);
            draw(g2);
        } finally {
            g2.dispose();
        }
    }

    /** Paints the ground: a row of a list, chosen or pointed at. */
    void draw(Graphics2D g) {
        boolean warm = isEnabled() && (getModel().isRollover() || getModel().isArmed());
        if (isSelected() || warm) {
            g.setColor(kit.colour(isSelected() ? Token.ACCENT_SOFT : Token.HOVER));
            g.fillRect(0, 0, getWidth(), getHeight());
        }
        if (isSelected()) {
            g.setColor(kit.colour(Token.ACCENT));
            g.fillRect(0, 0, kit.px(3), getHeight());
        }
        if (isFocusOwner()) {
            float in = kit.px(2f);
            Painted.edge(
                    g, kit.colour(Token.ACCENT), in, in, getWidth() - 2 * in, getHeight() - 2 * in, kit.px(6f), in);
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJButton() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return role;
                }

                @Override
                public AccessibleStateSet getAccessibleStateSet() {
                    AccessibleStateSet states = super.getAccessibleStateSet();
                    if (isSelected() && role != AccessibleRole.PUSH_BUTTON) {
                        states.add(AccessibleState.CHECKED);
                    }
                    return states;
                }
            };
        }
        return accessibleContext;
    }
}
