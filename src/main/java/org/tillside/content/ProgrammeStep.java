package org.tillside.content;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One step of a programme.
 *
 * @param day the calendar day on which it is due, 1 for the first
 * @param title the author's own title; where there is none the task's is shown
 * @param signs who has to sign it
 * @param after the steps that must be done before
 * @param valid how long it holds once signed; empty for ever
 */
public record ProgrammeStep(
        StepId id,
        int day,
        Task task,
        Optional<String> title,
        Signer signs,
        List<StepId> after,
        Optional<Period> valid,
        List<SkillId> skills) {
    public ProgrammeStep {
        after = List.copyOf(after);
        skills = List.copyOf(skills);
    }

    /** Who signs a step. */
    public enum Signer {
        NOBODY,
        TRAINEE,
        MENTOR,
        OWNER
    }

    /** What is done in a step. */
    public sealed interface Task {
        /** Work through a module. */
        record Study(ModuleId module) implements Task {}

        /** Play a scenario alone, to at least this outcome where one is given. */
        record Play(ScenarioId scenario, Optional<Outcome> atLeast) implements Task {}

        /** Play a scenario with the mentor as the customer. */
        record Live(ScenarioId scenario) implements Task {}

        /** Practise against the clock. */
        record Drill(String kind) implements Task {}

        /** Be observed on the floor, so many times. */
        record Observe(FormId form, int times) implements Task {}

        /** Sit together with the owner, who signs. */
        record Session(String title, List<Point> covers) implements Task {
            public Session {
                covers = List.copyOf(covers);
            }
        }

        /** Be looked at again, so many days after another step was signed. */
        record CheckBack(StepId of, Optional<FormId> form, int days) implements Task {}

        /** From this day on, a few questions are asked again each day. */
        record Refresh() implements Task {}

        /** What to do for each kind of task. */
        interface Cases<T> {
            T study(Study it);

            T play(Play it);

            T live(Live it);

            T drill(Drill it);

            T observe(Observe it);

            T session(Session it);

            T checkBack(CheckBack it);

            T refresh(Refresh it);
        }

        /** Chooses by kind; a new kind does not compile until every place knows it. */
        default <T> T match(Cases<T> cases) {
            if (this instanceof Study it) {
                return cases.study(it);
            } else if (this instanceof Play it) {
                return cases.play(it);
            } else if (this instanceof Live it) {
                return cases.live(it);
            } else if (this instanceof Drill it) {
                return cases.drill(it);
            } else if (this instanceof Observe it) {
                return cases.observe(it);
            } else if (this instanceof Session it) {
                return cases.session(it);
            } else if (this instanceof CheckBack it) {
                return cases.checkBack(it);
            }
            return cases.refresh((Refresh) this);
        }
    }

    /** One thing that a session covers. */
    public record Point(ItemId id, String text) {}
}
