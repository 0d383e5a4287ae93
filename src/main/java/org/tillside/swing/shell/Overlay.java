package org.tillside.swing.shell;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.LayoutFocusTraversalPolicy;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** Lies over the page with a card in it; a click beside the card closes it, the focus stays inside until then. */
final class Overlay extends JPanel {
    private final transient Kit kit;
    private Optional<Component> before = Optional.empty();

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

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(kit.colour(Token.VEIL));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
