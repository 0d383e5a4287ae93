package org.tillside.content;

import java.util.Optional;

/** One step of a module. */
public sealed interface ModuleStep {
    /** Its id within the module. */
    StepId id();

    /** Read a lesson page. */
    record Read(StepId id, Lesson lesson) implements ModuleStep {}

    /** Take a quiz. */
    record Ask(StepId id, Quiz quiz) implements ModuleStep {}

    /** Play a scenario, to at least this outcome where one is given. */
    record Play(StepId id, ScenarioId scenario, Optional<Outcome> atLeast) implements ModuleStep {}

    /** What to do for each kind of step. */
    interface Cases<T> {
        T read(Read it);

        T ask(Ask it);

        T play(Play it);
    }

    /** Chooses by kind; a new kind does not compile until every place knows it. */
    default <T> T match(Cases<T> cases) {
        if (this instanceof Read it) {
            return cases.read(it);
        } else if (this instanceof Ask it) {
            return cases.ask(it);
        }
        return cases.play((Play) this);
    }
}
