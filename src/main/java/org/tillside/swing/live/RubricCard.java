package org.tillside.swing.live;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.practice.Filling;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.LiveState;
import org.tillside.screens.live.LiveState.Row;
import org.tillside.screens.live.LiveState.Why;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.KeyPlaces;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Segments;
import org.tillside.swing.kit.Toggle;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;

/** Draws the rubric: a row for each line, its level, and under a low one why. */
final class RubricCard {
    private static final int LEAST = 190;

    private final Kit kit;
    private final LivePresenter presenter;
    private final LiveKeys keys;

    RubricCard(Kit kit, LivePresenter presenter, LiveKeys keys) {
        this.kit = kit;
        this.presenter = presenter;
        this.keys = keys;
    }

    /** What the rows must be built anew for; letters being typed are not among it. */
    Object shape(LiveState state) {
        List<Object> shape =
                new ArrayList<>(List.of(state.levels(), state.paper().isPresent(), letters(state)));
        state.rows()
                .forEach(it -> shape.add(List.of(
                        it.id(),
                        it.text(),
                        it.level(),
                        it.picked(),
                        it.waits(),
                        state.paper().isPresent() ? "" : it.seconds(),
                        it.why().map(why -> List.of(why.reason(), why.writing(), why.writing() ? "" : why.words())))));
        return shape;
    }

    private List<String> letters(LiveState state) {
        List<String> letters = new ArrayList<>();
        for (int place = 0; place < Math.min(9, state.levels().size()); place++) {
            letters.add(keys.letter(KeyPlaces.Row.HOME, place));
        }
        for (int place = 0; place <= LiveKeys.NOTE; place++) {
            letters.add(keys.letter(KeyPlaces.Row.BELOW, place));
        }
        return letters;
    }

    JComponent head(LiveState state) {
        JPanel legend = kit.panels().pane("fillx", "[grow,fill]", "[]4[]");
        List<JComponent> parts = new ArrayList<>();
        parts.add(kit.texts().label(org.tillside.swing.kit.Type.CAPTION, false, Token.MUTED, kit.word("live.keys")));
        state.levels().stream().limit(9).forEach(it -> {
            JPanel pair = kit.panels().pane("", "[]6[]", "[]");
            pair.add(kit.marks().key(keys.letter(KeyPlaces.Row.HOME, it.height())));
            pair.add(kit.texts().label(org.tillside.swing.kit.Type.CAPTION, false, Token.TEXT, it.text()));
            parts.add(pair);
        });
        legend.add(kit.panels().flow(8, true, parts.toArray(JComponent[]::new)), "wmin 0, wrap");
        legend.add(kit.texts().caption(kit.word("live.keys.place")).right(), "wmin 0");
        JPanel head = kit.panels().pane("insets 14 20 8 20, fillx", "[pref!]16[grow,fill]", "[]");
        head.add(kit.texts().heading(kit.word("live.seen")), "aligny top");
        head.add(legend, "wmin 0");
        return head;
    }

    JComponent rows(LiveState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "");
        boolean paper = state.paper().isPresent();
        for (int i = 0; i < state.rows().size(); i++) {
            Row it = state.rows().get(i);
            boolean bare = i == 0 || it.picked() || state.rows().get(i - 1).picked();
            JPanel line = kit.panels().pane("insets 0 20 0 20, fillx", "[grow,fill]", "[]");
            line.add(kit.panels().line());
            pane.add(bare ? kit.panels().pane("", "", "") : line, "h 1!, wrap");
            pane.add(row(it, state, paper), "wmin 0, wrap");
        }
        return pane;
    }

    private JComponent row(Row it, LiveState state, boolean paper) {
        Box box = kit.panels()
                .box("insets 8 20 8 20, fillx, hidemode 3", "[34!]8[grow,fill]", "[]")
                .radius(0);
        if (it.picked()) {
            box.ground(Token.ACCENT_SOFT).bar(Token.ACCENT);
        }
        box.setName("live.row." + it.id());
        box.getAccessibleContext().setAccessibleName(kit.word("live.row", it.number(), it.text()));
        box.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                presenter.pick(it.id());
            }
        });
        box.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        box.add(number(it.number()), "aligny top, gaptop 2");
        box.add(kit.panels().beside(said(it, paper), right(it, state), -1, LEAST), "wmin 0");
        it.why().ifPresent(why -> box.add(why(it, why), "newline, skip, growx, wmin 0, gaptop 8"));
        return box;
    }

    /** The key that picks the row: 0 the tenth, and none what comes after. */
    private JComponent number(int number) {
        return number > LiveKeys.DIGITS
                ? kit.texts().detail(kit.word("live.number", number))
                : kit.marks().bigKey(kit.word("live.number", number % LiveKeys.DIGITS));
    }

    private JComponent said(Row it, boolean paper) {
        JPanel pane = kit.panels().pane("fill", "[grow,fill]", "push[]2[]push");
        List<JComponent> first = new ArrayList<>();
        first.add(it.picked() ? kit.texts().strong(it.text()) : kit.texts().body(it.text()));
        if (it.critical()) {
            first.add(kit.marks().pill(kit.word("live.critical"), Tone.BAD, "warn"));
        }
        pane.add(kit.panels().flow(12, first.toArray(JComponent[]::new)), "wmin 0, wrap");
        if (paper && it.clocked()) {
            JPanel seconds = kit.panels().pane("", "[72!,fill]8[]", "[]");
            seconds.add(
                    kit.fields()
                            .line(
                                    "live.seconds." + it.id(),
                                    kit.word("live.paper.seconds"),
                                    it.seconds(),
                                    typed -> presenter.paper().seconds(it.id(), typed)),
                    "h 32!");
            seconds.add(kit.texts()
                    .label(org.tillside.swing.kit.Type.CAPTION, false, Token.MUTED, kit.word("live.paper.seconds")));
            pane.add(seconds, "growx 0, alignx left");
        } else if (!it.seconds().isEmpty()) {
            pane.add(kit.texts().caption(it.seconds()), "wmin 0");
        }
        return pane;
    }

    private JComponent right(Row it, LiveState state) {
        JPanel pane = kit.panels().pane("fill", "[right]", "[32!,center]");
        if (it.waits() && state.clock().isPresent()) {
            JPanel waits = kit.panels().pane("", "[]8[pref!]", "[]");
            waits.add(kit.texts().icon("clock", 16, Token.ACCENT, ""));
            waits.add(kit.texts().eyebrow(kit.word("live.by-clock")));
            pane.add(waits);
            return pane;
        }
        int highest = state.levels().size() - 1;
        List<Segments.Option> options = state.levels().stream()
                .map(level -> new Segments.Option(level.id(), level.text(), tone(level.height(), highest)))
                .toList();
        pane.add(kit.buttons()
                .segments("live.level." + it.id(), options, it.level(), level -> presenter.level(it.id(), level)));
        return pane;
    }

    static Tone tone(int height, int highest) {
        return height == highest ? Tone.GOOD : height == 0 ? Tone.BAD : Tone.WARN;
    }

    private JComponent why(Row it, Why why) {
        List<JComponent> parts = new ArrayList<>();
        parts.add(kit.texts().label(org.tillside.swing.kit.Type.CAPTION, false, Token.MUTED, kit.word("live.why")));
        Filling.Reason[] all = Filling.Reason.values();
        for (int place = 0; place < all.length; place++) {
            Filling.Reason reason = all[place];
            Toggle chip = kit.buttons()
                    .chip(
                            "live.reason." + it.id() + "." + reason.name(),
                            kit.word("signoff.reason." + reason.name().toLowerCase(Locale.ROOT)),
                            why.reason().filter(reason::equals).isPresent(),
                            () -> presenter.reason(it.id(), reason));
            parts.add(it.picked() ? chip.cap(keys.letter(KeyPlaces.Row.BELOW, place)) : chip);
        }
        if (!why.writing()) {
            note(it, why).ifPresent(parts::add);
            String key = why.words().isEmpty() ? "live.note.add" : "live.note.edit";
            parts.add(kit.buttons().link("live.note." + it.id(), kit.word(key), () -> {
                presenter.pick(it.id());
                presenter.openNote();
            }));
            if (it.picked()) {
                parts.add(kit.marks().key(keys.letter(KeyPlaces.Row.BELOW, LiveKeys.NOTE)));
            }
        }
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "[]8[]");
        pane.add(kit.panels().flow(8, parts.toArray(JComponent[]::new)), "wmin 0, wrap");
        if (why.writing()) {
            pane.add(field(it, why), "wmin 0");
        }
        return pane;
    }

    private Optional<JComponent> note(Row it, Why why) {
        return Optional.of(why.words()).filter(words -> !words.isBlank()).map(words -> kit.texts()
                .small(kit.word("live.quoted", words)));
    }

    private JComponent field(Row it, Why why) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]8[]", "[]");
        javax.swing.JTextField field = kit.fields()
                .line("live.note", kit.word("signoff.why"), why.words(), text -> presenter.note(it.id(), text));
        org.tillside.swing.kit.Keys.on(field, java.awt.event.KeyEvent.VK_ENTER, presenter::closeNote);
        org.tillside.swing.kit.Keys.on(field, java.awt.event.KeyEvent.VK_ESCAPE, presenter::closeNote);
        pane.add(field, "wmin 0, h 36!");
        pane.add(kit.buttons().small("live.note.done", presenter::closeNote));
        return pane;
    }
}
