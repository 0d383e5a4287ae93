package org.tillside.swing.today;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.journal.PairingId;
import org.tillside.screens.today.AssignedToday;
import org.tillside.screens.today.ChangedToday;
import org.tillside.screens.today.MentorToday;
import org.tillside.screens.today.OwnerToday;
import org.tillside.screens.today.RefreshToday;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.screens.today.TodayState;
import org.tillside.screens.today.TraineeToday;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Page;
import org.tillside.swing.kit.Tools;

/** Today: the greeting above, and below it what each role of the person is shown. */
public final class TodayPanel extends JPanel {
    private final transient Tools tools;
    private final transient TodayPresenter presenter;
    private final Page page;
    private final Live body;
    private final transient Set<PairingId> writing = new HashSet<>();
    private final transient Map<PairingId, String> asking = new LinkedHashMap<>();

    /** Draws what the presenter shows, from now on. */
    public TodayPanel(Tools tools, TodayPresenter presenter) {
        super(tools.kit().layout("fill", "[grow,fill]", "[grow,fill]"));
        this.tools = tools;
        this.presenter = presenter;
        this.page = tools.kit().panels().page(Page.Head.of("", "", tools.jump()));
        this.body = tools.kit().panels().live();
        page.body(body);
        add(page);
        presenter.show(this::show);
    }

    private void show(TodayState state) {
        boolean here = body.focused();
        page.say(state.title(), state.line());
        body.show(state.sections().stream().map(TodayPanel::shape).toList(), () -> sections(state));
        List<MentorToday.Asked> asked = state.sections().stream()
                .filter(MentorToday.class::isInstance)
                .flatMap(it -> ((MentorToday) it).pairings().stream())
                .toList();
        asked.forEach(this::follow);
        Optional<Component> agreed = agreed(asked);
        if (here) {
            agreed.ifPresent(this::goTo);
        }
    }

    /** The line of whoever was asked for before and is a mentee now. */
    private Optional<Component> agreed(List<MentorToday.Asked> asked) {
        Map<PairingId, String> gone = new LinkedHashMap<>(asking);
        asking.clear();
        asked.forEach(it -> asking.put(it.id(), it.who().id()));
        gone.keySet().removeAll(asking.keySet());
        return gone.values().stream()
                .flatMap(who -> Live.find(body, "today.mentee." + who).stream())
                .findFirst();
    }

    private void goTo(Component line) {
        page.validate();
        line.requestFocusInWindow();
        ((JComponent) line).scrollRectToVisible(new Rectangle(line.getSize()));
    }

    /** The keyboard goes into a reason that opens, and back to the button when it closes again. */
    private void follow(MentorToday.Asked asked) {
        Live.find(body, "today.decline.send." + asked.id()).ifPresent(send -> send.setEnabled(asked.canDecline()));
        boolean opened = asked.declining() && writing.add(asked.id());
        boolean closed = !asked.declining() && writing.remove(asked.id());
        if (opened || closed) {
            Live.find(body, (opened ? "today.decline.reason." : "today.decline.") + asked.id())
                    .ifPresent(Component::requestFocusInWindow);
        }
    }

    /** Typed letters are no reason to build the page anew: the field would lose the caret. */
    private static Object shape(TodayState.Section section) {
        return section instanceof MentorToday it ? it.withoutLetters() : section;
    }

    private JComponent sections(TodayState state) {
        JPanel column = tools.kit().panels().pane("fillx", "[grow,fill]", "");
        Optional<JComponent> assigned = state.sections().stream()
                .filter(AssignedToday.class::isInstance)
                .findFirst()
                .map(it -> new AssignedCard(tools.kit(), presenter).draw((AssignedToday) it));
        boolean learns = state.sections().stream().anyMatch(TraineeToday.class::isInstance);
        for (TodayState.Section each : state.sections()) {
            if (each instanceof AssignedToday) {
                assigned.filter(it -> !learns).ifPresent(it -> column.add(it, "wmin 0, wrap, gapbottom 16"));
            } else {
                column.add(section(each, assigned), "wmin 0, wrap, gapbottom 16");
            }
        }
        column.add(tools.kit().panels().pane("", "", ""), "push");
        return column;
    }

    private JComponent section(TodayState.Section section, Optional<JComponent> assigned) {
        if (section instanceof TraineeToday it) {
            return new TraineeCards(tools, presenter).draw(it, assigned);
        } else if (section instanceof MentorToday it) {
            return new MentorCards(tools, presenter).draw(it);
        } else if (section instanceof ChangedToday it) {
            return new ChangedCard(tools, presenter).draw(it);
        } else if (section instanceof RefreshToday it) {
            return new RefreshCard(tools.kit(), presenter).draw(it);
        }
        return new OwnerCards(tools, presenter).draw((OwnerToday) section);
    }
}
