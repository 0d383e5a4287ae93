package org.tillside.swing.kit;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JButton;
import javax.swing.plaf.basic.BasicButtonUI;

/** The button of somebody on the drill's floor: the floor draws the person, this draws the keyboard's ring alone. */
final class FloorSpot extends JButton {
    private final transient Kit kit;
    private final String letter;

    FloorSpot(Kit kit, String letter, Runnable action) {
        this.kit = kit;
        this.letter = letter;
        setOpaque(false);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addActionListener(event -> action.run());
        kit.named(this, "drill.guest." + letter, letter);
    }

    String letter() {
        return letter;
    }

    /** What a screen reader says when it comes here; whether it is the one chosen. */
    void say(String spoken, boolean chosen) {
        getAccessibleContext().setAccessibleName(spoken);
        setSelected(chosen);
    }

    @Override
    public void updateUI() {
        setUI(new BasicButtonUI());
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (!isFocusOwner()) {
            return;
        }
        Graphics2D own = (Graphics2D) g.create();
        try {
            Painted.smooth(own);
            Painted.edge(own, Token.ACCENT.colour(), 0, 0, getWidth(), getHeight(), kit.px(10f), kit.px(2f));
        } finally {
            own.dispose();
        }
    }
}
