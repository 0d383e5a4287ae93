package org.tillside.screens.review;

import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.content.ModuleId;
import org.tillside.content.QuizId;
import org.tillside.content.StepId;
import org.tillside.journal.AttemptId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Desk;
import org.tillside.screens.RightEnded;
import org.tillside.screens.Route;
import org.tillside.screens.Showing;
import org.tillside.screens.learn.Onward;
import org.tillside.screens.shell.Room;

/** The answers of an attempt that is finished. */
public final class ReviewPresenter extends Showing<ReviewState> {
    private final Desk desk;
    private final PersonId person;
    private final QuizId quiz;
    private final AttemptId attempt;

    private ReviewPresenter(Desk desk, PersonId person, QuizId quiz, AttemptId attempt, ReviewState first) {
        super(first);
        this.desk = desk;
        this.person = person;
        this.quiz = quiz;
        this.attempt = attempt;
    }

    /** Opens an attempt; empty if it is not kept any more, or nothing of it is for the viewer's eyes. */
    public static Optional<ReviewPresenter> open(Desk desk, PersonId person, QuizId quiz, AttemptId attempt) {
        return ReviewView.of(desk, person, quiz, attempt)
                .map(it -> new ReviewPresenter(desk, person, quiz, attempt, it.state()));
    }

    @Override
    public Room room() {
        return person.equals(desk.viewer()) ? Room.LEARN : Room.PEOPLE;
    }

    @Override
    public String help() {
        return "review";
    }

    /** The filled button. */
    public void primary() {
        state().now().flatMap(ReviewState.Now::primary).ifPresent(it -> go(it.id()));
    }

    /** One of the ways on. */
    public void go(String way) {
        if (way.equals(ReviewView.AGAIN)) {
            desk.replace(new Route.Quiz(quiz));
        } else if (way.equals(ReviewView.WRONG)) {
            desk.replace(new Route.Quiz(quiz, Optional.of(attempt)));
        } else if (way.equals(ReviewView.NEXT)) {
            desk.progress(person)
                    .ifPresent(progress -> progress.next().ifPresent(next -> desk.go(Onward.to(progress, next))));
        } else if (way.equals(ReviewView.PATH)) {
            desk.go(new Route.Learn(desk.catalogue().moduleOf(quiz).map(it -> it.id())));
        } else if (way.startsWith(ReviewView.READ)) {
            String[] ref = way.substring(ReviewView.READ.length()).split("/", 2);
            desk.go(new Route.Read(new LessonRef(new ModuleId(ref[0]), new StepId(ref[1]))));
        }
    }

    /** Back to where one came from. */
    public void away() {
        desk.back();
    }

    @Override
    public void refresh() {
        ReviewView.of(desk, person, quiz, attempt).ifPresentOrElse(it -> now(it.state()), () -> RightEnded.leave(desk));
    }
}
