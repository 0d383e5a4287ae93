package org.tillside.swing.shell;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.LayoutFocusTraversalPolicy;
import org.jspecify.annotations.Nullable;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** Lies over the page with a card in it; a click beside the card closes it, the focus stays inside until then. */
final class Overlay extends JPanel {
    /** A card's corners lie within so much. */
    private static final int ROUND = 13;

    private final transient Kit kit;
    private Optional<Component> before = Optional.empty();
    private boolean hides;

    Overlay(Kit kit, Runnable close) {
        this.kit = kit;
        setOpaque(false);
        setVisible(false);
        setFocusCycleRoot(true);
        setFocusTraversalPolicy(new LayoutFocusTraversalPolicy());
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                close.run();
            }
        });
    }

    /** Opens with a card; the constraints place it (MigLayout). */
    void open(JComponent card, String constraints) {
        if (!isVisible()) {
            before = Optional.ofNullable(
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        }
        removeAll();
        setLayout(kit.layout("fill", "[center]", "[top]"));
        add(card, constraints);
        card.addMouseListener(new MouseAdapter() {});
        setVisible(true);
        revalidate();
        repaint();
    }

    /** Closes and gives the focus back to where it was. */
    void shut() {
        if (isVisible()) {
            setVisible(false);
            removeAll();
            before.ifPresent(Component::requestFocusInWindow);
            before = Optional.empty();
        }
    }

    /** Paints a part of the window; where the card alone is seen there, nothing below it need be painted. */
    void hiding(@Nullable Rectangle part, Runnable paint) {
        hides = part != null && isVisible() && getComponentCount() > 0 && covers(getComponent(0), part);
        paint.run();
        hides = false;
    }

    private boolean covers(Component card, Rectangle part) {
        Rectangle upright = card.getBounds();
        Rectangle lying = card.getBounds();
        upright.grow(-kit.px(ROUND), 0);
        lying.grow(0, -kit.px(ROUND));
        return upright.contains(part) || lying.contains(part);
    }

    @Override
    public boolean isOpaque() {
        return hides || super.isOpaque();
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(kit.colour(Token.VEIL));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
