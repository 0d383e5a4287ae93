package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.content.AnswerId;
import org.tillside.content.Form;
import org.tillside.content.FormId;
import org.tillside.content.ItemId;
import org.tillside.content.Level;
import org.tillside.content.LevelId;

class FormRunTest {
    private static final List<Level> LEVELS = List.of(
            new Level(new LevelId("not-yet"), "Not yet"),
            new Level(new LevelId("with-hint"), "With a hint"),
            new Level(new LevelId("alone"), "Alone"));

    private static Form.Item item(String id, Form.Field field, boolean critical, Optional<Integer> clock) {
        return new Form.Item(new ItemId(id), id, Optional.empty(), field, critical, false, clock, Optional.empty());
    }

    private static Form.Item item(String id, Form.Field field) {
        return item(id, field, false, Optional.empty());
    }

    private static FormRun run(Optional<Form.AchievedWhen> when, Optional<Form.Result> result, Form.Item... items) {
        Form form = new Form(
                new FormId("form"),
                "Form",
                Form.Kind.OBSERVATION,
                Form.By.MENTOR,
                "",
                List.of(),
                List.of(),
                List.of(new Form.Section(new ItemId("all"), Optional.empty(), List.of(items))),
                when,
                result,
                Optional.empty());
        return FormRun.begin(form, LEVELS);
    }

    private static FormRun level(FormRun run, String item, String level, Optional<Integer> seconds) {
        return run.fill(
                new ItemId(item), new Filling.AtLevel(new LevelId(level), Optional.empty(), Optional.empty(), seconds));
    }

    private static FormRun level(FormRun run, String item, String level) {
        return level(run, item, level, Optional.empty());
    }

    private static FormRun observation() {
        return run(
                Optional.of(new Form.AchievedWhen(new LevelId("alone"), 2)),
                Optional.empty(),
                item("greets", new Form.Field.AtLevel(), true, Optional.of(30)),
                item("looks", new Form.Field.AtLevel()),
                item("bag", new Form.Field.AtLevel()));
    }

    @Test
    void whatIsMissingIsToldAndTheRestCounted() {
        FormRun run = level(level(observation(), "greets", "alone"), "looks", "with-hint");
        assertThat(run.complete()).isFalse();
        assertThat(run.missing()).extracting(Form.Item::text).containsExactly("bag");
        run = level(run, "bag", "alone");
        assertThat(run.complete()).isTrue();
        assertThat(run.levelCounts()).extracting(FormRun.LevelCount::items).containsExactly(0, 1, 2);
        assertThat(run.credit()).as("(2 + 1 + 2) / 6").isEqualTo(833);
    }

    @Test
    void whatDoesNotFitIsRefusedAndWhatAnEditRemovedIsPassedOver() {
        FormRun run = observation();
        assertThat(run.fill(new ItemId("greets"), new Filling.Ticked(true))).isEqualTo(run);
        assertThat(run.fill(new ItemId("gone"), new Filling.Ticked(true))).isEqualTo(run);
        assertThat(level(run, "greets", "unheard-of")).isEqualTo(run);
        assertThat(level(run, "greets", "alone").clear(new ItemId("greets"))).isEqualTo(run);
    }

    @Test
    void aRubricIsWorthTheShareTicked() {
        FormRun run = run(
                Optional.empty(),
                Optional.empty(),
                item("a", new Form.Field.Tick()),
                item("b", new Form.Field.Tick()),
                item("c", new Form.Field.Tick()));
        assertThat(run.credit()).isZero();
        assertThat(run.complete()).isTrue();
        run = run.fill(new ItemId("a"), new Filling.Ticked(true)).fill(new ItemId("b"), new Filling.Ticked(true));
        assertThat(run.credit()).isEqualTo(667);
        run = run.fill(new ItemId("c"), new Filling.Ticked(true));
        assertThat(run.credit()).isEqualTo(1000);
    }

    @Test
    void theSumFallsIntoItsBand() {
        List<Form.Band> bands = List.of(
                new Form.Band(new ItemId("low"), BigDecimal.ZERO, "Low", "Talk."),
                new Form.Band(new ItemId("high"), BigDecimal.valueOf(4), "High", "Thank."));
        for (Form.Sum how : Form.Sum.values()) {
            FormRun run = run(
                    Optional.empty(),
                    Optional.of(new Form.Result(how, bands)),
                    item("scale", new Form.Field.Scale(1, 5, Optional.empty(), Optional.empty())),
                    item(
                            "pick",
                            new Form.Field.Pick(
                                    List.of(
                                            new Form.Choice(new AnswerId("a"), "A", 3),
                                            new Form.Choice(new AnswerId("b"), "B", 1)),
                                    true)),
                    item("words", new Form.Field.Text()));
            assertThat(run.result()).isEmpty();
            FormRun filled = run.fill(new ItemId("scale"), new Filling.OnScale(5))
                    .fill(new ItemId("pick"), new Filling.Picked(Set.of(new AnswerId("b"))));
            FormRun.Outcome outcome = filled.result().orElseThrow();
            // 5 of 5 and 1 of 4
            assertThat(outcome.sum())
                    .isEqualByComparingTo(
                            switch (how) {
                                case TOTAL -> "6";
                                case MEAN -> "3";
                                case SHARE -> "66.67";
                            });
            assertThat(outcome.band().orElseThrow().title()).isEqualTo(how == Form.Sum.MEAN ? "Low" : "High");
            assertThat(filled.fill(new ItemId("scale"), new Filling.OnScale(6))).isEqualTo(filled);
        }
    }
}
