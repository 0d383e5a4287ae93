package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Change;
import org.tillside.content.Problem;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.ContentChange;

/** Words what publishing will do to the files and to people. */
final class PublishViews {
    private static final int NAMED = 4;

    private final Desk desk;
    private final StudioPresenter studio;
    private final Words words;
    private final Called called;

    PublishViews(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
        this.words = desk.words();
        this.called = new Called(desk);
    }

    PublishState state(
            List<ContentChange> concerned,
            Map<String, Change.Kind> answers,
            Set<String> open,
            boolean looking,
            boolean publishing) {
        List<PublishState.File> files =
                studio.unpublished().stream().map(it -> file(it, open)).toList();
        String waits = waits(files, concerned, answers, looking);
        return new PublishState(
                looking,
                words.text("studio.publish.files", files.size()),
                files,
                concerned.stream().map(it -> concern(it, answers)).toList(),
                keeps(concerned, answers, looking),
                new PackNotes(desk, studio)
                        .version(answers)
                        .map(it -> words.text("studio.publish.version", it))
                        .orElse(""),
                waits,
                waits.isEmpty() && !files.isEmpty() && !publishing);
    }

    private String waits(
            List<PublishState.File> files,
            List<ContentChange> concerned,
            Map<String, Change.Kind> answers,
            boolean looking) {
        if (looking) {
            return words.text("studio.publish.looking");
        } else if (files.stream().anyMatch(it -> !it.wrong().isEmpty())) {
            return words.text("studio.publish.broken");
        } else if (files.stream().anyMatch(PublishState.File::conflict)) {
            return words.text("studio.publish.choose");
        }
        int open = PublishPart.unanswered(concerned, answers).size();
        return open == 0 ? "" : words.text("studio.publish.answer", open);
    }

    private PublishState.File file(Editing it, Set<String> open) {
        String path = it.file().path();
        DifferenceState difference = new DifferenceViews(words).of(it.history().onDisk(), it.text());
        boolean shown = open.contains(path);
        return new PublishState.File(
                path,
                shown,
                shown ? difference : new DifferenceState(difference.line(), List.of()),
                wrong(path),
                studio.over().conflict().waits(it.file()));
    }

    private List<StudioState.Problem> wrong(String path) {
        List<StudioState.Problem> wrong = new ArrayList<>();
        List<Problem> all = studio.problems();
        for (int i = 0; i < all.size(); i++) {
            boolean here =
                    all.get(i).place().filter(it -> it.file().equals(path)).isPresent();
            if (here && all.get(i).severity() == Problem.Severity.ERROR) {
                wrong.add(new ProblemViews(words).row(i, all.get(i)));
            }
        }
        return wrong;
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
                Optional.ofNullable(answers.get(it.ref())).map(PublishViews::word));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String keeps(List<ContentChange> concerned, Map<String, Change.Kind> answers, boolean looking) {
        Set<PersonId> read = new LinkedHashSet<>();
        Set<PersonId> signed = new LinkedHashSet<>();
        concerned.stream()
                .filter(it -> answers.get(it.ref()) == Change.Kind.MEANING)
                .forEach(it -> (it.kind() == ContentChange.Kind.LESSON ? read : signed).addAll(it.people()));
        if (looking) {
            return words.text("studio.publish.comparing");
        } else if (concerned.isEmpty()) {
            return words.text("studio.publish.nobody");
        } else if (read.isEmpty() && signed.isEmpty()) {
            return words.text("studio.publish.keep");
        }
        List<String> said = new ArrayList<>();
        if (!read.isEmpty()) {
            said.add(words.text("studio.publish.re-read", names(read)));
        }
        if (!signed.isEmpty()) {
            said.add(words.text("studio.publish.re-sign", names(signed)));
        }
        said.add(words.text("studio.publish.rest"));
        return String.join(" ", said);
    }

    private String names(Set<PersonId> people) {
        List<String> names = people.stream().map(called::full).sorted().toList();
        int more = names.size() - NAMED;
        return more > 0
                ? words.text("shop.change.more", String.join(", ", names.subList(0, NAMED)), more)
                : String.join(", ", names);
    }
}
