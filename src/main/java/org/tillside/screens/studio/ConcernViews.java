package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Change;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.ContentWatch;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.ContentChange;
import org.tillside.shop.ContentLoss;

/** Words what other texts do to those who learned the old ones: who keeps, who reads again, who is signed again. */
final class ConcernViews {
    private static final int NAMED = 4;

    private final Words words;
    private final Called called;

    ConcernViews(Desk desk) {
        this.words = desk.words();
        this.called = new Called(desk);
    }

    List<PublishState.Concern> concerns(List<ContentChange> concerned, Map<String, Change.Kind> answers) {
        return concerned.stream().map(it -> concern(it, answers)).toList();
    }

    private PublishState.Concern concern(ContentChange it, Map<String, Change.Kind> answers) {
        boolean read = it.kind() == ContentChange.Kind.LESSON;
        int people = it.people().size();
        String ending = read ? "read" : "signed";
        return new PublishState.Concern(
                it.ref(),
                it.wordings().get(0).now().title(),
                words.text("shop.change.kind." + word(it.kind())),
                words.text("shop.change." + ending, names(it.people())),
                it.author().map(said -> words.text("shop.change.author." + word(said))),
                words.text("shop.change.wording." + ending, people),
                words.text("shop.change.meaning." + ending, people),
                Optional.ofNullable(answers.get(it.ref())).map(ConcernViews::word));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What everybody keeps, by the answers so far, and what nobody does. */
    String keeps(ContentWatch.Ahead ahead, Map<String, Change.Kind> answers, boolean looking) {
        List<ContentChange> concerned = ahead.changes();
        Set<PersonId> read = new LinkedHashSet<>();
        Set<PersonId> signed = new LinkedHashSet<>();
        concerned.stream()
                .filter(it -> answers.get(it.ref()) == Change.Kind.MEANING)
                .forEach(it -> (it.kind() == ContentChange.Kind.LESSON ? read : signed).addAll(it.people()));
        if (looking) {
            return words.text("studio.publish.comparing");
        } else if (concerned.isEmpty() && ahead.losses().isEmpty()) {
            return words.text("studio.publish.nobody");
        } else if (read.isEmpty() && signed.isEmpty() && ahead.losses().isEmpty()) {
            return words.text("studio.publish.keep");
        }
        List<String> said = new ArrayList<>();
        if (!ahead.losses().isEmpty()) {
            said.add(words.text("studio.publish.gone", ahead.losses().size(), lost(ahead.losses())));
        }
        if (!read.isEmpty()) {
            said.add(words.text("studio.publish.re-read", names(read)));
        }
        if (!signed.isEmpty()) {
            said.add(words.text("studio.publish.re-sign", names(signed)));
        }
        said.add(words.text("studio.publish.rest"));
        return String.join(" ", said);
    }

    private String lost(List<ContentLoss> losses) {
        return some(losses.stream()
                .map(it -> it.title() + " (" + names(it.people()) + ")")
                .toList());
    }

    private String names(Set<PersonId> people) {
        return some(people.stream().map(called::full).sorted().toList());
    }

    private String some(List<String> all) {
        int more = all.size() - NAMED;
        return more > 0
                ? words.text("shop.change.more", String.join(", ", all.subList(0, NAMED)), more)
                : String.join(", ", all);
    }

    /** What is still to be said of texts that somebody learned; empty where nothing is. */
    String unanswered(List<ContentChange> concerned, Map<String, Change.Kind> answers) {
        int open = PublishPart.unanswered(concerned, answers).size();
        return open == 0 ? "" : words.text("studio.publish.answer", open);
    }
}
