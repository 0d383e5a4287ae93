package org.tillside.screens.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Level;
import org.tillside.content.LevelId;
import org.tillside.content.Position;
import org.tillside.content.PositionId;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.journal.Role;
import org.tillside.screens.Desk;
import org.tillside.screens.Showing;
import org.tillside.screens.Words;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Command;

/** Sets what each position wants; what is chosen is recorded at once. */
public final class WantedPresenter extends Showing<WantedState> {
    private final Desk desk;

    private WantedPresenter(Desk desk) {
        super(new WantedState("", List.of(), List.of()));
        this.desk = desk;
        refresh();
    }

    /** Opens it; empty for all but owners. */
    public static Optional<WantedPresenter> open(Desk desk) {
        return desk.shop().person(desk.viewer()).filter(it -> it.in(Role.OWNER)).map(it -> new WantedPresenter(desk));
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "wanted";
    }

    /** A position wants another level of a skill. */
    public void set(String skill, String position, String level) {
        SkillId what = new SkillId(skill);
        PositionId who = new PositionId(position);
        LevelId wanted = new LevelId(level);
        boolean known = desk.catalogue()
                .skill(what)
                .flatMap(it -> desk.shop().wanted(it, who))
                .filter(wanted::equals)
                .isPresent();
        if (!known) {
            desk.act(new Command.SetWanted(who, what, wanted), this::refresh);
        }
    }

    /** Leaves. */
    public void away() {
        desk.back();
    }

    @Override
    public void refresh() {
        Words words = desk.words();
        List<Level> levels = desk.catalogue().levels();
        now(new WantedState(
                words.text("matrix.wanted.line"),
                levels.stream()
                        .map(it -> new WantedState.Level(it.id().value(), said(levels, levels.indexOf(it))))
                        .toList(),
                desk.catalogue().skills().stream().map(this::row).toList()));
    }

    /** The content's own word, and what it asks for here. */
    private String said(List<Level> levels, int rank) {
        String key = rank == 0 ? "nothing" : rank == levels.size() - 1 ? "signed" : "able";
        return desk.words().text("matrix.wanted." + key, levels.get(rank).text());
    }

    private WantedState.Row row(Skill skill) {
        return new WantedState.Row(
                skill.id().value(),
                skill.title(),
                skill.about(),
                desk.catalogue().positions().stream().map(it -> cell(skill, it)).toList());
    }

    private WantedState.Cell cell(Skill skill, Position position) {
        List<Level> levels = desk.catalogue().levels();
        boolean own = desk.shop().wanted().getOrDefault(position.id(), Map.of()).containsKey(skill.id());
        return new WantedState.Cell(
                position.id().value(),
                position.title(),
                desk.shop()
                        .wanted(skill, position.id())
                        .map(LevelId::value)
                        .orElseGet(
                                () -> levels.isEmpty() ? "" : levels.get(0).id().value()),
                own);
    }
}
