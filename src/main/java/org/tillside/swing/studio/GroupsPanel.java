package org.tillside.swing.studio;

import java.awt.Component;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.tillside.screens.studio.FormPart;
import org.tillside.screens.studio.FormState;
import org.tillside.screens.studio.FormState.Group;
import org.tillside.screens.studio.FormState.Option;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Fields;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Press;
import org.tillside.swing.kit.Scroll;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** The fields of what is chosen, group by group. It is built anew when other fields are needed, not at each letter. */
final class GroupsPanel extends JPanel {
    private static final long serialVersionUID = 1;
    /** So much is built at once, in pixels at 100 %: more than is seen of it in most windows. */
    private static final int ROOM = 500;

    private final transient Kit kit;
    private final transient FormPart part;
    private final Live place;
    private final transient Map<String, JTextComponent> typed = new LinkedHashMap<>();
    private transient FormState now = FormState.NOTHING;
    private int room;

    GroupsPanel(Kit kit, FormPart part) {
        super(kit.layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = kit;
        this.part = part;
        this.place = kit.panels().live();
        setBackground(kit.colour(Token.CARD));
        add(kit.panels().scroll(place).onCard(), "wmin 0, hmin 0");
    }

    void show(FormState state) {
        now = state;
        // what the keyboard is in is there whole, so that it can go on wherever it likes
        room = place.entered() ? Integer.MAX_VALUE : ROOM;
        place.show(shape(state), () -> build(state));
        texts(state.body());
    }

    /** What the fields are, without what is typed in them. */
    private static Object shape(FormState state) {
        List<Object> all =
                new ArrayList<>(List.of(state.at(), state.title(), state.line(), state.face(), state.broken()));
        shape(state.body(), all);
        return all;
    }

    private static void shape(Group it, List<Object> into) {
        into.add(List.of(
                it.path(),
                it.number(),
                it.open(),
                it.more(),
                it.lists(),
                it.removable(),
                it.up(),
                it.down(),
                it.note()));
        if (!it.open()) {
            into.add(List.of(it.title(), it.detail()));
        }
        it.fields().forEach(field -> {
            into.add(List.of(field.path(), field.kind(), field.options(), field.help()));
            if (!FieldBuilder.isTyped(field)) {
                into.add(field.value());
            }
            field.condition().ifPresent(condition -> into.add(condition.shape()));
        });
        it.groups().forEach(group -> shape(group, into));
    }

    private void texts(Group it) {
        it.fields().forEach(field -> {
            text(field.path(), field.value());
            field.condition().ifPresent(condition -> {
                for (int i = 0; i < condition.terms().size(); i++) {
                    text(
                            ConditionPanel.row(field.path(), i),
                            condition.terms().get(i).value());
                }
            });
        });
        it.groups().forEach(this::texts);
    }

    private void text(String path, String value) {
        JTextComponent there = typed.get(path);
        if (there != null && (!there.isFocusOwner() || !there.getText().strip().equals(value.strip()))) {
            Fields.set(there, value);
        }
    }

    /** All fields among which something stands. */
    static Container around(Component it) {
        return Optional.ofNullable(SwingUtilities.getAncestorOfClass(GroupsPanel.class, it))
                .orElseGet(JPanel::new);
    }

    private JComponent build(FormState state) {
        typed.clear();
        JPanel pane = kit.panels().pane("fillx, insets 16 16 20 16", "[grow,fill]", "");
        if (state.broken()) {
            pane.add(
                    kit.panels().notice(Tone.WARN, kit.word("studio.form.broken"), java.util.Optional.empty()),
                    "wmin 0, gapbottom 12, wrap");
        }
        pane.add(head(state), "wmin 0, gapbottom 12, wrap");
        if (!state.body().note().isEmpty()) {
            pane.add(played(state.body().note()), "wmin 0, gapbottom 12, wrap");
        }
        room -= GroupHeights.fields(state.body());
        body(state.body(), pane);
        pane.add(kit.panels().pane("", "", ""), "push");
        return pane;
    }

    private JComponent head(FormState state) {
        boolean face = !state.face().isEmpty();
        JPanel head = kit.panels().pane("fillx", face ? "[40!]12[grow,fill]8[]" : "[grow,fill]8[]", "");
        if (face) {
            head.add(new MoodMark(kit, state.face(), 40));
        }
        head.add(kit.panels().titled(state.title(), state.line()), "wmin 0");
        if (!state.at().isEmpty()) {
            head.add(kit.buttons().bareIcon("studio.form.remove", "close", () -> part.remove(state.at())));
        }
        return head;
    }

    private void body(Group it, JPanel into) {
        FieldBuilder builder = new FieldBuilder(kit, part, typed);
        JPanel fields = kit.panels().pane("fillx, wrap 2", "[grow,fill,sg]10[grow,fill,sg]", "");
        int column = 0;
        for (FormState.Field field : it.fields()) {
            boolean wide = FieldBuilder.isWide(field);
            String row = wide && column == 1 ? "newline, " : "";
            fields.add(builder.of(field), row + (wide ? "spanx 2, " : "") + "wmin 0, gapbottom 10");
            column = wide ? 0 : 1 - column;
        }
        into.add(fields, "wmin 0, wrap");
        it.groups().forEach(group -> into.add(inTime(group), "wmin 0, gapbottom 8, wrap"));
        JPanel more = kit.panels().flow(12);
        it.lists()
                .forEach(list -> more.add(kit.buttons()
                        .link("studio.form.one." + list.value(), list.text(), () -> part.addOne(list.value()))
                        .icon("plus")));
        if (!it.more().isEmpty()) {
            more.add(adding(it));
        }
        into.add(more, "wmin 0, gapbottom 4, wrap");
    }

    /** What may be added, in one list to choose from. */
    private JComponent adding(Group it) {
        List<Option> options = new ArrayList<>(List.of(new Option("", kit.word("studio.form.more"))));
        options.addAll(it.more());
        var combo = kit.fields().combo("studio.form.more", options, options.get(0), Option::text, chosen -> {
            if (!chosen.value().isEmpty()) {
                part.add(it.path(), chosen.value());
                enter(it.path().isEmpty() ? chosen.value() : it.path() + "/" + chosen.value());
            }
        });
        combo.setName("studio.form.more." + it.path());
        return combo;
    }

    /** What lies below the view is built when it comes into it, as it is by then. */
    private JComponent inTime(Group it) {
        int high = GroupHeights.of(it);
        room -= high;
        return room + high > 0 ? group(it) : kit.panels().later(high, () -> group(GroupHeights.find(now.body(), it)));
    }

    private JComponent group(Group it) {
        Box box = kit.panels()
                .box("insets 10 12 10 12, fillx", "[grow,fill]", "")
                .ground(it.open() ? Token.GROUND : Token.CARD)
                .edge(Token.LINE)
                .radius(8);
        box.add(head(it), "wmin 0, wrap");
        if (!it.open() && !it.detail().isEmpty()) {
            box.add(kit.texts().caption(it.detail()), "wmin 0, gaptop 2, wrap");
        }
        if (!it.note().isEmpty()) {
            box.add(played(it.note()), "wmin 0, gaptop 2, wrap");
        }
        if (it.open()) {
            JPanel inner = kit.panels().pane("fillx, insets 8 0 0 0", "[grow,fill]", "");
            body(it, inner);
            box.add(inner, "wmin 0");
        }
        return box;
    }

    /** What it says has the room while it is closed; what can be done with it stands there when it is open. */
    private JComponent head(Group it) {
        JPanel head = kit.panels().pane("fillx, hidemode 3", "[]8[grow,fill]4[]0[]0[]0[]", "");
        head.add(kit.texts().label(Type.SMALL, true, Token.ACCENT, it.number()), "wmin pref");
        JComponent said = kit.texts().smallStrong(it.title());
        head.add(said, "wmin 0");
        head.add(small("studio.form.up", it, "up", it.open() && it.up(), () -> part.move(it.path(), -1)));
        head.add(small("studio.form.down", it, "down", it.open() && it.down(), () -> part.move(it.path(), 1)));
        head.add(small("studio.form.remove", it, "close", it.open() && it.removable(), () -> part.remove(it.path())));
        String sign = it.open() ? "chevron-down" : "chevron-right";
        head.add(small("studio.form.fold", it, sign, it.folds(), () -> part.fold(it.path())));
        said.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        said.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                part.fold(it.path());
            }
        });
        return head;
    }

    /** The keyboard goes on in the first field. */
    void enter() {
        typed.values().stream()
                .filter(java.awt.Component::isShowing)
                .min(java.util.Comparator.comparingInt(it -> it.getLocationOnScreen().y))
                .ifPresent(JTextComponent::requestFocusInWindow);
    }

    /** How the team played it. */
    private JComponent played(String told) {
        return kit.texts().text(Type.CAPTION, true, Token.INFO, told);
    }

    /** What was just added is typed in next, in the place of what it begins with. */
    private void enter(String path) {
        added(path).ifPresent(added -> {
            added.requestFocusInWindow();
            if (added instanceof JTextComponent lines) {
                lines.selectAll();
            }
            // where it is, is known once it is laid out, and what scrolls has told nobody above that it is not
            invalidate();
            validate();
            Scroll.show(added, 0);
        });
    }

    private Optional<JComponent> added(String path) {
        return Optional.<JComponent>ofNullable(typed.get(path))
                .or(() -> Live.find(this, FieldBuilder.NAME + path + ".0.what").map(JComponent.class::cast))
                .or(() -> typed.entrySet().stream()
                        .filter(it -> it.getKey().startsWith(path + "/"))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private Press small(String key, Group of, String icon, boolean shown, Runnable action) {
        Press press = kit.buttons().bareIcon(key, icon, action);
        press.setName(key + "." + of.path());
        press.setVisible(shown);
        return press;
    }
}
