package org.tillside.swing.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.plaf.basic.BasicToggleButtonUI;

/** Joined buttons of which one is on, such as the levels of an observation; left and right move between them. */
public final class Segments extends JPanel {
    private final transient Kit kit;

    /**
     * One of them.
     *
     * @param id handed to the chooser
     * @param tone how it looks when it is on
     */
    public record Option(String id, String text, Tone tone) {}

    Segments(Kit kit, String name, List<Option> options, Optional<String> on, Consumer<String> choose) {
        this.kit = kit;
        setOpaque(false);
        setName(name);
        setLayout(kit.layout("", "", ""));
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            Part part = new Part(option, i == 0, i == options.size() - 1);
            part.setSelected(on.filter(option.id()::equals).isPresent());
            part.addActionListener(event -> choose.accept(option.id()));
            kit.named(part, name + "." + option.id(), option.text());
            add(part, "h 32!, grow");
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.GROUP_BOX;
                }
            };
        }
        return accessibleContext;
    }

    /** One button of the row, rounded at the row's ends. */
    private final class Part extends JToggleButton {
        private final transient Option option;
        private final boolean first;
        private final boolean last;

        Part(Option option, boolean first, boolean last) {
            putClientProperty("html.disable", Boolean.TRUE);
            setText(option.text());
            this.option = option;
            this.first = first;
            this.last = last;
            setOpaque(false);
            setRolloverEnabled(true);
            setFont(kit.able(kit.font(Type.SMALL), option.text()));
            setBorder(BorderFactory.createEmptyBorder(0, kit.px(16), 0, kit.px(16)));
        }

        @Override
        public void updateUI() {
            setUI(new BasicToggleButtonUI());
        }

        @Override
        protected void paintComponent(Graphics g) {
            Graphics2D g2 = (Graphics2D) g.create();
            try {
                Painted.smooth(g2);
                float more = kit.px(16f);
                float x = first ? 0 : -more;
                float w = getWidth() + (first ? 0 : more) + (last ? 0 : more);
                Token ground = isSelected() ? option.tone().soft() : getModel().isRollover() ? Token.HOVER : Token.CARD;
                Token edge = isSelected() ? option.tone().strong() : Token.EDGE;
                Painted.fill(g2, kit.colour(ground), x, 0, w, getHeight(), kit.px(8f));
                Painted.edge(g2, kit.colour(edge), x, 0, w, getHeight(), kit.px(8f), kit.px(1f));
                g2.setColor(kit.colour(edge));
                int line = Math.max(1, kit.px(1));
                if (!first) {
                    g2.fillRect(0, 0, line, getHeight());
                }
                if (!last && isSelected()) {
                    g2.fillRect(getWidth() - line, 0, line, getHeight());
                }
                if (isFocusOwner()) {
                    Painted.edge(g2, kit.colour(Token.ACCENT), 0, 0, getWidth(), getHeight(), kit.px(8f), kit.px(2f));
                }
                letters(g2);
            } finally {
                g2.dispose();
            }
        }

        private void letters(Graphics2D g) {
            g.setFont(kit.able(isSelected() ? kit.bold(Type.SMALL) : kit.font(Type.SMALL), getText()));
            g.setColor(kit.colour(isSelected() ? option.tone().ink() : Token.TEXT));
            float x = (getWidth() - Letters.wide(g.getFont(), getText())) / 2;
            g.drawString(getText(), x, Letters.base(g.getFont(), getHeight()));
        }
    }
}
