package org.tillside.screens.learn;

import java.util.Optional;
import org.tillside.content.ProgrammeStep;
import org.tillside.screens.Route;
import org.tillside.shop.Part;
import org.tillside.shop.Progress;

/** The page on which a step of the programme, or a part of a module, is done. */
public final class Onward {
    private Onward() {}

    /** The page of the one thing to do now. */
    public static Route to(Progress progress, Progress.Next next) {
        return next.part().map(Onward::to).orElseGet(() -> progress.step(next.step())
                .flatMap(step -> to(step.step().task()))
                .orElseGet(() -> new Route.Learn(Optional.empty())));
    }

    /** The page of a part of a module. */
    public static Route to(Part part) {
        return part.lesson()
                .<Route>map(Route.Read::new)
                .or(() -> part.quiz().map(Route.Quiz::new))
                .or(() -> part.scenario().map(Route.Play::new))
                .orElseGet(() -> new Route.Learn(Optional.empty()));
    }

    /** The page on which the trainee alone does a task, where there is one. */
    public static Optional<Route> to(ProgrammeStep.Task task) {
        if (task instanceof ProgrammeStep.Task.Study it) {
            return Optional.of(new Route.Learn(Optional.of(it.module())));
        }
        if (task instanceof ProgrammeStep.Task.Drill) {
            return Optional.of(new Route.Drill());
        }
        return task instanceof ProgrammeStep.Task.Play it
                ? Optional.of(new Route.Play(it.scenario()))
                : Optional.empty();
    }
}
