package org.tillside.screens.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.shop.ContentChange;
import org.tillside.shop.CriteriaText;

/** Words a change of content: what differs, who is concerned, and what comes of each answer. */
final class ChangeViews {
    private static final int NAMED = 4;

    private final Desk desk;
    private final Called called;

    ChangeViews(Desk desk) {
        this.desk = desk;
        this.called = new Called(desk);
    }

    ChangeState of(ContentChange change, boolean asking, boolean busy) {
        ContentChange.Wording shown = shown(change);
        CriteriaText before = filled(shown.before());
        // the new text is shown with what stood for the variables then, so that only the author's words differ
        CriteriaText now =
                filled(shown.now().with(shown.before().values(), shown.before().people()));
        boolean read = change.kind() == ContentChange.Kind.LESSON;
        Differences differences = Differences.between(before, now, !read, this::said);
        int people = change.people().size();
        return new ChangeState(
                change.ref(),
                now.title(),
                what(change, before, now),
                differences.lines(),
                desk.words().text("shop.change.same", differences.same()),
                also(change, shown),
                desk.words().text(read ? "shop.change.read" : "shop.change.signed", names(change.people())),
                change.author().map(it -> desk.words()
                        .text("shop.change.author." + it.name().toLowerCase(Locale.ROOT))),
                desk.words().text(read ? "shop.change.wording.read" : "shop.change.wording.signed", people),
                desk.words().text(read ? "shop.change.meaning.read" : "shop.change.meaning.signed", people),
                asking
                        ? Optional.of(desk.words()
                                .text(
                                        read ? "shop.change.ask.read" : "shop.change.ask.signed",
                                        people,
                                        names(change.people())))
                        : Optional.empty(),
                busy);
    }

    private String said(CriteriaText.Line line) {
        String words = line.detail().isBlank() ? line.text() : line.text() + " – " + line.detail();
        return line.critical() ? desk.words().text("shop.change.critical", words) : words;
    }

    /** The wording in the viewer's language where there is one, else the one of most people. */
    private ContentChange.Wording shown(ContentChange change) {
        return change.wordings().stream()
                .filter(it -> it.now().language().equals(desk.catalogue().language()))
                .findFirst()
                .orElse(change.wordings().get(0));
    }

    private CriteriaText filled(CriteriaText text) {
        return text.filled(called::full);
    }

    private String what(ContentChange change, CriteriaText before, CriteriaText now) {
        String kind =
                desk.words().text("shop.change.kind." + change.kind().name().toLowerCase(Locale.ROOT));
        return before.packVersion().equals(now.packVersion())
                ? kind
                : desk.words().text("shop.change.versions", kind, before.packVersion(), now.packVersion());
    }

    private Optional<String> also(ContentChange change, ContentChange.Wording shown) {
        Set<String> languages = new TreeSet<>();
        change.wordings().stream()
                .map(it -> it.now().language())
                .filter(it -> !it.equals(shown.now().language()))
                .forEach(it -> languages.add(desk.words().text("language." + it)));
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.words().text("shop.change.also", String.join(", ", languages)));
    }

    private String names(Set<PersonId> people) {
        List<String> names =
                new ArrayList<>(people.stream().map(called::full).sorted().toList());
        int more = names.size() - NAMED;
        return more > 0
                ? desk.words().text("shop.change.more", String.join(", ", names.subList(0, NAMED)), more)
                : String.join(", ", names);
    }
}
