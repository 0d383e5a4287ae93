package org.tillside.content;

/** A lesson page: the module and its step, written {@code listening/first-minute}. */
public record LessonRef(ModuleId module, StepId step) {
    @Override
    public String toString() {
        return module + "/" + step;
    }
}
