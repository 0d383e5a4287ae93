package org.tillside.swing.kit;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.swing.kit.Segments.Option;

/** Every part of the kit on one page, to be looked at and to be measured. */
final class Gallery {
    private final Kit kit;

    Gallery(Kit kit) {
        this.kit = kit;
    }

    JComponent page() {
        JPanel grid = kit.panels().pane("fillx, wrap", "[grow,fill]", "[]16[]16[]16[]");
        grid.add(kit.panels().beside(hero(), mentor(), 336, 480), "wmin 0");
        grid.add(path(), "wmin 0");
        grid.add(kit.panels().beside(choices(), marks(), 336, 480), "wmin 0");
        grid.add(kit.panels().beside(fields(), levels(), 336, 480), "wmin 0");
        Page.Head head = Page.Head.of(
                        "Good morning, Jānis", "Wednesday 25 November · day 3 of your first ten days", () -> {})
                .back(() -> {})
                .actions(
                        kit.buttons().action("g.print", "Print", () -> {}).icon("print"),
                        kit.buttons()
                                .filledAction("g.sign", "Sign off a skill", () -> {})
                                .icon("pen"));
        return kit.panels().page(head).body(grid);
    }

    private JComponent hero() {
        Box box = kit.panels().heroCard("fillx, wrap", "[grow,fill]", "");
        box.add(kit.texts().eyebrow("Your next step"), "gapbottom 4");
        box.add(kit.texts().page("The 30/30 greeting"), "gapbottom 8, wmin 0");
        box.add(kit.marks().pages(1, 3, "Page 2 of 3"), "grow 0, gapbottom 24");
        box.add(kit.buttons().hero("g.continue", "Continue", () -> {}).iconAfter("arrow"), "grow 0, gapbottom 12");
        box.add(kit.texts().small("Your place is kept if a customer comes in."), "wmin 0");
        return box;
    }

    private JComponent mentor() {
        Box card = kit.panels().card("fillx", "[]12[grow,fill]", "");
        card.add(kit.marks().avatar("anna", "Anna Bērziņa", 48));
        card.add(kit.panels().titled("Anna Bērziņa", "Since Monday, your first day"), "wmin 0, wrap");
        card.add(kit.panels().line(), "span, growx, gap 0 0 16 16, wrap");
        card.add(kit.marks().step(StepState.WAITS, "", 24), "aligny top");
        card.add(
                kit.panels().titled("Waits to watch: Register service", "Serve three customers, then she signs"),
                "wmin 0, wrap");
        card.add(kit.buttons().link("g.ready", "Tell her I am ready", () -> {}), "skip, grow 0, gapbottom 12, wrap");
        card.add(kit.marks().step(StepState.SIGNED, "", 24), "aligny top");
        card.add(kit.panels().titled("Signed: Welcome and our charter", "Monday at 16:40, after your talk"), "wmin 0");
        return card;
    }

    private JComponent path() {
        Box card = kit.panels().card("fill", "[grow,fill]", "");
        JPanel steps = kit.panels().tiles(150, 5);
        int number = 1;
        for (StepState state : StepState.values()) {
            JPanel step = kit.panels().pane("fillx, wrap", "[grow]", "");
            step.add(kit.marks().step(state, String.valueOf(number++), 28), "gapbottom 8");
            step.add(kit.texts().smallStrong("Welcome and our charter, long enough to wrap"), "wmin 0");
            step.add(kit.texts().detail("Mon · signed"), "wmin 0");
            steps.add(step);
        }
        card.add(steps, "wmin 0");
        return card;
    }

    private JComponent choices() {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(
                kit.texts()
                        .title(
                                "You are wrapping a gift at the till. A man comes in, looks round and walks to the knitwear."),
                "wmin 0, gapbottom 16");
        int key = 1;
        for (Choice.State state : Choice.State.values()) {
            Choice choice = kit.panels()
                    .choice(
                            "g.answer." + key,
                            "Look up, smile and say “With you in a moment.”",
                            String.valueOf(key++),
                            false,
                            () -> {});
            switch (state) {
                case RIGHT -> choice.show(state, "Right", List.of(Run.plain("He knows that you have seen him.")));
                case WRONG ->
                    choice.show(
                            state,
                            "Not quite",
                            List.of(
                                    Run.bold("You were sure of this one. "),
                                    Run.plain(
                                            "He hears a voice, but nobody has looked at him. What would he need to see first?")));
                case SPENT ->
                    choice.show(
                            state,
                            "Not quite",
                            List.of(
                                    Run.plain(
                                            "The bow takes two minutes. By then he has been alone for longer than thirty seconds.")));
                default -> choice.show(state, "", List.of());
            }
            card.add(choice, "wmin 0, gapbottom 8");
        }
        card.add(kit.panels()
                .flow(
                        8,
                        kit.buttons().choice("g.sure", "Sure", false, () -> {}).cap("Alt+1"),
                        kit.buttons()
                                .choice("g.think", "I think so", true, () -> {})
                                .cap("Alt+2"),
                        kit.buttons()
                                .choice("g.guess", "A guess", false, () -> {})
                                .cap("Alt+3"),
                        kit.buttons().footer("g.check", "Check", () -> {}).cap("Enter")));
        return card;
    }

    private JComponent marks() {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        JPanel tiles = kit.panels().flow(8);
        for (SkillState state : SkillState.values()) {
            tiles.add(kit.marks().skill(state, false, 44));
        }
        tiles.add(kit.marks().skill(SkillState.ABLE, true, 44));
        card.add(tiles, "gapbottom 12, wmin 0");
        card.add(
                kit.panels()
                        .flow(
                                8,
                                kit.marks()
                                        .segmentRing(128, 12, 8, 0.75, Token.GOOD, "6 of 8")
                                        .mark(0.7)
                                        .inside("6", "of 8 right"),
                                kit.marks().timeRing(52, 0.6, 18)),
                "gapbottom 12");
        card.add(kit.texts().smallStrong("Trust"));
        card.add(kit.marks().meter("Trust", 4, 3), "gapbottom 8, growx");
        card.add(kit.texts().smallStrong("Money"));
        card.add(kit.marks().money(0.2, 0.6, "0 of 60 EUR spent"), "gapbottom 12");
        JPanel pills = kit.panels().flow(6);
        for (Tone tone : Tone.values()) {
            pills.add(kit.marks().pill(tone.name().toLowerCase(java.util.Locale.ROOT), tone));
        }
        pills.add(kit.marks().pill("Try again", Tone.WARN, "again"));
        pills.add(kit.marks().mood("Upset", "upset"));
        card.add(pills, "gapbottom 12, wmin 0");
        card.add(
                kit.panels()
                        .flow(
                                6,
                                kit.marks().key("Ctrl+K"),
                                kit.marks().key("1"),
                                kit.marks().bigKey("1"),
                                kit.marks().sure(2, "I think so"),
                                kit.marks().verdict(true, 18),
                                kit.marks().verdict(false, 18)),
                "gapbottom 12");
        card.add(
                kit.panels()
                        .flow(
                                8,
                                kit.buttons().chip("g.all", "All 7", true, () -> {}),
                                kit.buttons().chip("g.greeting", "Greeting 2", false, () -> {}),
                                kit.buttons().chip("g.listening", "Listening 3", false, () -> {})),
                "wmin 0");
        return card;
    }

    private JComponent fields() {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        card.add(
                kit.fields()
                        .labelled(
                                "Name",
                                kit.fields().line("g.name", "Name", "Anna Bērziņa", text -> {}),
                                "As it stands on the certificate"),
                "gapbottom 12, wmin 0");
        card.add(
                kit.fields()
                        .labelled(
                                "Comment",
                                kit.fields()
                                        .area(
                                                "g.comment",
                                                "Comment",
                                                "Calm with four people waiting, and kind to each of them.",
                                                2,
                                                text -> {}),
                                ""),
                "gapbottom 12, wmin 0");
        card.add(
                kit.fields().combo("g.role", List.of("All roles", "Mentors"), "All roles", text -> text, text -> {}),
                "gapbottom 12, grow 0");
        card.add(kit.fields().check("g.rest", "Rest taken off the shelf", true, on -> {}), "gapbottom 12");
        card.add(kit.fields().pin("g.pin", digits -> {}), "gapbottom 12");
        card.add(
                kit.panels()
                        .callout(
                                Tone.ACCENT,
                                "bookmark",
                                "On the next shift",
                                "Each time the door opens, lift your eyes before your hands finish. Count ten greetings with Anna."),
                "gapbottom 12, wmin 0");
        card.add(
                kit.panels()
                        .notice(
                                Tone.WARN,
                                "Too few to tell. 4.2 a week before, 3 in the one full week after. Look again after 27 December.",
                                Optional.of(kit.buttons().small("g.look", "Look", () -> {}))),
                "wmin 0");
        return card;
    }

    private JComponent levels() {
        Box card = kit.panels().card("fillx, wrap", "[grow,fill]", "");
        List<Option> options = List.of(
                new Option("not", "Not yet", Tone.BAD),
                new Option("hint", "With a hint", Tone.WARN),
                new Option("alone", "Alone", Tone.GOOD));
        card.add(kit.buttons().segments("g.row1", options, Optional.of("alone"), id -> {}), "grow 0, gapbottom 8");
        card.add(kit.buttons().segments("g.row2", options, Optional.of("not"), id -> {}), "grow 0, gapbottom 8");
        card.add(
                kit.panels()
                        .flow(
                                8,
                                kit.buttons()
                                        .outlined("g.start", "Start", () -> {})
                                        .icon("card"),
                                kit.buttons()
                                        .small("g.switch", "Switch person", () -> {})
                                        .icon("swap"),
                                kit.buttons().quiet("shell.close", () -> {}).icon("leave")),
                "wmin 0, gapbottom 8");
        card.add(
                kit.buttons()
                        .filled("g.try", "Try the 2 again", () -> {})
                        .icon("again")
                        .after("1 min"),
                "gapbottom 8");
        card.add(kit.buttons().outlined("g.off", "Not now", () -> {}).enabled(false), "gapbottom 8");
        card.add(kit.buttons().filled("g.off2", "Approve", () -> {}).enabled(false), "gapbottom 8");
        card.add(
                kit.panels()
                        .empty(
                                "search",
                                "Nobody waits",
                                "When a new hire says that they are ready, they stand here.",
                                Optional.empty()),
                "wmin 0");
        return card;
    }
}
