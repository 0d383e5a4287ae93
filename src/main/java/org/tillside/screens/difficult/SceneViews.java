package org.tillside.screens.difficult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scenario;
import org.tillside.content.Scene;
import org.tillside.insight.SceneDifficulty;
import org.tillside.insight.Wilson;
import org.tillside.screens.Desk;
import org.tillside.screens.Rich;
import org.tillside.screens.Words;

/** Words a scene with how hard it was. */
final class SceneViews {
    private final Desk desk;
    private final Words words;
    private final QuestionViews questions;

    SceneViews(Desk desk, QuestionViews questions) {
        this.desk = desk;
        this.words = desk.words();
        this.questions = questions;
    }

    /** The letters of an author's text, without its marks. */
    private String plain(String text) {
        return Rich.of(desk.said(text)).letters();
    }

    static String id(SceneDifficulty it) {
        return it.scenario() + "/" + it.scene();
    }

    Optional<DifficultState.Row> row(SceneDifficulty it, boolean open) {
        Optional<Scenario> scenario = desk.catalogue().scenario(it.scenario());
        return scenario.flatMap(
                known -> Optional.ofNullable(known.scenes().get(it.scene())).map(scene -> row(it, known, scene, open)));
    }

    private DifficultState.Row row(SceneDifficulty it, Scenario scenario, Scene scene, boolean open) {
        Wilson band = Wilson.of(it.best(), it.people());
        return new DifficultState.Row(
                id(it),
                plain(title(scene)),
                plain(scenario.title()),
                words.text("difficult.best", it.best(), it.people()),
                (double) it.best() / it.people(),
                band.low(),
                band.high(),
                questions.band(band),
                it.wrong().map(wrong -> wrong(scene, wrong)).orElse(""),
                List.of(words.text("difficult.missed", it.lost(), it.people())),
                open ? text(scene) : List.of(),
                open);
    }

    private String wrong(Scene scene, SceneDifficulty.Wrong it) {
        return words.text("difficult.most-wrong", QuestionViews.quoted(words, chosen(scene, it.reply())), it.people());
    }

    private static String title(Scene it) {
        return it.says().or(it::sees).orElse(it.id().value());
    }

    private String chosen(Scene scene, ReplyId id) {
        return id.equals(Reply.LATE)
                ? words.text("difficult.late")
                : scene.replies().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(this::said)
                        .orElse(id.value());
    }

    private String said(Reply it) {
        return plain(it.say().or(it::act).orElse(it.id().value()));
    }

    private List<DifficultState.Line> text(Scene scene) {
        List<DifficultState.Line> lines = new ArrayList<>();
        if (scene.says().isPresent()) {
            scene.sees().ifPresent(it -> lines.add(new DifficultState.Line(plain(it), false, false)));
        }
        int best = scene.replies().stream()
                .filter(it -> it.free().isEmpty())
                .mapToInt(SceneViews::points)
                .max()
                .orElse(0);
        scene.replies().forEach(it -> lines.add(line(it, best)));
        return lines;
    }

    /** What own words are worth is said by a mark, and whether they are the best nobody can tell. */
    private DifficultState.Line line(Reply it, int best) {
        boolean own = it.free().isPresent();
        return new DifficultState.Line(
                words.text(own ? "difficult.reply.own" : "difficult.reply", said(it), points(it)),
                true,
                !own && points(it) == best);
    }

    private static int points(Reply it) {
        return it.scores().values().stream().mapToInt(Integer::intValue).sum();
    }
}
