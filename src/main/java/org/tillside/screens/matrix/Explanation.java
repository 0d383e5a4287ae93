package org.tillside.screens.matrix;

import java.util.Optional;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.screens.matrix.Roster.Member;
import org.tillside.shop.Access;

/** Explains a level by its records where nothing is assigned: on a person's page, their own too. */
public final class Explanation {
    private final Desk desk;
    private final PersonId person;

    /** Of this person's levels, as far as the viewer may see them. */
    public Explanation(Desk desk, PersonId person) {
        this.desk = desk;
        this.person = person;
    }

    /** The level of a skill with what is behind it. @param all whether every record is shown, or only the first few */
    public Optional<ExplainState> of(SkillId skill, boolean all) {
        return member().flatMap(who -> who.in(skill)
                .map(it -> new ExplainViews(desk, new MatrixViews(desk)).state(who, it, Optional.empty(), all)));
    }

    /** The page of one of the records. */
    public Optional<Route> route(SkillId skill, String record) {
        return member().flatMap(who -> who.in(skill).stream()
                .flatMap(it -> it.records().stream())
                .filter(it -> it.id().equals(record))
                .findFirst()
                .flatMap(new RecordViews(desk, who.person())::route));
    }

    private Optional<Member> member() {
        Access access = new Access(desk.shop(), desk.viewer());
        return desk.shop()
                .person(person)
                .map(it -> new Member(
                        it,
                        access.standings(desk.reckoning(), desk.catalogue(), person, desk.today()),
                        access.learning(person) == Access.Learning.ALL));
    }
}
