package org.tillside.screens.shell;

import java.util.Optional;
import org.tillside.screens.Desk;
import org.tillside.screens.Maxima;
import org.tillside.screens.Page;
import org.tillside.screens.Route;
import org.tillside.screens.calibration.CalibrationPresenter;
import org.tillside.screens.calibration.CalibrationsPresenter;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.difficult.DifficultPresenter;
import org.tillside.screens.drill.DrillPresenter;
import org.tillside.screens.floor.ComplaintPresenter;
import org.tillside.screens.floor.FloorPresenter;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.SeenPresenter;
import org.tillside.screens.marking.MarkingPresenter;
import org.tillside.screens.matrix.MatrixPresenter;
import org.tillside.screens.matrix.WantedPresenter;
import org.tillside.screens.pairing.PairingPresenter;
import org.tillside.screens.person.MendPresenter;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.practise.GalleryPresenter;
import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.screens.refresher.RefresherPresenter;
import org.tillside.screens.review.ReviewPresenter;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.signoff.SignOffPresenter;
import org.tillside.screens.stopclock.StopClockPresenter;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.team.EditPersonPresenter;
import org.tillside.screens.team.TeamPresenter;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.shop.Person;
import org.tillside.shop.Play;
import org.tillside.shop.PlayWork;

/** Which presenter a route opens, once somebody is signed in. */
final class PageTable {
    private final Desk desk;
    private final Maxima maxima;

    PageTable(Desk desk, Maxima maxima) {
        this.desk = desk;
        this.maxima = maxima;
    }

    /** The page of a route; empty where it leads nowhere any more, as after an edit of the content. */
    Optional<Page<?>> open(Route route) {
        if (route instanceof Route.Today) {
            return Optional.of(new TodayPresenter(desk));
        } else if (route instanceof Route.Learn it) {
            return Optional.of(LearnPresenter.path(desk, it.module()));
        } else if (route instanceof Route.Read it) {
            return desk.catalogue().lesson(it.lesson()).map(lesson -> LearnPresenter.read(desk, lesson.ref()));
        } else if (route instanceof Route.Quiz it) {
            return quiz(it);
        } else if (route instanceof Route.Review it) {
            return ReviewPresenter.open(desk, it.person(), it.quiz(), it.attempt())
                    .map(page -> page);
        } else if (route instanceof Route.Refresher) {
            return RefresherPresenter.open(desk).map(page -> page);
        } else if (route instanceof Route.Practise) {
            return Optional.of(new GalleryPresenter(desk, maxima));
        } else if (route instanceof Route.Play it) {
            return play(it);
        } else if (route instanceof Route.Drill) {
            return Optional.of(new DrillPresenter(desk));
        } else if (route instanceof Route.Debrief it) {
            return DebriefPresenter.open(desk, maxima, it.person(), it.play()).map(page -> page);
        } else if (route instanceof Route.Person it) {
            return PersonPresenter.open(desk, it.person(), it.skill()).map(page -> page);
        } else if (route instanceof Route.Mend it) {
            return MendPresenter.open(desk, it.signOff()).map(page -> page);
        } else if (route instanceof Route.SignOff it) {
            return SignOffPresenter.open(desk, it.trainee(), it.step(), it.observation())
                    .map(page -> page);
        } else if (route instanceof Route.Marking it) {
            return MarkingPresenter.open(desk, it.trainee()).map(page -> page);
        } else if (route instanceof Route.StopClock it) {
            return StopClockPresenter.open(desk, it.trainee()).map(page -> page);
        }
        return people(route);
    }

    private Optional<Page<?>> people(Route route) {
        if (route instanceof Route.Live it) {
            return LivePresenter.open(desk, it.trainee(), it.scenario()).map(page -> page);
        } else if (route instanceof Route.Seen it) {
            return SeenPresenter.open(desk, it.trainee(), it.observation()).map(page -> page);
        }
        if (route instanceof Route.People) {
            return Optional.of(new TeamPresenter(desk));
        } else if (route instanceof Route.Matrix it) {
            return MatrixPresenter.open(desk, it).map(page -> page);
        } else if (route instanceof Route.Wanted) {
            return WantedPresenter.open(desk).map(page -> page);
        } else if (route instanceof Route.Difficult) {
            return DifficultPresenter.open(desk).map(page -> page);
        } else if (route instanceof Route.EditPerson it) {
            return EditPersonPresenter.open(desk, it.person()).map(page -> page);
        } else if (route instanceof Route.Pair it) {
            return PairingPresenter.open(desk, it.trainee()).map(page -> page);
        }
        if (route instanceof Route.Calibrations) {
            return CalibrationsPresenter.open(desk).map(page -> page);
        } else if (route instanceof Route.Calibrate it) {
            return CalibrationPresenter.open(desk, it.trainee(), it.play()).map(page -> page);
        }
        if (route instanceof Route.Studio it) {
            Optional<StudioPresenter> studio = StudioPresenter.open(desk, it.file());
            studio.ifPresent(page -> it.language().ifPresent(page.translating()::begin));
            return studio.map(page -> page);
        } else if (route instanceof Route.ContentZip) {
            return StudioPresenter.atZip(desk).map(page -> page);
        }
        if (route instanceof Route.Floor it) {
            return Optional.of(new FloorPresenter(desk, it.complaint()));
        } else if (route instanceof Route.NoteComplaint it) {
            return ComplaintPresenter.open(desk, it.complaint()).map(page -> page);
        }
        if (route instanceof Route.Shop it) {
            return Optional.of(new ShopRoomPresenter(desk, it.section()));
        }
        return Optional.empty();
    }

    private Optional<Page<?>> quiz(Route.Quiz route) {
        return desk.catalogue().quiz(route.quiz()).flatMap(quiz -> me().flatMap(
                        it -> it.work().quiz(quiz.id()).current())
                .filter(attempt -> !attempt.run(quiz).questions().isEmpty())
                .map(attempt -> QuizPresenter.open(desk, quiz, attempt)));
    }

    private Optional<Page<?>> play(Route.Play route) {
        return desk.catalogue().scenario(route.scenario()).flatMap(scenario -> me().flatMap(
                        it -> underWay(it.work().plays(scenario.id())))
                .map(play -> RoleplayPresenter.open(desk, maxima, scenario, play)));
    }

    /** The last one while its ending is still on the stage, as after a change of the language. */
    private static Optional<Play> underWay(PlayWork work) {
        return work.current().or(work::last);
    }

    private Optional<Person> me() {
        return desk.shop().person(desk.viewer());
    }
}
