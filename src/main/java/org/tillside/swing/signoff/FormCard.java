package org.tillside.swing.signoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.practice.Filling;
import org.tillside.screens.signoff.SignOffPresenter;
import org.tillside.screens.signoff.SignOffState;
import org.tillside.screens.signoff.SignOffState.Kind;
import org.tillside.screens.signoff.SignOffState.Row;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Type;

/** Draws the form: a line for each thing watched, with its levels, its tick or its words. */
final class FormCard {
    /** So much room the words of a line need beside its levels. */
    private static final int LEAST = 230;

    private final Kit kit;
    private final SignOffPresenter presenter;

    FormCard(Kit kit, SignOffPresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    /** What a row must be built anew for; letters being typed are not among it. */
    static Object shape(SignOffState state) {
        List<Object> shape = new ArrayList<>();
        shape.add(state.levels());
        shape.add(state.heading());
        for (SignOffState.Group group : state.groups()) {
            shape.add(group.title());
            group.rows().forEach(row -> shape.add(shape(row)));
        }
        return shape;
    }

    private static Object shape(Row row) {
        return List.of(
                row.id(),
                row.text(),
                row.chosen(),
                row.why().map(SignOffState.Why::reason),
                row.why().isPresent(),
                row.clock());
    }

    JComponent draw(SignOffState state) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[grow,fill]", "");
        boolean levels =
                state.groups().stream().flatMap(it -> it.rows().stream()).anyMatch(it -> it.kind() == Kind.LEVELS);
        pane.add(head(state, levels), "wmin 0, wrap");
        for (SignOffState.Group group : state.groups()) {
            group.title().ifPresent(title -> {
                pane.add(kit.panels().line(), "wrap");
                pane.add(kit.texts().captionStrong(title), "wmin 0, gaptop 12, gapbottom 2, wrap");
            });
            for (Row row : group.rows()) {
                pane.add(kit.panels().line(), "wrap");
                pane.add(row(row, state.levels()), "wmin 0, wrap");
            }
        }
        return pane;
    }

    /** Columns of levels, each as wide as the widest word needs. */
    private String columns(List<SignOffState.Column> levels) {
        StringBuilder columns = new StringBuilder("push");
        levels.forEach(it -> columns.append("[").append(wide(it.text())).append("!,fill]"));
        return columns.toString();
    }

    private int wide(String word) {
        int needed = kit.marks().pill(word, Tone.GOOD, "check").getPreferredSize().width;
        return Math.max(64, (int) Math.ceil(needed / kit.look().size()) + 4);
    }

    private JComponent head(SignOffState state, boolean levels) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "[]14");
        JComponent heading = kit.texts().heading(state.heading());
        if (levels) {
            JPanel words = kit.panels().pane("fill, gap 0", columns(state.levels()), "[grow,center]");
            state.levels()
                    .forEach(
                            it -> words.add(kit.texts().captionStrong(it.text()).centred(), "wmin 0"));
            pane.add(kit.panels().beside(heading, words, -1, LEAST), "wmin 0");
        } else {
            pane.add(heading, "wmin 0");
        }
        return pane;
    }

    private JComponent row(Row row, List<SignOffState.Column> levels) {
        boolean graded = row.kind() == Kind.LEVELS;
        JPanel pane = kit.panels()
                .pane(
                        "insets 10 0 10 0, fillx, hidemode 3",
                        graded ? "[20!]8[grow,fill]" : "[20!]8[grow,fill]12[]",
                        "[]0[]");
        pane.add(kit.texts().detail(String.valueOf(row.number())), "aligny top, gaptop 2");
        if (graded) {
            pane.add(kit.panels().beside(said(row), dots(row, levels), -1, LEAST), "wmin 0");
        } else {
            pane.add(said(row), "wmin 0");
        }
        if (row.kind() == Kind.TICK) {
            boolean done = row.chosen().contains("done");
            pane.add(kit.fields()
                    .check(
                            "signoff.tick." + row.id(),
                            kit.word("signoff.done"),
                            done,
                            on -> presenter.tick(row.id(), on)));
        }
        row.clock().ifPresent(clock -> pane.add(clock(row, clock), "newline, skip, spanx, growx, wmin 0, gaptop 8"));
        row.why().ifPresent(why -> pane.add(why(row, why), "newline, skip, spanx, growx, wmin 0, gaptop 8"));
        fields(row).ifPresent(it -> pane.add(it, "newline, skip, spanx, growx, wmin 0, gaptop 8"));
        return pane;
    }

    /** The levels stand at the right of the words, or below them where the words would have no room. */
    private JComponent dots(Row row, List<SignOffState.Column> levels) {
        JPanel pane = kit.panels().pane("fill, gap 0", columns(levels), "[grow,center]");
        levels.forEach(level ->
                pane.add(LevelDot.of(kit, row, level, () -> presenter.level(row.id(), level.id())), "growx, h 36!"));
        return pane;
    }

    private JComponent said(Row row) {
        JPanel pane = kit.panels().pane("fillx, hidemode 3", "[]4[grow,fill]", "");
        pane.add(kit.texts().body(row.text()), "spanx 2, growx, wmin 0, wrap");
        if (!row.detail().isEmpty()) {
            pane.add(kit.texts().detail(row.detail()), "spanx 2, growx, wmin 0, wrap");
        }
        if (row.critical()) {
            String key = row.kind() == Kind.LEVELS ? "signoff.critical" : "signoff.critical-tick";
            pane.add(kit.texts().icon("shield", 16, Token.BAD, ""));
            pane.add(kit.texts().text(Type.SMALL, true, Token.BAD, kit.word(key)), "growx, wmin 0");
        } else if (row.optional()) {
            pane.add(kit.texts().caption(kit.word("signoff.optional")), "spanx 2, growx, wmin 0");
        }
        return pane;
    }

    private JComponent clock(Row row, SignOffState.Clock clock) {
        String key = clock.running() ? "signoff.clock.stop" : "signoff.clock.start";
        JComponent button = kit.buttons()
                .small("signoff.clock." + row.id(), kit.word(key), () -> presenter.clock(row.id()))
                .icon("timer");
        return kit.panels()
                .flow(
                        10,
                        button,
                        kit.texts().label(Type.BODY, true, Token.TEXT, clock.reading()),
                        kit.texts().label(Type.SMALL, false, Token.MUTED, clock.limit()));
    }

    private JComponent why(Row row, SignOffState.Why why) {
        Box box = kit.panels()
                .box("insets 10 12 10 12, fillx", "[]10[grow,fill]", "[]8[]")
                .ground(Token.WARN_SOFT)
                .radius(6);
        box.add(kit.texts().text(Type.SMALL, true, Token.WARN, kit.word("signoff.reason")));
        JComponent[] reasons = Arrays.stream(Filling.Reason.values())
                .map(it -> reason(row, why, it))
                .toArray(JComponent[]::new);
        box.add(kit.panels().flow(6, reasons), "wmin 0, wrap");
        box.add(
                kit.fields()
                        .line(
                                "signoff.why." + row.id(),
                                kit.word("signoff.why"),
                                why.words(),
                                text -> presenter.why(row.id(), text)),
                "spanx 2, growx, wmin 0, h 36!");
        return box;
    }

    private JComponent reason(Row row, SignOffState.Why why, Filling.Reason it) {
        String key = "signoff.reason." + it.name().toLowerCase(Locale.ROOT);
        boolean chosen = why.reason().filter(reason -> reason == it).isPresent();
        return kit.buttons()
                .chip(
                        "signoff.reason." + row.id() + "." + it.name(),
                        kit.word(key),
                        chosen,
                        () -> presenter.reason(row.id(), it));
    }

    private Optional<JComponent> fields(Row row) {
        String name = "signoff.field." + row.id();
        return switch (row.kind()) {
            case WORDS ->
                Optional.of(kit.fields().area(name, row.text(), row.typed(), 2, it -> presenter.type(row.id(), it)));
            case LINE ->
                Optional.of(kit.fields().line(name, row.text(), row.typed(), it -> presenter.type(row.id(), it)));
            case DATE ->
                Optional.of(kit.fields()
                        .date(name, row.text(), row.typed(), row.span(), it -> presenter.type(row.id(), it)));
            case CHOICE, SEVERAL -> Optional.of(kit.panels().flow(6, options(row)));
            default -> Optional.empty();
        };
    }

    private JComponent[] options(Row row) {
        return row.options().stream()
                .map(it -> kit.buttons()
                        .chip(
                                "signoff.pick." + row.id() + "." + it.id(),
                                it.text(),
                                row.chosen().contains(it.id()),
                                () -> {
                                    if (row.kind() == Kind.SEVERAL) {
                                        presenter.pickAlso(row.id(), it.id());
                                    } else {
                                        presenter.pick(row.id(), it.id());
                                    }
                                }))
                .toArray(JComponent[]::new);
    }
}
