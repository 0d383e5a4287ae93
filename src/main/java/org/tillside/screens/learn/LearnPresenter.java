package org.tillside.screens.learn;

import java.util.Comparator;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.LinkTarget;
import org.tillside.content.ModuleId;
import org.tillside.content.ModuleStep;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Part;

/** The programme as a path, and beside it a lesson page or what is in a station. */
public final class LearnPresenter extends Showing<LearnState> {
    /** A place in a page is kept anew when it has moved by this much. */
    private static final int NOTICEABLE = 100;

    private final Desk desk;
    private final Course course;
    private final boolean came;
    private Optional<StepId> open;
    private Optional<Bookmark> reading;
    private int kept;

    private LearnPresenter(Desk desk, Optional<StepId> open, Optional<Bookmark> reading) {
        super(new RoomView(desk).state(open, reading));
        this.desk = desk;
        this.course = new Course(desk);
        this.came = reading.isPresent();
        this.open = open;
        this.reading = reading;
        this.kept = reading.map(it -> it.spot().from()).orElse(0);
    }

    /** Opens the path: at a module's station, or where the person is now. */
    public static LearnPresenter path(Desk desk, Optional<ModuleId> module) {
        Course course = new Course(desk);
        return new LearnPresenter(desk, module.flatMap(course::of).or(course::here), Optional.empty());
    }

    /** Opens a lesson page, where it was left. */
    public static LearnPresenter read(Desk desk, LessonRef lesson) {
        Course course = new Course(desk);
        return new LearnPresenter(
                desk, course.of(lesson.module()).or(course::here), Optional.of(Bookmark.at(desk, lesson)));
    }

    @Override
    public Room room() {
        return Room.LEARN;
    }

    @Override
    public String help() {
        return reading.isPresent() ? "read" : "learn";
    }

    /** Opens a station of the path. */
    public void open(String station) {
        open = Optional.of(new StepId(station));
        reading = Optional.empty();
        draw();
    }

    /** Opens the questions that come back today. */
    public void refresher() {
        desk.go(new Route.Refresher());
    }

    /** Opens a part of the open station: the lesson where it was left, the quiz, a role-play. */
    public void press(String id) {
        if (id.equals(PathView.LESSON)) {
            course.parts(open)
                    .filter(it -> it.kind() == Part.Kind.LESSON)
                    .min(Comparator.comparing(it -> it.open() ? 0 : 1))
                    .ifPresent(this::show);
        } else if (id.startsWith(PathView.PART)) {
            course.parts(open)
                    .filter(it -> (PathView.PART + it.id()).equals(id))
                    .findFirst()
                    .ifPresent(this::show);
        } else {
            course.station(open).stream()
                    .flatMap(it -> it.steps().stream())
                    .filter(it -> (PathView.STEP + it.id()).equals(id))
                    .flatMap(it -> Onward.to(it.step().task()).stream())
                    .findFirst()
                    .ifPresent(desk::go);
        }
    }

    private void show(Part part) {
        if (part.lesson().isPresent()) {
            turn(part.lesson().get());
        } else {
            desk.go(Onward.to(part));
        }
    }

    private void turn(LessonRef to) {
        turn(Bookmark.at(desk, to));
    }

    private void turn(Bookmark to) {
        reading = Optional.of(to);
        kept = to.spot().from();
        open = course.of(to.lesson().module()).or(() -> open);
        draw();
    }

    /** Opens the answers of the quiz that was taken last. */
    public void answers(String id) {
        PersonId viewer = desk.viewer();
        course.parts(open)
                .filter(it -> (PathView.PART + it.id()).equals(id))
                .flatMap(it -> it.quiz().stream())
                .findFirst()
                .flatMap(quiz -> desk.shop()
                        .person(viewer)
                        .flatMap(it -> it.work().quiz(quiz).last())
                        .map(last -> new Route.Review(viewer, quiz, last.id())))
                .ifPresent(desk::go);
    }

    /** The filled button of a station. */
    public void primary() {
        if (reading.isPresent()) {
            return;
        }
        course.act(open).ifPresent(act -> {
            if (act instanceof StationView.Act.Go go && go.route() instanceof Route.Read page) {
                turn(page.lesson());
            } else if (act instanceof StationView.Act.Go go) {
                desk.go(go.route());
            } else if (act instanceof StationView.Act.Here here) {
                open(here.station().id().value());
            } else if (act instanceof StationView.Act.Ready ready) {
                desk.act(new Command.SayReady(desk.viewer(), ready.step().id()), this::refresh);
            }
        });
    }

    /** The page before this one. */
    public void previous() {
        lesson().flatMap(it -> ReaderView.before(desk.catalogue(), it)).ifPresent(this::turn);
    }

    /** This page is read: on to what follows it in the module. */
    public void next() {
        lesson().ifPresent(lesson -> {
            Bookmark.drop(desk.drafts(), lesson);
            if (course.own().isEmpty() || hasRead(lesson)) {
                after(lesson);
            } else {
                keepAndRead(lesson);
            }
        });
    }

    /** What was read is kept, so that an owner can be shown one day what changed. */
    private void keepAndRead(LessonRef lesson) {
        new CriteriaTexts(desk.catalogue())
                .of(lesson)
                .ifPresent(text -> desk.keepCriteria(
                        text,
                        Optional.empty(),
                        kept -> desk.act(
                                new Command.ReadLesson(desk.viewer(), lesson, Optional.of(kept)), () -> after(lesson)),
                        () -> {}));
    }

    private Optional<LessonRef> lesson() {
        return reading.map(Bookmark::lesson);
    }

    private boolean hasRead(LessonRef lesson) {
        return desk.shop()
                .person(desk.viewer())
                .filter(it -> it.work().hasRead(lesson))
                .isPresent();
    }

    /** Whoever has turned the page meanwhile, or pressed twice, stays where they are. */
    private void after(LessonRef lesson) {
        if (lesson().filter(lesson::equals).isEmpty()) {
            return;
        }
        Optional<ModuleStep> step =
                desk.catalogue().module(lesson.module()).flatMap(it -> ReaderView.after(it, lesson));
        if (step.isPresent() && step.get() instanceof ModuleStep.Read read) {
            turn(read.lesson().ref());
        } else if (step.isPresent() && course.own().isPresent()) {
            desk.replace(
                    step.get() instanceof ModuleStep.Ask ask
                            ? new Route.Quiz(ask.quiz().id())
                            : new Route.Play(((ModuleStep.Play) step.get()).scenario()));
        } else {
            reading = Optional.empty();
            draw();
        }
    }

    /** A link of the page was followed: to a page, a heading, or a role-play. */
    public void follow(String target) {
        Optional<LinkTarget> leads =
                lesson().flatMap(desk.catalogue()::lesson).map(page -> LinkTarget.of(desk.catalogue(), page, target));
        if (leads.isPresent() && leads.get() instanceof LinkTarget.Page page) {
            boolean here = lesson().filter(page.lesson()::equals).isPresent();
            turn(
                    page.heading().isEmpty() && !here
                            ? Bookmark.at(desk, page.lesson())
                            : reading.filter(it -> here)
                                    .orElseGet(() -> Bookmark.at(desk, page.lesson()))
                                    .at(page.heading()));
        } else if (leads.isPresent() && leads.get() instanceof LinkTarget.Play play) {
            desk.go(new Route.Play(play.scenario()));
        } else {
            desk.say(Notice.of(Notice.Tone.WARN, desk.words().text("learn.link-gone", target)));
        }
    }

    /** How far the page has been scrolled, in thousandths; a page that is not read yet opens there again. */
    public void scrolled(int thousandths) {
        if (Math.abs(thousandths - kept) >= NOTICEABLE) {
            lesson().filter(it -> course.own().isPresent() && !hasRead(it)).ifPresent(it -> {
                kept = thousandths;
                Bookmark.keep(desk.drafts(), it, thousandths);
            });
        }
    }

    /** Leaves: a lesson for its station, all else for where one came from. */
    public void away() {
        if (reading.isPresent() && !came) {
            reading = Optional.empty();
            draw();
        } else {
            desk.back();
        }
    }

    @Override
    public void refresh() {
        draw();
    }

    private void draw() {
        now(new RoomView(desk).state(open, reading));
    }
}
