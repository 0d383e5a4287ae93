package org.tillside.screens.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.FormId;
import org.tillside.content.Module;
import org.tillside.content.ModuleId;
import org.tillside.content.Outcome;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SkillId;
import org.tillside.journal.AssignmentId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.matrix.ExplainState.Choice;
import org.tillside.screens.matrix.Roster.Member;
import org.tillside.shop.Assignments;
import org.tillside.shop.Command;
import org.tillside.shop.Criteria;
import org.tillside.shop.Person;
import org.tillside.shop.PlayWork;
import org.tillside.shop.Standing;

/** What closes a gap: what to do, with whom, by when; begins with what would help most. */
final class GapForm {
    private static final int DAYS = 28;
    private static final int WEEK = 7;
    /** So many months what was watched without a signature counts. */
    private static final int HOLDS = 6;

    private static final String MODULE = "module/";
    private static final String PLAY = "play/";
    private static final String LIVE = "live/";

    private final Desk desk;
    private final Words words;
    private Optional<String> task = Optional.empty();
    private Optional<String> helper = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    GapForm(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    void task(String id) {
        task = Optional.of(id);
    }

    void helper(String id) {
        helper = Optional.of(id);
    }

    void day(String id) {
        day = Optional.of(LocalDate.parse(id));
    }

    ExplainState.Close close(Member who, Standing it) {
        List<Choice> tasks = tasks(who.person(), it.skill().id());
        List<Choice> helpers = helpers(who.person(), it.skill().id());
        return new ExplainState.Close(
                tasks,
                chosen(tasks, task).orElseGet(() -> best(tasks, who.person(), it)),
                helpers,
                chosen(helpers, helper).orElse(helpers.get(0).id()),
                days(),
                day(it).toString(),
                words.text("matrix.assign", new Called(desk).first(who.person())));
    }

    private static Optional<String> chosen(List<Choice> among, Optional<String> id) {
        return id.filter(it -> among.stream().anyMatch(each -> each.id().equals(it)));
    }

    /** What is assigned already is not offered once more. */
    private List<Choice> tasks(Person person, SkillId skill) {
        Set<String> given = Assignments.of(desk.shop(), desk.catalogue(), person.id(), desk.today()).stream()
                .filter(Assignments.Row::open)
                .map(row -> task(row.assignment().given()))
                .collect(Collectors.toSet());
        return tasks(skill).stream().filter(it -> !given.contains(it.id())).toList();
    }

    private static String task(Mentoring.Assigned it) {
        return it.module()
                .map(module -> MODULE + module)
                .or(() -> it.scenario().map(scenario -> (it.live() ? LIVE : PLAY) + scenario))
                .orElse("");
    }

    private List<Choice> tasks(SkillId skill) {
        List<Choice> all = new ArrayList<>();
        for (Module it : desk.catalogue().modules()) {
            if (it.skills().contains(skill)) {
                all.add(new Choice(MODULE + it.id(), words.text("matrix.task.module", desk.said(it.title()))));
            }
        }
        scenarios(skill)
                .forEach(it ->
                        all.add(new Choice(PLAY + it.id(), words.text("matrix.task.play", desk.said(it.title())))));
        scenarios(skill)
                .filter(it -> it.live().isPresent())
                .forEach(it ->
                        all.add(new Choice(LIVE + it.id(), words.text("matrix.task.live", desk.said(it.title())))));
        return all;
    }

    private Stream<Scenario> scenarios(SkillId skill) {
        return desk.catalogue().scenarios().stream().filter(it -> it.skills().contains(skill));
    }

    /**
     * Where only a signature is missing, a role-play by two that was not yet played well enough, so that a mentor sees
     * it; else a module whose quiz is not passed, or a role-play that has not ended well yet. Where all of that is done,
     * nothing for a signature that is missing, which no task replaces; for a level below it a role-play, or the first.
     */
    private String best(List<Choice> tasks, Person person, Standing it) {
        SkillId skill = it.skill().id();
        boolean signature = it.level() == Standing.Level.ABLE || it.level() == Standing.Level.LAPSED;
        Stream<String> live = scenarios(skill)
                .filter(each -> signature && each.live().isPresent())
                .filter(each -> !seen(person, each))
                .map(each -> LIVE + each.id());
        Stream<String> module = desk.catalogue().modules().stream()
                .filter(each -> each.skills().contains(skill))
                .filter(each -> each.quiz()
                        .filter(quiz -> !person.work().quiz(quiz.id()).passed())
                        .isPresent())
                .map(each -> MODULE + each.id());
        Stream<String> play = scenarios(skill)
                .filter(each -> !well(person.work().plays(each.id())))
                .map(each -> PLAY + each.id());
        Stream<String> again = signature
                ? Stream.empty()
                : Stream.concat(
                        scenarios(skill).map(each -> PLAY + each.id()),
                        tasks.stream().map(Choice::id));
        return Stream.of(live, module, play, again)
                .flatMap(each -> each)
                .filter(id -> tasks.stream().anyMatch(task -> task.id().equals(id)))
                .findFirst()
                .orElse("");
    }

    /** Whether a role-play by two was watched, and well enough, while that counts. */
    private boolean seen(Person person, Scenario scenario) {
        FormId rubric = new FormId(scenario.id().value());
        Criteria criteria = new Criteria(desk.catalogue());
        return person.observations().values().stream()
                .filter(it -> it.seen().form().equals(Optional.of(rubric)) && !person.refused(it))
                .filter(it -> desk.shop()
                        .dayOf(it.seen().observedAt())
                        .plusMonths(HOLDS)
                        .isAfter(desk.today()))
                .anyMatch(it -> scenario.live()
                        .filter(live -> criteria.achieved(live, it.seen().filled()))
                        .isPresent());
    }

    private static boolean well(PlayWork work) {
        return work.best()
                .filter(it -> it.outcome().compareTo(Outcome.SETTLED) >= 0)
                .isPresent();
    }

    /** Mentors who are signed off for it first, then the others, then nobody. */
    private List<Choice> helpers(Person trainee, SkillId skill) {
        Called called = new Called(desk);
        Comparator<Person> best = Comparator.comparing((Person it) -> !signed(it, skill))
                .thenComparing(it -> !desk.shop().mentors(it.id(), trainee.id()));
        List<Choice> all = new ArrayList<>();
        desk.shop().team(Role.MENTOR).stream()
                .filter(it -> !it.id().equals(trainee.id()))
                .sorted(best)
                .forEach(it -> all.add(new Choice(
                        it.id().value(),
                        words.text(signed(it, skill) ? "matrix.with-signed" : "matrix.with", called.first(it)))));
        all.add(new Choice("", words.text("matrix.with-nobody")));
        return all;
    }

    private boolean signed(Person mentor, SkillId skill) {
        return desk.standings(mentor.id()).stream()
                .anyMatch(it -> it.skill().id().equals(skill) && it.level() == Standing.Level.SIGNED_OFF);
    }

    private List<Choice> days() {
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i <= DAYS; i++) {
            LocalDate each = desk.today().plusDays(i);
            all.add(new Choice(each.toString(), words.text("matrix.until", words.shortDate(each))));
        }
        return all;
    }

    /** The day by which it is wanted, where that is still to come; else in a week. */
    private LocalDate day(Standing it) {
        LocalDate last = desk.today().plusDays(DAYS);
        return day.filter(each -> !each.isBefore(desk.today()) && !each.isAfter(last))
                .or(() -> it.by().filter(each -> each.isAfter(desk.today()) && !each.isAfter(last)))
                .orElse(desk.today().plusDays(WEEK));
    }

    /** The command for what is chosen; empty while there is nothing to assign. */
    Optional<Command.Assign> command(Member who, Standing it) {
        ExplainState.Close form = close(who, it);
        String id = form.task();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String rest = id.substring(id.indexOf('/') + 1);
        boolean module = id.startsWith(MODULE);
        return Optional.of(new Command.Assign(
                new AssignmentId(desk.newId()),
                who.person().id(),
                module ? Optional.of(new ModuleId(rest)) : Optional.empty(),
                module ? Optional.empty() : Optional.of(new ScenarioId(rest)),
                id.startsWith(LIVE),
                Optional.of(it.skill().id()),
                Optional.of(form.helper()).filter(each -> !each.isEmpty()).map(PersonId::new),
                LocalDate.parse(form.day())));
    }
}
