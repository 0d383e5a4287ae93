package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tillside.content.Change;
import org.tillside.content.Problem;
import org.tillside.screens.ContentWatch;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.shop.ContentChange;

/** Words what publishing will do to the files and to people. */
final class PublishViews {
    private final Desk desk;
    private final StudioPresenter studio;
    private final Words words;
    private final ConcernViews learners;

    PublishViews(Desk desk, StudioPresenter studio) {
        this.desk = desk;
        this.studio = studio;
        this.words = desk.words();
        this.learners = new ConcernViews(desk);
    }

    PublishState state(
            ContentWatch.Ahead ahead,
            Map<String, Change.Kind> answers,
            Set<String> open,
            boolean looking,
            boolean publishing) {
        List<PublishState.File> files =
                studio.unpublished().stream().map(it -> file(it, open)).toList();
        String waits = waits(files, ahead.changes(), answers, looking);
        return new PublishState(
                looking,
                words.text("studio.publish.files", files.size()),
                files,
                learners.concerns(ahead.changes(), answers),
                learners.keeps(ahead, answers, looking),
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
        return learners.unanswered(concerned, answers);
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
        List<Problem> all = studio.knowledge().problems();
        for (int i = 0; i < all.size(); i++) {
            boolean here =
                    all.get(i).place().filter(it -> it.file().equals(path)).isPresent();
            if (here && all.get(i).severity() == Problem.Severity.ERROR) {
                wrong.add(new ProblemViews(words).row(i, all.get(i)));
            }
        }
        return wrong;
    }
}
