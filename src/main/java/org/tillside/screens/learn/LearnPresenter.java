package org.tillside.screens.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.ModuleStep;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Part;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;

/** The programme as a path, and beside it a lesson page or what is in a station. */
public final class LearnPresenter extends Showing<LearnState> {
    private static final LearnState.Path NO_PATH = new LearnState.Path("", "", List.of(), Optional.empty());

    private final Desk desk;
    private final boolean came;
    private Optional<StepId> open;
    private Optional<LessonRef> reading;

    private LearnPresenter(Desk desk, Optional<StepId> open, Optional<LessonRef> reading) {
        super(state(desk, open, reading));
        this.desk = desk;
        this.came = reading.isPresent();
        this.open = open;
        this.reading = reading;
    }

    /** Opens the path: at a module's station, or where the person is now. */
    public static LearnPresenter path(Desk desk, Optional<ModuleId> module) {
        return new LearnPresenter(desk, module.flatMap(it -> station(desk, it)).or(() -> here(desk)), Optional.empty());
    }

    /** Opens a lesson page. */
    public static LearnPresenter read(Desk desk, LessonRef lesson) {
        return new LearnPresenter(desk, station(desk, lesson.module()).or(() -> here(desk)), Optional.of(lesson));
    }

    private static Optional<Progress> own(Desk desk) {
        return Progress.of(desk.shop(), desk.catalogue(), desk.viewer(), desk.today());
    }

    /** One's own progress; for those who are in no programme the shop's, to be looked at. */
    private static Optional<Progress> shown(Desk desk) {
        return own(desk)
                .or(() -> desk.shop().person(desk.viewer()).flatMap(viewer -> desk.catalogue().programmes().stream()
                        .max(Comparator.comparingLong(it -> learners(desk, it)))
                        .map(it -> Progress.in(desk.shop(), desk.catalogue(), viewer, it, desk.today()))));
    }

    private static long learners(Desk desk, Programme programme) {
        return desk.shop().team().stream()
                .map(Person::programme)
                .filter(Optional.of(programme.id())::equals)
                .count();
    }

    private static Optional<StepId> station(Desk desk, ModuleId module) {
        return shown(desk).stream()
                .flatMap(it -> it.stations().stream())
                .filter(it -> it.steps().get(0).step().task() instanceof Task.Study study
                        && study.module().equals(module))
                .map(Progress.Station::id)
                .findFirst();
    }

    private static Optional<StepId> here(Desk desk) {
        Optional<Progress> progress = shown(desk);
        Optional<Progress.Station> now = own(desk).flatMap(Progress::here);
        return now.or(() -> progress.stream()
                        .flatMap(it -> it.stations().stream())
                        .filter(it -> !it.state().done())
                        .findFirst())
                .or(() ->
                        progress.stream().flatMap(it -> it.stations().stream()).findFirst())
                .map(Progress.Station::id);
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

    /** Opens a part of the open station: the lesson where it was left, the quiz, a role-play. */
    public void press(String id) {
        if (id.equals(PathView.LESSON)) {
            parts().filter(it -> it.kind() == Part.Kind.LESSON)
                    .min(Comparator.comparing(it -> it.open() ? 0 : 1))
                    .ifPresent(this::show);
        } else if (id.startsWith(PathView.PART)) {
            parts().filter(it -> (PathView.PART + it.id()).equals(id))
                    .findFirst()
                    .ifPresent(this::show);
        } else {
            station().stream()
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
        reading = Optional.of(to);
        open = station(desk, to.module()).or(() -> open);
        draw();
    }

    /** Opens the answers of the quiz that was taken last. */
    public void answers(String id) {
        PersonId viewer = desk.viewer();
        parts().filter(it -> (PathView.PART + it.id()).equals(id))
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
        act().ifPresent(act -> {
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
        page(-1).ifPresent(this::turn);
    }

    /** This page is read: on to what follows it in the module. */
    public void next() {
        reading.ifPresent(lesson -> {
            boolean known = own(desk).isEmpty()
                    || desk.shop()
                            .person(desk.viewer())
                            .filter(it -> it.work().hasRead(lesson))
                            .isPresent();
            if (known) {
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
                                new Command.ReadLesson(desk.viewer(), lesson, Optional.of(kept)),
                                () -> after(lesson))));
    }

    /** Whoever has turned the page meanwhile, or pressed twice, stays where they are. */
    private void after(LessonRef lesson) {
        if (reading.filter(lesson::equals).isEmpty()) {
            return;
        }
        Optional<ModuleStep> step =
                desk.catalogue().module(lesson.module()).flatMap(it -> ReaderView.after(it, lesson));
        if (step.isPresent() && step.get() instanceof ModuleStep.Read read) {
            turn(read.lesson().ref());
        } else if (step.isPresent() && own(desk).isPresent()) {
            desk.replace(
                    step.get() instanceof ModuleStep.Ask ask
                            ? new Route.Quiz(ask.quiz().id())
                            : new Route.Play(((ModuleStep.Play) step.get()).scenario()));
        } else {
            reading = Optional.empty();
            draw();
        }
    }

    private Optional<LessonRef> page(int by) {
        return reading.flatMap(
                lesson -> desk.catalogue().module(lesson.module()).flatMap(module -> {
                    List<LessonRef> pages = ReaderView.pages(module);
                    int at = pages.indexOf(lesson) + by;
                    return at >= 0 && at < pages.size() ? Optional.of(pages.get(at)) : Optional.empty();
                }));
    }

    /** A link of a lesson was followed: to another page of the packs, named as {@code module/step}. */
    public void follow(String target) {
        int slash = target.indexOf('/');
        if (slash > 0) {
            desk.catalogue().modules().stream()
                    .map(Module::lessons)
                    .flatMap(List::stream)
                    .filter(it -> it.ref().toString().equals(target))
                    .findFirst()
                    .ifPresent(it -> turn(it.ref()));
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

    private Optional<Progress.Station> station() {
        return shown(desk).stream()
                .flatMap(it -> it.stations().stream())
                .filter(it -> open.filter(it.id()::equals).isPresent())
                .findFirst();
    }

    private java.util.stream.Stream<Part> parts() {
        return station().stream().flatMap(it -> it.steps().stream()).flatMap(it -> it.parts().stream());
    }

    private Optional<StationView.Act> act() {
        Optional<Progress> own = own(desk);
        return shown(desk).flatMap(progress -> station().flatMap(station -> {
            PathView path = new PathView(desk, progress, own.isPresent());
            return new StationView(desk, path, progress, own.isPresent()).act(station);
        }));
    }

    private void draw() {
        now(state(desk, open, reading));
    }

    private static LearnState state(Desk desk, Optional<StepId> open, Optional<LessonRef> reading) {
        Optional<Progress> own = own(desk);
        Optional<Progress> shown = shown(desk);
        Names names = new Names(desk);
        Optional<LearnState.Reader> reader = reading.flatMap(it -> new ReaderView(desk).state(it, own));
        LearnState.Main main = reader.<LearnState.Main>map(it -> it)
                .or(() -> shown.flatMap(it -> station(desk, it, own.isPresent(), open)))
                .orElseGet(() -> new LearnState.Nothing(names.word("learn.none"), names.word("learn.none-text")));
        return new LearnState(
                names.word("learn.title"),
                shown.map(it -> line(names, it, open, own.isPresent())).orElse(""),
                shown.map(it -> new PathView(desk, it, own.isPresent())
                                .path(open, reader.isPresent() ? reading : Optional.empty()))
                        .orElse(NO_PATH),
                main);
    }

    private static String line(Names names, Progress progress, Optional<StepId> open, boolean own) {
        if (!own) {
            return names.word("learn.line-looking");
        }
        int number = progress.stations().stream()
                .filter(it -> open.filter(it.id()::equals).isPresent())
                .mapToInt(Progress.Station::number)
                .findFirst()
                .orElse(1);
        int all = progress.stations().size();
        if (progress.day() < 1) {
            return names.word("learn.line-before", 1 - progress.day());
        }
        return progress.day() > progress.days()
                ? names.word("learn.line-after", number, all)
                : names.word("learn.line", progress.day(), progress.days(), number, all);
    }

    private static Optional<LearnState.Main> station(Desk desk, Progress progress, boolean own, Optional<StepId> open) {
        PathView path = new PathView(desk, progress, own);
        return progress.stations().stream()
                .filter(it -> open.filter(it.id()::equals).isPresent())
                .findFirst()
                .map(it -> new StationView(desk, path, progress, own).state(it));
    }
}
