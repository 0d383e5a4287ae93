package org.tillside.screens.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tillside.content.Skill;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.matrix.Roster.Member;
import org.tillside.shop.Standing;

/** Words the table of the matrix. */
final class MatrixViews {
    private final Desk desk;
    private final Words words;
    private final Called called;

    MatrixViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.called = new Called(desk);
    }

    /** Which people and skills are shown, in which order. */
    record Shown(Map<Roster.Group, List<Member>> groups, List<Skill> skills) {
        List<Member> members() {
            return groups.values().stream().flatMap(List::stream).toList();
        }
    }

    /** @param filter the name of a group; empty for all */
    Shown shown(Roster roster, String filter, boolean onlyGaps) {
        Map<Roster.Group, List<Member>> groups = new java.util.EnumMap<>(Roster.Group.class);
        roster.groups().forEach((group, all) -> {
            if (filter.isEmpty() || filter.equals(group.name())) {
                groups.put(
                        group,
                        all.stream().filter(it -> !onlyGaps || it.gaps() > 0).toList());
            }
        });
        List<Skill> skills = desk.catalogue().skills().stream()
                .filter(it -> !onlyGaps
                        || groups.values().stream().flatMap(List::stream).anyMatch(who -> below(who, it)))
                .toList();
        return new Shown(groups, skills);
    }

    static boolean below(Member who, Skill skill) {
        return who.in(skill.id()).filter(Standing::below).isPresent();
    }

    /** The table without what is chosen in it. */
    MatrixState state(Roster roster, Shown shown, String filter, boolean onlyGaps) {
        List<Member> members = shown.members();
        List<Integer> gaps = members.stream().map(Member::gaps).toList();
        int all = gaps.stream().mapToInt(Integer::intValue).sum();
        int whole = roster.members().stream().mapToInt(Member::gaps).sum();
        return new MatrixState(
                line(roster, whole),
                shown.groups().entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty())
                        .map(it -> new MatrixState.Group(
                                title(it.getKey()),
                                it.getValue().stream().map(this::head).toList()))
                        .toList(),
                shown.skills().stream().map(it -> row(it, members)).toList(),
                gaps,
                gaps.stream().mapToInt(Integer::intValue).max().orElse(0),
                words.text("matrix.in-all", seen(all, members.stream().anyMatch(Member::hidesSome))),
                members.stream().anyMatch(Member::hidesSome),
                filter,
                onlyGaps,
                Optional.empty(),
                Optional.empty(),
                desk.shop()
                        .person(desk.viewer())
                        .filter(it -> it.in(Role.OWNER))
                        .isPresent(),
                false);
    }

    private String line(Roster roster, int gaps) {
        String line = words.text(
                "matrix.line",
                roster.members().size(),
                desk.catalogue().skills().size(),
                gaps);
        return roster.members().stream().anyMatch(Member::hidesSome)
                ? words.text("matrix.record", line, words.text("matrix.line.unseen"))
                : line;
    }

    /** A count; with a plus where there may be more than the viewer sees, and a dash where none is seen. */
    private static String seen(int count, boolean hidden) {
        return !hidden ? String.valueOf(count) : count == 0 ? "–" : count + "+";
    }

    String title(Roster.Group group) {
        return words.text("matrix.group." + group.name().toLowerCase(Locale.ROOT));
    }

    private MatrixState.Head head(Member it) {
        return new MatrixState.Head(
                it.person().id().value(),
                called.full(it.person()),
                called.first(it.person()),
                seen(it.gaps(), it.hidesSome()));
    }

    private MatrixState.Row row(Skill skill, List<Member> members) {
        List<MatrixState.Cell> cells = new ArrayList<>();
        members.forEach(it -> cells.add(cell(skill, it)));
        int lacking = (int) cells.stream().filter(MatrixState.Cell::below).count();
        boolean hidden = cells.stream().anyMatch(MatrixState.Cell::unseen);
        String none = hidden ? seen(0, true) : words.text("matrix.as-wanted");
        return new MatrixState.Row(
                skill.id().value(),
                skill.title(),
                cells,
                lacking,
                lacking == 0 ? none : words.text("matrix.short", seen(lacking, hidden)));
    }

    private MatrixState.Cell cell(Skill skill, Member it) {
        Standing.Level level = it.in(skill.id()).map(Standing::level).orElse(Standing.Level.NOT_SHOWN);
        boolean below = below(it, skill);
        boolean hidden = it.in(skill.id()).filter(it::hides).isPresent();
        String said = hidden ? words.text("kit.skill.unseen") : level(level);
        return new MatrixState.Cell(
                level,
                below,
                hidden,
                words.text(below ? "matrix.cell-below" : "matrix.cell", called.full(it.person()), skill.title(), said));
    }

    String level(Standing.Level level) {
        return words.text("matrix.level." + level.name().toLowerCase(Locale.ROOT));
    }

    /** Where a person and a skill stand in what is shown. */
    static Optional<MatrixState.Spot> spot(Shown shown, MatrixPresenter.Chosen chosen) {
        List<Member> members = shown.members();
        int column = IntStream.range(0, members.size())
                .filter(i -> members.get(i).person().id().equals(chosen.person()))
                .findFirst()
                .orElse(-1);
        int row = IntStream.range(0, shown.skills().size())
                .filter(i -> shown.skills().get(i).id().equals(chosen.skill()))
                .findFirst()
                .orElse(-1);
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(new MatrixState.Spot(row, column));
    }
}
