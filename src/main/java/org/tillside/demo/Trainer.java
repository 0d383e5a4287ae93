package org.tillside.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.Scenario;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Filling;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Person;
import org.tillside.shop.Waiting;

/** Somebody who trains: marks what waits, watches, and signs, a day or two later. */
final class Trainer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Days since the newest came who have worked through something. */
    private static final int NEWEST = 3;

    private static final int LAPSES_IN = 12;

    private final Story story;
    private final Cast.Player who;
    private final LocalDate until;

    Trainer(Story story, Cast.Player who, LocalDate until) {
        this.story = story;
        this.who = who;
        this.until = until;
    }

    /** A day: everything that waits and has waited long enough, but at most so many signatures. */
    void day(int signatures, int patience) throws IOException {
        Waiting waiting = waiting();
        if (!waiting.answers().isEmpty()) {
            mark(waiting);
            waiting = waiting();
        }
        int left = signatures;
        for (Waiting.ToSign each : waiting.signatures()) {
            if (left > 0 && each.days() >= patience && mine(each) && !left(each)) {
                left--;
                watch(each);
            }
        }
        for (Waiting.ToSign each : waiting.dueCheckBacks(story.today())) {
            if (left > 0 && mine(each)) {
                left--;
                watch(each);
            }
        }
    }

    /** Watches somebody with what is due before a day and waits; whether anything was. */
    boolean keepUp(PersonId trainee, LocalDate before) throws IOException {
        Waiting waiting = waiting();
        if (waiting.answers().stream().anyMatch(it -> it.trainee().equals(trainee))) {
            mark(waiting);
            waiting = waiting();
        }
        Optional<Waiting.ToSign> next = waiting.signatures().stream()
                .filter(it -> it.trainee().equals(trainee) && mine(it))
                .filter(it -> it.step().due().isBefore(before))
                .findFirst();
        if (next.isPresent()) {
            watch(next.get());
        }
        return next.isPresent();
    }

    private Waiting waiting() {
        return Waiting.of(story.shop(), story.catalogue(), who.id(), story.today());
    }

    private boolean mine(Waiting.ToSign each) {
        boolean owners = each.step().step().signs() == ProgrammeStep.Signer.OWNER;
        return owners ? who.roles().contains(Role.OWNER) : story.shop().mentors(who.id(), each.trainee());
    }

    /** A role-play by two with whoever is newest is left to be played by whoever opens the shop. */
    private boolean left(Waiting.ToSign each) {
        return each.step().step().task() instanceof ProgrammeStep.Task.Live && story.since(each.trainee()) <= NEWEST;
    }

    private void mark(Waiting waiting) throws IOException {
        for (Waiting.AnswerToMark each : waiting.answers()) {
            var rubric = story.catalogue()
                    .quiz(each.quiz())
                    .flatMap(it -> it.question(each.question()))
                    .flatMap(it -> it instanceof org.tillside.content.Question.Say say
                            ? story.catalogue().form(say.rubric())
                            : Optional.empty());
            Map<ItemId, Filling> ticks = rubric.map(this::ticks).orElse(Map.of());
            story.minutes(1, 3);
            story.act(
                    who.id(),
                    new Command.MarkAnswer(
                            each.trainee(),
                            each.attempt(),
                            each.quiz(),
                            each.question(),
                            ticks,
                            share(ticks),
                            Optional.empty()));
        }
    }

    private Map<ItemId, Filling> ticks(Form form) {
        Map<ItemId, Filling> ticks = new LinkedHashMap<>();
        form.items().forEach(item -> ticks.put(item.id(), new Filling.Ticked(story.chance(85))));
        return ticks;
    }

    private static int share(Map<ItemId, Filling> ticks) {
        long done = ticks.values().stream()
                .filter(it -> it instanceof Filling.Ticked ticked && ticked.done())
                .count();
        return ticks.isEmpty() ? 1000 : (int) (1000 * done / ticks.size());
    }

    private void watch(Waiting.ToSign each) throws IOException {
        story.minutes(15, 40);
        Person trainee = story.person(each.trainee());
        Optional<Form> form = form(each.step().step());
        OffsetDateTime seenAt = seenAt(each);
        String criteria = keep(each);
        Optional<Command.Observe> seen = seen(each, trainee, criteria, seenAt);
        boolean last = each.step().seen() + 1 >= each.step().times();
        if (!last && seen.isPresent()) {
            story.act(who.id(), seen.get());
            return;
        }
        Command achieved = sign(each, trainee, seen, criteria, seenAt, Mentoring.Decision.ACHIEVED);
        if (story.may(who.id(), achieved)) {
            story.sign(who, achieved);
        } else {
            story.sign(who, sign(each, trainee, seen, criteria, seenAt, Mentoring.Decision.NOT_YET));
        }
    }

    /** Just now; but Līga was watched at the till last winter already, when she helped out, and that lapses soon. */
    private OffsetDateTime seenAt(Waiting.ToSign each) {
        OffsetDateTime now =
                story.clock().time().minusMinutes(10L + story.below(20)).withSecond(0);
        boolean winter = each.trainee().equals(Cast.named("liga").id())
                && each.step().id().equals(new StepId("register-watched"));
        return winter ? now.with(until.minusYears(1).plusDays(LAPSES_IN)) : now;
    }

    /** What was watched line by line, or gone through together; empty where there is only work to look at. */
    private Optional<Command.Observe> seen(
            Waiting.ToSign each, Person trainee, String criteria, OffsetDateTime seenAt) {
        ProgrammeStep step = each.step().step();
        Map<ItemId, Filling> filled = filled(step, form(step), story.skill(trainee.id()));
        return filled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Command.Observe(
                        new EventId(story.id("observation")),
                        trainee.id(),
                        each.programme(),
                        step.id(),
                        formId(step),
                        criteria,
                        filled,
                        seenAt,
                        Optional.of(place(step)),
                        Optional.empty()));
    }

    private String place(ProgrammeStep step) {
        return step.task() instanceof ProgrammeStep.Task.Session
                ? "Back room"
                : story.oneOf(
                        List.of("Front till, four sales", "At the door, Saturday noon", "Till 2", "On the floor"));
    }

    private Command sign(
            Waiting.ToSign each,
            Person trainee,
            Optional<Command.Observe> seen,
            String criteria,
            OffsetDateTime seenAt,
            Mentoring.Decision decision) {
        boolean achieved = decision == Mentoring.Decision.ACHIEVED;
        String name = trainee.name().orElse("");
        String meaning = achieved
                ? "I watched " + name + " do this myself on " + DAY.format(seenAt) + "."
                : "I watched " + name + " on " + DAY.format(seenAt) + ". It is not yet done alone; we try again.";
        boolean session = each.step().step().task() instanceof ProgrammeStep.Task.Session;
        return new Command.Sign(
                trainee.id(),
                each.programme(),
                each.step().id(),
                each.step().step().signs() == ProgrammeStep.Signer.OWNER ? Role.OWNER : Role.MENTOR,
                seen,
                Optional.empty(),
                criteria,
                decision,
                session ? "I led this session with " + name + " on " + DAY.format(seenAt) + "." : meaning,
                seenAt,
                0,
                achieved
                        ? story.chance(60) ? Optional.of(story.oneOf(List.of(Spoken.PRAISE))) : Optional.empty()
                        : Optional.of(story.oneOf(List.of(Spoken.NOT_YET))),
                "Back room");
    }

    private Optional<Form> form(ProgrammeStep step) {
        if (step.task() instanceof ProgrammeStep.Task.Observe it) {
            return story.catalogue().form(it.form());
        }
        return step.task() instanceof ProgrammeStep.Task.CheckBack it
                ? it.form().flatMap(story.catalogue()::form)
                : Optional.empty();
    }

    private Optional<FormId> formId(ProgrammeStep step) {
        if (step.task() instanceof ProgrammeStep.Task.Live it) {
            return Optional.of(new FormId(it.scenario().value()));
        }
        return form(step).map(Form::id);
    }

    private Map<ItemId, Filling> filled(ProgrammeStep step, Optional<Form> form, int skill) {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        form.ifPresent(it -> it.items().forEach(item -> filled.put(item.id(), filling(item, skill))));
        if (step.task() instanceof ProgrammeStep.Task.Session session) {
            session.covers().forEach(point -> filled.put(point.id(), new Filling.Ticked(true)));
        } else if (step.task() instanceof ProgrammeStep.Task.Live live) {
            story.catalogue().scenario(live.scenario()).flatMap(Scenario::live).stream()
                    .flatMap(it -> it.rubric().stream())
                    .forEach(mark -> filled.put(mark.id(), level(skill + (mark.critical() ? 15 : 0), mark.clock())));
        }
        return filled;
    }

    private Filling filling(Form.Item item, int skill) {
        int well = skill + (item.critical() ? 15 : 8);
        if (item.field() instanceof Form.Field.AtLevel) {
            return level(well, item.clock());
        } else if (item.field() instanceof Form.Field.Tick) {
            return new Filling.Ticked(story.chance(well + 10));
        } else if (item.field() instanceof Form.Field.Scale scale) {
            return new Filling.OnScale(Math.max(scale.from(), scale.to() - story.below(2)));
        } else if (item.field() instanceof Form.Field.Nps) {
            return new Filling.OnScale(7 + story.below(4));
        } else if (item.field() instanceof Form.Field.Pick pick) {
            return new Filling.Picked(java.util.Set.of(pick.answers().get(0).id()));
        } else if (item.field() instanceof Form.Field.Numeric) {
            return new Filling.Number(java.math.BigDecimal.valueOf(1L + story.below(5)));
        } else if (item.field() instanceof Form.Field.Day) {
            return new Filling.Day(story.today());
        }
        return new Filling.Words(story.oneOf(List.of(Spoken.PRAISE)));
    }

    private Filling level(int well, Optional<Integer> clock) {
        List<LevelId> levels =
                story.catalogue().levels().stream().map(it -> it.id()).toList();
        boolean alone = story.chance(well);
        int at = alone ? levels.size() - 1 : Math.max(0, levels.size() - 2 - (story.chance(15) ? 1 : 0));
        Optional<Integer> seconds =
                clock.map(limit -> alone ? limit - 4 - story.below(limit / 2) : limit + 5 + story.below(20));
        return new Filling.AtLevel(
                levels.get(at),
                alone ? Optional.empty() : Optional.of(story.oneOf(List.of(Filling.Reason.values()))),
                alone ? Optional.empty() : Optional.of(story.oneOf(List.of(Spoken.REASONS))),
                seconds);
    }

    private String keep(Waiting.ToSign each) throws IOException {
        CriteriaText text = story.catalogue()
                .programme(each.programme())
                .flatMap(it ->
                        new CriteriaTexts(story.catalogue()).of(it, each.step().step()))
                .orElseThrow();
        CriteriaText then = new OldWording(until).of(text, each.step().step(), story.today());
        return story.keep(then, Optional.of(each.trainee()));
    }
}
