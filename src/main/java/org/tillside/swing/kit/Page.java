package org.tillside.swing.kit;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * The frame of a page: its head (back, title, muted line, actions, jump field) and its body, which scrolls when it is
 * higher than the window or, on a stage, fills it.
 */
public final class Page extends JPanel {
    private final transient Kit kit;
    private final Text title;
    private final Text line;
    private final JPanel head;

    /**
     * What stands in the head.
     *
     * @param title the page's title
     * @param line the muted line below it; may be empty
     * @param back what the back button does, on sub-pages
     * @param lead drawn between back and title, such as an avatar
     * @param actions buttons at the right
     * @param jump opens the jump box; empty on stages and before sign-in
     * @param stage a full stage: smaller title, no jump field, less padding
     */
    public record Head(
            String title,
            String line,
            Optional<Runnable> back,
            Optional<JComponent> lead,
            List<JComponent> actions,
            Optional<Runnable> jump,
            boolean stage) {
        public Head {
            actions = List.copyOf(actions);
        }

        /** A room's own page. */
        public static Head of(String title, String line, Runnable jump) {
            return new Head(title, line, Optional.empty(), Optional.empty(), List.of(), Optional.of(jump), false);
        }

        /** A full stage without a jump field. */
        public static Head stage(String title, String line) {
            return new Head(title, line, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), true);
        }

        /** With a back button. */
        public Head back(Runnable action) {
            return new Head(title, line, Optional.of(action), lead, actions, jump, stage);
        }

        /** With something drawn before the title. */
        public Head lead(JComponent first) {
            return new Head(title, line, back, Optional.of(first), actions, jump, stage);
        }

        /** With the jump field, also on a stage. */
        public Head jump(Runnable open) {
            return new Head(title, line, back, lead, actions, Optional.of(open), stage);
        }

        /** With buttons at the right. */
        public Head actions(JComponent... buttons) {
            return new Head(title, line, back, lead, List.of(buttons), jump, stage);
        }
    }

    Page(Kit kit, Head head) {
        this.kit = kit;
        this.title = kit.texts().text(head.stage() ? Type.TITLE : Type.PAGE, true, Token.TEXT, head.title());
        this.line = head.stage() ? kit.texts().detail(head.line()) : kit.texts().quiet(head.line());
        this.head = head(head);
        setOpaque(true);
        setBackground(kit.colour(Token.GROUND));
        setLayout(kit.layout("fill", "[grow,fill]", "[]0[grow,fill]"));
        String insets = head.stage() ? "gap 24 24 12 8" : "gap 24 24 20 12";
        add(this.head, insets + ", wmin 0, wrap");
        title.setName("page.title");
    }

    /** What leads the title stands at its left, the actions at its right; the line runs below both. */
    private JPanel head(Head of) {
        JPanel left = kit.panels().pane("fillx", "[][grow,fill]", "[]");
        of.back()
                .ifPresent(action -> left.add(
                        kit.buttons().icon("shell.back", "back", action), "aligny top, gapright 12, cell 0 0"));
        of.lead().ifPresent(lead -> left.add(lead, "aligny top, gapright 12, cell 0 0"));
        line.setVisible(!line.plain().isEmpty());
        Flow right = new Flow(kit, 8, true);
        of.actions().forEach(right::add);
        of.jump().ifPresent(open -> right.add(new JumpField(kit, open)));
        right.setVisible(right.getComponentCount() > 0);
        left.add(new Heading(title, line, right, kit.px(12), kit.px(300)), "wmin 0, cell 1 0");
        return left;
    }

    /** Other words in the head. */
    public Page say(String newTitle, String newLine) {
        title.say(newTitle);
        line.say(newLine);
        line.setVisible(!newLine.isEmpty());
        return this;
    }

    /** A body that scrolls when it is higher than the window. */
    public Page body(Component content) {
        JPanel padded = kit.panels().pane("fill, insets 4 24 24 14", "[grow,fill]", "[grow,fill]");
        padded.add(content, "wmin 0");
        return replace(kit.panels().scroll(padded).gutter().fills());
    }

    /** A body that has exactly the window's rest: stages, and pages whose cards scroll by themselves. */
    public Page fill(Component content) {
        JPanel padded = kit.panels().pane("fill, insets 4 24 24 24", "[grow,fill]", "[grow,fill]");
        padded.add(content, "wmin 0, hmin 0");
        return replace(padded);
    }

    /** A body that has the window's rest up to its edges: rooms that one works in. */
    public Page flush(Component content) {
        return replace(content);
    }

    private Page replace(Component body) {
        if (getComponentCount() > 1) {
            remove(1);
        }
        add(body, "wmin 0, hmin 0");
        revalidate();
        repaint();
        return this;
    }
}
