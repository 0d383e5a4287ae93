package org.tillside.screens.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.Scenario;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.practice.Filling;
import org.tillside.screens.Desk;
import org.tillside.screens.Showing;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.Room;
import org.tillside.shop.Access;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaText;
import org.tillside.shop.CriteriaTexts;
import org.tillside.shop.Play;

/** Rates a recorded play line by line; what others gave is shown only once the viewer's own rating is kept. */
public final class CalibrationPresenter extends Showing<CalibrationState> {
    private final Desk desk;
    private final PersonId trainee;
    private final Scenario scenario;
    private final CriteriaText criteria;
    private Play play;
    private Map<String, String> fields;
    private boolean busy;

    private CalibrationPresenter(Desk desk, PersonId trainee, Scenario scenario, CriteriaText criteria, Play play) {
        super(new CalibrationState("", "", List.of(), List.of(), List.of(), "", false, false, "", Optional.empty()));
        this.desk = desk;
        this.trainee = trainee;
        this.scenario = scenario;
        this.criteria = criteria;
        this.play = play;
        this.fields = desk.drafts().read(draft(trainee, play.id()));
        draw();
    }

    /** Opens a play; empty for those who may neither rate it nor see how it was rated, and where it is gone. */
    public static Optional<CalibrationPresenter> open(Desk desk, PersonId trainee, PlayId id) {
        Access access = new Access(desk.shop(), desk.viewer());
        return play(desk, trainee, id)
                .filter(it -> access.rates(trainee, it) || access.ratings(trainee, it))
                .flatMap(it -> desk.catalogue()
                        .scenario(it.scenario())
                        .filter(scenario -> PlayRows.told(scenario, it))
                        .flatMap(scenario -> new CriteriaTexts(desk.catalogue())
                                .of(scenario.id())
                                .map(text -> new CalibrationPresenter(desk, trainee, scenario, text, it))));
    }

    /** Whether a play can be rated by the viewer: they may, it can be told to its end, there are lines to rate it by. */
    public static boolean offered(Desk desk, PersonId trainee, Play it) {
        return new Access(desk.shop(), desk.viewer()).rates(trainee, it)
                && new CriteriaTexts(desk.catalogue()).of(it.scenario()).isPresent()
                && desk.catalogue()
                        .scenario(it.scenario())
                        .filter(scenario -> PlayRows.told(scenario, it))
                        .isPresent();
    }

    private static Optional<Play> play(Desk desk, PersonId trainee, PlayId id) {
        return desk.shop().person(trainee).stream()
                .flatMap(it -> it.work().plays().values().stream())
                .flatMap(it -> it.play(id).stream())
                .findFirst();
    }

    private static String draft(PersonId trainee, PlayId play) {
        return "rate/" + trainee + "/" + play;
    }

    @Override
    public Room room() {
        return Room.PEOPLE;
    }

    @Override
    public String help() {
        return "calibration";
    }

    /** A level was chosen for a line. */
    public void level(String item, String level) {
        put("line/" + item, level);
    }

    /** Why, in a word. */
    public void note(String words) {
        put("note", words);
    }

    private void put(String name, String value) {
        if (busy) {
            return;
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        fields = more;
        desk.drafts().keep(draft(trainee, play.id()), fields);
        draw();
    }

    /** Keeps the rating together with the very lines that it was made by. */
    public void keep() {
        if (busy || !state().ready()) {
            return;
        }
        busy = true;
        draw();
        desk.keepCriteria(criteria, Optional.of(trainee), this::rate, this::free);
    }

    private void rate(String hash) {
        // a refusal is said by the desk; the page must be free again either way
        busy = false;
        Optional<String> note = Optional.of(text("note").strip()).filter(it -> !it.isEmpty());
        desk.act(new Command.RatePlay(trainee, play.id(), scenario.id(), hash, filled(), unseen(), note), () -> {
            desk.drafts().drop(draft(trainee, play.id()));
            fields = Map.of();
            desk.say(Notice.of(Notice.Tone.GOOD, desk.words().text("calibration.kept")));
            refresh();
        });
        draw();
    }

    private void free() {
        busy = false;
        draw();
    }

    /** Leaves; what is half rated is kept. */
    public void away() {
        desk.back();
    }

    private String text(String name) {
        return fields.getOrDefault(name, "");
    }

    private Set<ItemId> unseen() {
        return criteria.lines().stream()
                .filter(line -> text("line/" + line.id()).equals(CalibrationState.NOT_SEEN))
                .map(line -> new ItemId(line.id()))
                .collect(Collectors.toSet());
    }

    private Map<ItemId, Filling> filled() {
        Map<ItemId, Filling> filled = new LinkedHashMap<>();
        criteria.lines().forEach(line -> Optional.of(text("line/" + line.id()))
                .filter(it -> !it.isEmpty() && !it.equals(CalibrationState.NOT_SEEN))
                .ifPresent(it -> filled.put(
                        new ItemId(line.id()),
                        new Filling.AtLevel(new LevelId(it), Optional.empty(), Optional.empty(), Optional.empty()))));
        return filled;
    }

    @Override
    public void refresh() {
        play(desk, trainee, play.id()).ifPresent(it -> play = it);
        draw();
    }

    private void draw() {
        SheetViews views = new SheetViews(desk, trainee, criteria);
        boolean rates = new Access(desk.shop(), desk.viewer()).rates(trainee, play);
        long missing = criteria.lines().stream()
                .filter(it -> text("line/" + it.id()).isEmpty())
                .count();
        now(new CalibrationState(
                desk.words().text(rates ? "calibration.title" : "calibration.title.done", desk.said(scenario.title())),
                views.line(play),
                new Transcript(desk, trainee).of(scenario, play),
                views.levels(),
                rates ? views.rows(fields) : List.of(),
                desk.words().text("calibration.left", missing),
                rates && missing == 0 && !filled().isEmpty() && !busy,
                busy,
                text("note"),
                views.compared(play)));
    }
}
