package org.tillside.screens.learn;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Lesson;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.ModuleStep;
import org.tillside.screens.Desk;
import org.tillside.screens.FilledBlocks;
import org.tillside.shop.Part;
import org.tillside.shop.Progress;

/** Turns a lesson page into what is shown of it. */
final class ReaderView {
    private final Desk desk;
    private final Names names;

    ReaderView(Desk desk) {
        this.desk = desk;
        this.names = new Names(desk);
    }

    /** The page; empty if the content is gone. */
    Optional<LearnState.Reader> state(Bookmark at, Optional<Progress> own) {
        return desk.catalogue().module(at.lesson().module()).flatMap(module -> desk.catalogue()
                .lesson(at.lesson())
                .map(lesson -> reader(module, lesson, at.spot(), own)));
    }

    private LearnState.Reader reader(Module module, Lesson lesson, LearnState.Spot spot, Optional<Progress> own) {
        List<LessonRef> pages = pages(module);
        int page = pages.indexOf(lesson.ref()) + 1;
        int minutes = own.map(it -> minutes(it, lesson.ref())).orElse(0);
        String place = names.word("learn.place", page, pages.size());
        return new LearnState.Reader(
                lesson.ref().toString(),
                spot,
                minutes > 0 ? place + " · " + names.word("learn.minutes-left", minutes) : place,
                desk.said(module.title()),
                desk.said(lesson.title()),
                FilledBlocks.of(lesson.blocks(), desk::said),
                page,
                pages.size(),
                names.word("learn.position", page, pages.size()),
                page > 1,
                next(module, lesson.ref()));
    }

    static List<LessonRef> pages(Module module) {
        return module.lessons().stream().map(Lesson::ref).toList();
    }

    /** The page before one. */
    static Optional<LessonRef> before(Catalogue catalogue, LessonRef lesson) {
        return catalogue.module(lesson.module()).map(ReaderView::pages).flatMap(pages -> {
            int at = pages.indexOf(lesson);
            return at > 0 ? Optional.of(pages.get(at - 1)) : Optional.empty();
        });
    }

    /** What follows a page in its module. */
    static Optional<ModuleStep> after(Module module, LessonRef ref) {
        return module.steps().stream()
                .dropWhile(it -> !it.id().equals(ref.step()))
                .skip(1)
                .findFirst();
    }

    /** About how long the pages from here on take that are not read yet. */
    private static int minutes(Progress progress, LessonRef from) {
        return progress.steps().stream()
                .map(Progress.Step::parts)
                .filter(parts -> parts.stream().anyMatch(it -> it.lesson().equals(Optional.of(from))))
                .findFirst()
                .map(parts -> parts.stream()
                        .dropWhile(it -> !it.lesson().equals(Optional.of(from)))
                        .filter(it -> it.kind() == Part.Kind.LESSON)
                        .mapToInt(Part::minutes)
                        .sum())
                .orElse(0);
    }

    private String next(Module module, LessonRef ref) {
        return after(module, ref)
                .map(step -> step.match(new ModuleStep.Cases<String>() {
                    @Override
                    public String read(ModuleStep.Read it) {
                        return names.word("learn.next");
                    }

                    @Override
                    public String ask(ModuleStep.Ask it) {
                        return names.word("learn.next-quiz");
                    }

                    @Override
                    public String play(ModuleStep.Play it) {
                        return names.word("learn.next-play");
                    }
                }))
                .orElseGet(() -> names.word("learn.next-done"));
    }
}
