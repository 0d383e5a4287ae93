package org.tillside.swing.firstrun;

import java.awt.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.firstrun.FirstRunState;
import org.tillside.screens.firstrun.FirstRunState.Step;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Doorway;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.StepState;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tone;
import org.tillside.swing.kit.Tools;

/** A welcome with the ways in, three small steps on one page, and the recovery sheet. */
public final class FirstRunPanel extends JPanel implements Begins {
    private static final int WIDE = 720;
    private static final List<Step> STEPS = List.of(Step.SHOP, Step.OWNER, Step.CHARTER);

    /** Where the keyboard is put when a step opens. */
    private static final Map<Step, String> FIRST =
            Map.of(Step.SHOP, "name", Step.OWNER, "your-name", Step.CHARTER, "vision", Step.SHEET, "print");

    private final transient Kit kit;
    private final transient FirstRunPresenter presenter;
    private final transient Doorway door;
    private final transient FirstRunForms forms;
    private final Live top;
    private final Live body;
    private final Live trouble;
    private final Live pins;
    private final Live said;
    private Step step = Step.WELCOME;

    /** Draws what the presenter shows, from now on. */
    public FirstRunPanel(Tools tools, FirstRunPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.kit = tools.kit();
        this.presenter = presenter;
        this.door = new Doorway(kit);
        this.top = kit.panels().live();
        this.body = kit.panels().live();
        this.trouble = kit.panels().live();
        this.pins = kit.panels().live();
        this.said = kit.panels().live();
        this.forms = new FirstRunForms(kit, presenter);
        add(door.of(top, body, WIDE), "wmin 0, hmin 0");
        presenter.show(this::show);
    }

    @Override
    public Optional<Component> begin() {
        return Live.first(body);
    }

    private void show(FirstRunState state) {
        top.show(List.of(state.languages(), state.step()), () -> top(state));
        trouble.show(state.trouble(), () -> trouble(state.trouble()));
        pins.show(state.pins(), () -> pins(state.pins()));
        said.show(List.of(state.sheet(), state.busy()), () -> said(state));
        // the folder comes a moment later, when somebody may be typing already
        String folder = state.step() == Step.CHARTER ? state.folder() : "";
        body.show(List.of(state.step(), folder, state.busy(), state.sheet().isPresent()), () -> body(state));
        if (state.step() != step) {
            step = state.step();
            Live.find(body, "firstrun." + FIRST.getOrDefault(step, "begin")).ifPresent(Component::requestFocusInWindow);
        }
    }

    private JComponent top(FirstRunState state) {
        boolean sheet = state.step() == Step.SHEET;
        return sheet
                ? door.top()
                : door.top(door.languages("firstrun.language", state.languages(), presenter::language));
    }

    private JComponent trouble(Optional<String> text) {
        text.ifPresent(it -> kit.announce(this, it));
        return text.<JComponent>map(it -> kit.panels().notice(Tone.BAD, it, Optional.empty()))
                .orElseGet(() -> kit.panels().pane("", "", ""));
    }

    private JComponent pins(FirstRunState.Pins state) {
        if (state.good()) {
            return kit.marks().pill(kit.word("firstrun.pins-good"), Tone.GOOD, "check");
        }
        return trouble(state.trouble());
    }

    private JComponent body(FirstRunState state) {
        return switch (state.step()) {
            case WELCOME -> welcome(state);
            case SHEET -> sheet(state);
            default -> steps(state);
        };
    }

    private JComponent welcome(FirstRunState state) {
        JPanel pane = kit.panels().pane("insets 48 0 0 0, fillx, wrap, hidemode 3", "[grow,fill]", "");
        pane.add(kit.texts().page(kit.word("firstrun.welcome")), "wmin 0");
        pane.add(kit.texts().quiet(kit.word("firstrun.welcome.text")), "wmin 0, gaptop 6, gapbottom 24");
        Box hero = kit.panels().heroCard("fillx, wrap", "[grow,fill]", "");
        hero.add(kit.texts().title(kit.word("firstrun.set-up.title")), "wmin 0");
        hero.add(kit.texts().body(kit.word("firstrun.set-up.text")), "wmin 0, gaptop 4, gapbottom 16");
        hero.add(kit.buttons().hero("firstrun.begin", presenter::begin).iconAfter("arrow"), "alignx left, growx 0");
        pane.add(hero, "wmin 0, gapbottom 16");
        JComponent demo = way("firstrun.demo", "mask", presenter::demo);
        JComponent open = way("firstrun.open", "folder", presenter::openFolder);
        JComponent restore = way("firstrun.restore", "again", presenter::restore);
        pane.add(kit.panels().tiles(208, 3, demo, open, restore), "wmin 0");
        if (state.tiles()) {
            pane.add(
                    kit.buttons().quiet("firstrun.tiles", presenter::tiles).icon("back"),
                    "alignx left, growx 0, gaptop 16");
        }
        return pane;
    }

    private JComponent way(String key, String icon, Runnable action) {
        JComponent card = kit.panels().pressCard(key, kit.word(key), "fillx, wrap", "[grow,fill]", action);
        card.add(kit.texts().icon(icon, 24, Token.ACCENT, ""), "alignx left, growx 0, gapbottom 8");
        card.add(kit.texts().strong(kit.word(key)), "wmin 0");
        card.add(kit.texts().detail(kit.word(key + ".text")), "wmin 0, gaptop 2");
        return card;
    }

    private JComponent steps(FirstRunState state) {
        JPanel pane = kit.panels().pane("insets 28 0 0 0, fillx, wrap", "[grow,fill]", "");
        pane.add(kit.texts().page(kit.word("firstrun.steps")), "wmin 0");
        pane.add(kit.texts().quiet(kit.word("firstrun.steps.text")), "wmin 0, gapbottom 20");
        for (Step step : STEPS) {
            pane.add(section(state, step), "wmin 0, gapbottom 12");
        }
        return pane;
    }

    private JComponent section(FirstRunState state, Step step) {
        int at = Integer.compare(step.ordinal(), state.step().ordinal());
        String number = String.valueOf(STEPS.indexOf(step) + 1);
        String key = "firstrun." + step.name().toLowerCase(java.util.Locale.ROOT);
        Box card = kit.panels().card("fillx", "[28!]14[grow,fill]12[]", "");
        StepState how = at < 0 ? StepState.SIGNED : at == 0 ? StepState.NOW : StepState.LATER;
        card.add(kit.marks().step(how, number, 28), "aligny top");
        String line = at < 0 ? forms.summary(state, step) : at == 0 ? kit.word(key + ".text") : "";
        JPanel titled = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        titled.add(kit.texts().heading(kit.word(key)), "wmin 0");
        if (!line.isEmpty()) {
            titled.add(kit.texts().detail(line), "wmin 0, gaptop 2");
        }
        card.add(titled, "wmin 0");
        if (at < 0 && !state.busy()) {
            card.add(
                    kit.buttons().small(key + ".change", kit.word("firstrun.change"), () -> presenter.back(step)),
                    "aligny top, wrap");
        } else {
            card.add(kit.texts().caption(""), "wrap");
        }
        if (at == 0) {
            card.add(open(state, step), "skip, span 2, growx, wmin 0, gaptop 16");
        }
        return card;
    }

    private JComponent open(FirstRunState state, Step step) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        pane.add(forms.form(state, step), "wmin 0");
        if (step == Step.OWNER) {
            pane.add(pins, "wmin 0, gaptop 10, growx 0, alignx left");
        }
        if (!state.folder().isEmpty() && step == Step.CHARTER) {
            pane.add(kit.texts().caption(kit.word("firstrun.folder", state.folder())), "wmin 0, gaptop 10");
        }
        pane.add(trouble, "wmin 0, gaptop 10");
        String key = step == Step.CHARTER ? "firstrun.found" : "firstrun.next";
        pane.add(kit.buttons().footer(key, presenter::next).enabled(!state.busy()), "alignx left, growx 0, gaptop 6");
        if (state.busy()) {
            pane.add(kit.texts().detail(kit.word("firstrun.founding")), "wmin 0, gaptop 8");
        }
        return pane;
    }

    private JComponent sheet(FirstRunState state) {
        FirstRunState.Sheet sheet = state.sheet().orElseThrow();
        JPanel pane = kit.panels().pane("insets 28 0 0 0, fillx, wrap", "[grow,fill]", "");
        pane.add(kit.texts().page(kit.word("firstrun.sheet.title")), "wmin 0");
        pane.add(kit.texts().quiet(kit.word("firstrun.sheet.line", sheet.shop())), "wmin 0, gapbottom 20");
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(kit.texts().detail(kit.word("firstrun.sheet.code")), "wmin 0, gapbottom 10");
        JComponent[] groups = sheet.groups().stream().map(this::group).toArray(JComponent[]::new);
        card.add(kit.panels().flow(8, groups), "wmin 0");
        card.add(kit.texts().reading(kit.word("firstrun.sheet.for")), "wmin 0, gaptop 16");
        card.add(kit.texts().reading(kit.word("firstrun.sheet.keep")), "wmin 0, gaptop 8");
        card.add(kit.texts().reading(kit.word("firstrun.sheet.without")), "wmin 0, gaptop 8, gapbottom 16");
        card.add(said, "wmin 0");
        pane.add(card, "wmin 0");
        return pane;
    }

    private JComponent group(String four) {
        Box box = kit.panels()
                .box("insets 8 8 8 8", "[]", "[]")
                .ground(Token.BUBBLE)
                .radius(8);
        box.add(kit.texts().label(org.tillside.swing.kit.Type.PAGE, true, Token.TEXT, four));
        return box;
    }

    private JComponent said(FirstRunState state) {
        JPanel pane = kit.panels().pane("fillx, wrap", "[grow,fill]", "");
        if (state.sheet().isEmpty()) {
            return pane;
        }
        FirstRunState.Sheet sheet = state.sheet().get();
        pane.add(
                kit.panels()
                        .flow(
                                12,
                                kit.buttons()
                                        .outlined("firstrun.print", presenter::print)
                                        .icon("print"),
                                kit.buttons()
                                        .outlined("firstrun.save", presenter::save)
                                        .icon("export")),
                "wmin 0");
        sheet.said().ifPresent(it -> pane.add(kit.texts().small(it), "wmin 0, gaptop 10"));
        pane.add(
                kit.fields()
                        .check("firstrun.confirm", kit.word("firstrun.confirm"), sheet.confirmed(), presenter::confirm),
                "wmin 0, gaptop 16");
        pane.add(
                kit.buttons().footer("firstrun.finish", presenter::finish).enabled(sheet.confirmed()),
                "alignx left, growx 0, gaptop 12");
        return pane;
    }
}
