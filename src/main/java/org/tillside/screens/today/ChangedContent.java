package org.tillside.screens.today;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.journal.Role;
import org.tillside.screens.ContentWatch;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.shell.Notice;
import org.tillside.shop.ContentChange;
import org.tillside.shop.ContentDecision;

/** Finds out in the background whether texts changed that an owner has to decide about. */
final class ChangedContent {
    private final Desk desk;
    private final Runnable found;
    private List<ContentChange> changes = List.of();
    private Optional<Asked> asked = Optional.empty();

    /** What was compared last; only a decision or other content makes it worth comparing again. */
    private record Asked(Catalogue catalogue, List<ContentDecision> decided) {}

    ChangedContent(Desk desk, Runnable found) {
        this.desk = desk;
        this.found = found;
    }

    /** The section, once something was found; looks for it where that was not done yet. */
    Optional<TodayState.Section> section() {
        if (desk.shop().person(desk.viewer()).filter(it -> it.in(Role.OWNER)).isEmpty()) {
            return Optional.empty();
        }
        look();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedToday(
                        desk.words().text("today.changed", changes.size()),
                        String.join(
                                " · ",
                                changes.stream()
                                        .map(it -> it.wordings().get(0).now().title())
                                        .toList()),
                        new Route.Shop(Route.Section.CONTENT)));
    }

    /** How many of them wait, as far as it is known. */
    int count() {
        return section().isPresent() ? changes.size() : 0;
    }

    private void look() {
        Asked now =
                new Asked(desk.catalogue(), List.copyOf(desk.shop().decisions().values()));
        if (asked.filter(now::equals).isPresent()) {
            return;
        }
        asked = Optional.of(now);
        new ContentWatch(desk)
                .look(
                        all -> {
                            boolean news = !all.equals(changes);
                            changes = all;
                            if (news) {
                                found.run();
                            }
                        },
                        failure -> desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words()))));
    }
}
