package org.tillside.swing.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.Dates;
import org.tillside.screens.person.CarePresenter;
import org.tillside.screens.person.CareState;
import org.tillside.swing.kit.DateField;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Tone;

/** What there is to fill in and choose in an owner's tool. */
final class CareFields {
    private final Kit kit;
    private final CarePresenter presenter;
    private final Map<String, DateField> dates = new HashMap<>();

    CareFields(Kit kit, CarePresenter presenter) {
        this.kit = kit;
        this.presenter = presenter;
    }

    /** One line of letters, with what was typed already. */
    JComponent line(CareState state, String field, String help) {
        String key = "person.care." + field;
        return kit.fields()
                .labelled(
                        kit.word(key),
                        kit.fields()
                                .line(key, state.fields().getOrDefault(field, ""), text -> presenter.type(field, text)),
                        help);
    }

    /** A date, with what was typed already. */
    JComponent date(CareState state, String field) {
        String key = "person.care." + field;
        DateField date = kit.fields()
                .date(
                        key,
                        state.fields().getOrDefault(field, ""),
                        span(state, field),
                        text -> presenter.type(field, text));
        dates.put(field, date);
        return kit.fields().labelled(kit.word(key), date, "");
    }

    /** What is typed in one date can bound another. */
    void show(CareState state) {
        dates.forEach((field, date) -> date.span(span(state, field)));
    }

    private static Dates.Span span(CareState state, String field) {
        return Objects.requireNonNull(state.spans().get(field));
    }

    /** What can be erased, and what becomes of the rest. */
    JComponent parts(CareState state) {
        JPanel pane = kit.panels().pane("fillx", "[]8[grow,fill]", "[]10");
        pane.add(
                kit.panels().notice(Tone.WARN, kit.word("person.care.erase-warning"), Optional.empty()),
                "spanx 2, growx, wmin 0, wrap");
        state.parts().forEach(it -> {
            String name = "person.care.part." + it.id();
            pane.add(
                    kit.named(
                            kit.fields().check(name, "", it.chosen(), on -> presenter.toggle(it.id())),
                            name,
                            it.title()),
                    "aligny top");
            pane.add(kit.panels().titledSmall(it.title(), it.detail()), "wmin 0, wrap");
        });
        return pane;
    }

    /** Who takes those whose mentor leaves; the one asked decides. */
    JComponent mentees(List<CareState.Mentee> mentees) {
        JPanel pane = kit.panels().pane("fillx", "[28!]12[grow,fill]", "[]8");
        pane.add(kit.texts().captionStrong(kit.word("person.care.mentees")), "spanx 2, growx, wmin 0, wrap");
        mentees.forEach(it -> {
            String name = "person.care.mentee." + it.id();
            JPanel who = kit.panels().pane("fillx", "[grow,fill]", "[]4[]");
            who.add(kit.texts().smallStrong(it.name()), "wmin 0, wrap");
            CareState.Mentor on = it.mentors().stream()
                    .filter(each -> each.id().equals(it.chosen()))
                    .findFirst()
                    .orElse(it.mentors().get(0));
            who.add(
                    kit.named(
                            kit.fields()
                                    .combo(
                                            name,
                                            it.mentors(),
                                            on,
                                            CareState.Mentor::title,
                                            to -> presenter.handOver(it.pairing(), to.id())),
                            name,
                            kit.word("person.care.mentee", it.name())),
                    "wmin 0");
            pane.add(kit.marks().avatar(it.id(), it.name(), 28), "aligny top");
            pane.add(who, "wmin 0, wrap");
        });
        pane.add(kit.texts().caption(kit.word("person.care.mentees-help")), "spanx 2, growx, wmin 0");
        return pane;
    }
}
