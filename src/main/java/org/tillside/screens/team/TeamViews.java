package org.tillside.screens.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.team.TeamState.Way;
import org.tillside.shop.Access;
import org.tillside.shop.Overview;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;

/** Makes the team's page out of the records, for whoever looks. */
final class TeamViews {
    private final Desk desk;
    private final Words words;
    private final ShopState shop;
    private final Access access;
    private final TeamRows rows;

    TeamViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.shop = desk.shop();
        this.access = new Access(shop, desk.viewer());
        this.rows = new TeamRows(desk, access);
    }

    TeamState read(boolean leftOpen) {
        boolean owner =
                shop.person(desk.viewer()).filter(it -> it.in(Role.OWNER)).isPresent();
        List<TeamState.Row> left = owner
                ? shop.people().values().stream()
                        .filter(it -> !it.present())
                        .map(rows::row)
                        .toList()
                : List.of();
        return new TeamState(
                words.text("team.line", shop.team().size()),
                owner ? asks() : List.of(),
                groups(),
                left,
                leftOpen,
                owner,
                new Access(shop, desk.viewer()).matrix());
    }

    /** Those nearest to the viewer first, then everybody else once, by role. */
    private List<TeamState.Group> groups() {
        PersonId me = desk.viewer();
        Predicate<Person> mine = it -> shop.mentors(me, it.id());
        Predicate<Person> mentor = it -> shop.pairedWith(me)
                .filter(pair -> pair.mentor().equals(it.id()))
                .isPresent();
        List<TeamState.Group> groups = new ArrayList<>();
        group(groups, "team.your-mentor", mentor, List.of());
        group(groups, "team.your-mentees", mine.and(mentor.negate()), List.of());
        Predicate<Person> others = mine.or(mentor).negate();
        Predicate<Person> trainee = it -> it.in(Role.NEW_HIRE);
        Predicate<Person> mentors = it -> it.in(Role.MENTOR);
        List<Way> difficult = access.teamCounts(Access.FEWEST) ? List.of(Way.DIFFICULT) : List.of();
        List<Way> ratings = access.matrix() ? List.of(Way.CALIBRATIONS) : List.of();
        group(groups, "team.new-hires", others.and(trainee), difficult);
        group(groups, "team.mentors", others.and(mentors).and(trainee.negate()), ratings);
        group(groups, "team.owners", others.and(mentors.or(trainee).negate()), List.of());
        return groups;
    }

    private void group(List<TeamState.Group> groups, String key, Predicate<Person> who, List<Way> ways) {
        List<TeamState.Row> these = shop.team().stream()
                .filter(who)
                .map(rows::row)
                .sorted(Comparator.comparing(TeamState.Row::look))
                .toList();
        if (!these.isEmpty()) {
            groups.add(new TeamState.Group(words.text(key), these, ways));
        }
    }

    private List<TeamState.Ask> asks() {
        Overview overview = desk.overview();
        List<TeamState.Ask> all = new ArrayList<>();
        overview.declined().forEach(it -> all.add(ask(it.trainee(), declined(it), "team.ask-another")));
        overview.withoutMentor().stream()
                .map(row -> row.person().id())
                .filter(id ->
                        overview.asked().stream().noneMatch(it -> it.trainee().equals(id)))
                .filter(id -> overview.declined().stream()
                        .noneMatch(it -> it.trainee().equals(id)))
                .forEach(id -> all.add(ask(id, words.text("team.no-mentor"), "team.propose")));
        overview.asked()
                .forEach(it -> all.add(ask(it.trainee(), words.text("team.asked", name(it.mentor())), "team.look")));
        return all;
    }

    private TeamState.Ask ask(PersonId trainee, String detail, String button) {
        return new TeamState.Ask(trainee.value(), name(trainee), detail, words.text(button));
    }

    private String declined(Pairing it) {
        String who = words.text("team.declined", name(it.mentor()));
        return it.step(Pairing.State.DECLINED)
                .filter(step -> access.declineReason(it))
                .flatMap(Pairing.Step::reason)
                .map(reason -> who + " · " + reason)
                .orElse(who);
    }

    private String name(PersonId id) {
        return new Called(desk).full(id);
    }
}
