package org.tillside.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.Form;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.LevelId;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.SkillId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.practice.Filling;
import org.tillside.practice.Recall;

/**
 * What a play, a drill or an observation shows of skills, worked out once when it is recorded: a memory is then folded
 * from the journal alone, and a later edit of the content changes nothing of what was seen.
 */
final class Shows {
    private final Catalogue catalogue;

    Shows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Of a play: the points in each skill against the most there are; empty where that is not known. */
    static Optional<Map<SkillId, Recall>> played(Map<SkillId, Integer> points, Map<SkillId, Integer> maxima) {
        Map<SkillId, Recall> shows = new LinkedHashMap<>();
        maxima.forEach((skill, most) ->
                Recall.played(points.getOrDefault(skill, 0), most).ifPresent(recall -> shows.put(skill, recall)));
        return some(shows);
    }

    /** Of what was seen in a step: for each skill the lowest of the lines that show it. */
    Optional<Map<SkillId, Recall>> observed(
            Optional<Form> form, Optional<Scenario.Live> live, Map<ItemId, Filling> filled) {
        int wanted = form.flatMap(Form::achievedWhen)
                .map(it -> height(it.level()))
                .filter(it -> it >= 0)
                .orElse(catalogue.levels().size() - 1);
        Map<SkillId, Integer> lowest = new LinkedHashMap<>();
        Stream.concat(
                        form.stream().flatMap(Shows::lines),
                        live.stream().flatMap(it -> it.rubric().stream()).map(Shows::line))
                .forEach(line -> line.skill().ifPresent(skill -> Optional.ofNullable(filled.get(line.item()))
                        .flatMap(it -> height(it, line.clock(), wanted))
                        .ifPresent(height -> lowest.merge(skill, height, Math::min))));
        Map<SkillId, Recall> shows = new LinkedHashMap<>();
        lowest.forEach((skill, height) -> shows.put(skill, Recall.observed(height, wanted)));
        return some(shows);
    }

    private record Shown(ItemId item, Optional<SkillId> skill, Optional<Integer> clock) {}

    private static Shown line(Scenario.Mark mark) {
        return new Shown(mark.id(), mark.skill(), mark.clock());
    }

    /** A form that shows one skill only need not say so at each line. */
    private static Stream<Shown> lines(Form form) {
        Optional<SkillId> only =
                form.skills().size() == 1 ? Optional.of(form.skills().get(0)) : Optional.empty();
        return form.items().stream().map(it -> new Shown(it.id(), it.skill().or(() -> only), it.clock()));
    }

    /** Who was too slow by the stop-clock stays below what is wanted, whatever the level. */
    private Optional<Integer> height(Filling filling, Optional<Integer> clock, int wanted) {
        int most = Criteria.inTime(filling, clock) ? Integer.MAX_VALUE : Math.max(0, wanted - 1);
        return filling instanceof Filling.AtLevel it
                ? Optional.of(height(it.level())).filter(height -> height >= 0).map(height -> Math.min(height, most))
                : Optional.empty();
    }

    private int height(LevelId id) {
        return catalogue.levels().stream().map(Level::id).toList().indexOf(id);
    }

    /** Of a drill: the share of customers who were greeted well. */
    Optional<Map<SkillId, Recall>> drilled(String kind, List<Learning.Greeting> greetings) {
        int well = (int) greetings.stream().filter(Learning.Greeting::well).count();
        return ofDrill(kind, well, greetings.size());
    }

    /** Of greetings on the floor: the share within thirty seconds and, where it was looked at, thirty steps. */
    Optional<Map<SkillId, Recall>> timed(List<Mentoring.Timed> greetings) {
        int well = (int) greetings.stream().filter(Shows::inTime).count();
        return ofDrill(THIRTY_THIRTY, well, greetings.size());
    }

    /** The drill whose skills the stop-clock on the floor shows as well. */
    static final String THIRTY_THIRTY = "greeting";

    private static final int THIRTY_SECONDS = 300;

    static boolean inTime(Mentoring.Timed it) {
        return it.tenths().filter(tenths -> tenths <= THIRTY_SECONDS).isPresent()
                && it.withinSteps().orElse(true);
    }

    private Optional<Map<SkillId, Recall>> ofDrill(String kind, int well, int all) {
        Map<SkillId, Recall> shows = new LinkedHashMap<>();
        catalogue.programmes().stream()
                .map(Programme::steps)
                .flatMap(List::stream)
                .filter(it ->
                        it.task() instanceof Task.Drill drill && drill.kind().equals(kind))
                .map(ProgrammeStep::skills)
                .flatMap(List::stream)
                .forEach(skill -> Recall.played(well, all).ifPresent(recall -> shows.put(skill, recall)));
        return some(shows);
    }

    private static Optional<Map<SkillId, Recall>> some(Map<SkillId, Recall> shows) {
        return Optional.of(shows).filter(it -> !it.isEmpty());
    }
}
