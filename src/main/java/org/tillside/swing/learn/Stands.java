package org.tillside.swing.learn;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.tillside.screens.learn.LearnState.Stand;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.StepState;
import org.tillside.swing.kit.Token;

/** How a station or a part of it is drawn, by where it stands. */
final class Stands {
    private Stands() {}

    /** The disc of a station. */
    static JComponent disc(Kit kit, Stand stand, int number) {
        StepState state =
                switch (stand) {
                    case DONE, SIGNED -> StepState.SIGNED;
                    case WAITS -> StepState.WAITS;
                    case NOW -> StepState.NOW;
                    case NEXT, PLAIN -> StepState.NEXT;
                    case LATER -> StepState.LATER;
                    case LAPSED -> StepState.LAPSED;
                };
        return kit.marks().step(state, String.valueOf(number), 24);
    }

    /** The colour of the words that say how it stands. */
    static Token ink(Stand stand) {
        return switch (stand) {
            case WAITS, LAPSED -> Token.WARN;
            case NOW -> Token.ACCENT;
            case NEXT -> Token.TEXT;
            default -> Token.MUTED;
        };
    }

    /** The small sign before a part: a tick, a pencil, a clock, a dot, a ring. */
    static JComponent sign(Kit kit, Stand stand) {
        return switch (stand) {
            case DONE, SIGNED -> kit.texts().icon("check", 14, Token.ACCENT, "");
            case WAITS -> kit.texts().icon("pen", 14, Token.WARN, "");
            case LAPSED -> kit.texts().icon("clock", 14, Token.WARN, "");
            case NOW -> kit.texts().picture(new Dot(kit, true), "");
            case NEXT, LATER, PLAIN -> kit.texts().picture(new Dot(kit, false), "");
        };
    }

    /** A dot, full or a ring. */
    private record Dot(Kit kit, boolean full) implements Icon {
        @Override
        public void paintIcon(Component on, Graphics g, int x, int y) {
            Graphics2D own = (Graphics2D) g.create();
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.translate(x, y);
            own.scale(kit.look().size(), kit.look().size());
            own.setColor(kit.colour(full ? Token.ACCENT : Token.MUTED));
            if (full) {
                own.fill(new Ellipse2D.Double(3, 3, 8, 8));
            } else {
                own.setStroke(new BasicStroke(1.6f));
                own.draw(new Ellipse2D.Double(3.8, 3.8, 6.4, 6.4));
            }
            own.dispose();
        }

        @Override
        public int getIconWidth() {
            return kit.px(14);
        }

        @Override
        public int getIconHeight() {
            return kit.px(14);
        }
    }
}
