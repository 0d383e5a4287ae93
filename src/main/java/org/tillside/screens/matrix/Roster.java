package org.tillside.screens.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.shop.Access;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;
import org.tillside.shop.Standing;

/** Everybody in the matrix with how they stand, as far as the viewer may see it. */
record Roster(Map<Group, List<Member>> groups) {
    /** What people are to the matrix. */
    enum Group {
        MENTORS,
        TEAM,
        NEW_HIRES
    }

    /** A person; {@code whole} where the viewer sees more than signed states. */
    record Member(Person person, List<Standing> skills, boolean whole) {
        int gaps() {
            return (int) skills.stream().filter(Standing::below).count();
        }

        /** Whether it is not for the viewer's eyes how this one stands. */
        boolean hides(Standing it) {
            return !whole && it.level() == Standing.Level.NOT_SHOWN;
        }

        /** Whether there may be more gaps than the viewer sees. */
        boolean hidesSome() {
            return skills.stream().anyMatch(this::hides);
        }

        Optional<Standing> in(SkillId skill) {
            return skills.stream().filter(it -> it.skill().id().equals(skill)).findFirst();
        }
    }

    /** Everybody who is here but owners who are in no training: a shop is not measured by who founded it. */
    static Roster of(Desk desk) {
        Access access = new Access(desk.shop(), desk.viewer());
        Map<Group, List<Member>> groups = new EnumMap<>(Group.class);
        for (Group each : Group.values()) {
            groups.put(each, new ArrayList<>());
        }
        desk.shop().team().stream()
                .filter(it -> !it.in(Role.OWNER) || it.programme().isPresent())
                .forEach(it -> groups.computeIfAbsent(group(desk, it), each -> new ArrayList<>())
                        .add(new Member(
                                it,
                                access.standings(desk.reckoning(), desk.catalogue(), it.id(), desk.today()),
                                access.learning(it.id()) == Access.Learning.ALL)));
        return new Roster(groups);
    }

    private static Group group(Desk desk, Person it) {
        if (it.in(Role.MENTOR)) {
            return Group.MENTORS;
        }
        boolean trains =
                desk.progress(it.id()).filter(progress -> !over(progress)).isPresent();
        return trains ? Group.NEW_HIRES : Group.TEAM;
    }

    /** Somebody whose days are over is one of the team, whatever is still to be signed. */
    private static boolean over(Progress it) {
        return it.finished() || it.day() > it.days();
    }

    List<Member> members() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    Optional<Member> member(PersonId id) {
        return members().stream().filter(it -> it.person().id().equals(id)).findFirst();
    }
}
