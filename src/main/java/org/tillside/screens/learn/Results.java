package org.tillside.screens.learn;

import java.util.Locale;
import org.tillside.content.ProgrammeStep.Signer;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.screens.Desk;
import org.tillside.shop.Part;
import org.tillside.shop.Progress;

/** Parts and steps in a few words: what they are, who does them, how they came out. */
final class Results {
    private final Desk desk;
    private final Names names;

    Results(Desk desk) {
        this.desk = desk;
        this.names = new Names(desk);
    }

    /** The result of a quiz or a role-play, or else how much of it there is. */
    String end(Part it, boolean own) {
        if (own && it.state() == Part.State.TO_BE_MARKED) {
            return names.word("learn.to-be-marked");
        } else if (own && it.underWay()) {
            return names.word("learn.under-way");
        } else if (own && it.percent().isPresent()) {
            return names.word("learn.percent", it.percent().get());
        } else if (own && it.outcome().isPresent()) {
            return names.word("learn.outcome." + it.outcome().get().name().toLowerCase(Locale.ROOT));
        }
        return it.kind() == Part.Kind.QUIZ
                ? names.word("learn.questions", it.questions())
                : names.word("learn.minutes", it.minutes());
    }

    /** What a step is, in the few words of the path. */
    String title(Progress.Step step) {
        Task task = step.step().task();
        if (task instanceof Task.Observe) {
            return desk.words()
                    .begun(names.word("learn.watches", names.of(step.step().signs())));
        } else if (task instanceof Task.CheckBack) {
            return names.word("learn.check-back");
        }
        return task instanceof Task.Live ? names.word("learn.by-two") : desk.said(step.title());
    }

    /** How a step came out or when it comes. */
    String end(Progress.Step step) {
        if (step.state() == Progress.State.SIGNED || step.state() == Progress.State.LAPSED) {
            return names.state(step.state());
        } else if (step.step().task() instanceof Task.CheckBack) {
            return names.day(step.due());
        } else if (step.times() > 1) {
            return names.word("learn.seen", step.seen(), step.times());
        }
        return step.ready().isPresent()
                ? names.word("learn.said-ready")
                : step.state() == Progress.State.WAITS ? names.state(step.state()) : "";
    }

    /** Who is needed for a step. */
    String who(Progress.Step step) {
        return step.step().signs() == Signer.OWNER
                ? names.word("learn.by-owner")
                : step.step().signs() == Signer.MENTOR ? names.word("learn.by-mentor") : "";
    }

    /** What happens in a step, in a sentence. */
    String about(Progress.Step step) {
        String who = names.of(step.step().signs());
        return step.step().task().match(new Task.Cases<>() {
            @Override
            public String study(Task.Study it) {
                return "";
            }

            @Override
            public String play(Task.Play it) {
                return names.word("learn.about.play");
            }

            @Override
            public String live(Task.Live it) {
                return names.word("learn.about.live", who);
            }

            @Override
            public String drill(Task.Drill it) {
                return names.word("learn.about.drill");
            }

            @Override
            public String observe(Task.Observe it) {
                return names.word("learn.about.observe", who, it.times());
            }

            @Override
            public String session(Task.Session it) {
                return names.word("learn.about.session", who);
            }

            @Override
            public String checkBack(Task.CheckBack it) {
                return names.word("learn.about.check-back", who, desk.words().date(step.due()));
            }

            @Override
            public String refresh(Task.Refresh it) {
                return "";
            }
        });
    }

    /** The line icon of a step. */
    static String icon(Task task) {
        if (task instanceof Task.Live) {
            return "two";
        } else if (task instanceof Task.Play) {
            return "mask";
        } else if (task instanceof Task.Session) {
            return "people";
        } else if (task instanceof Task.CheckBack) {
            return "calendar";
        }
        return task instanceof Task.Drill ? "timer" : "eye";
    }
}
