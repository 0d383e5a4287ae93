package org.tillside.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the algorithm against the values with which its published implementations test themselves, to 1e-4. */
class FsrsTest {
    private static final Offset<Double> CLOSE = within(1e-4);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final JsonNode published = read("published.json");
    private final JsonNode six = published.path("FSRS-6");
    private final Fsrs fsrs = fsrs(six.path("weights"), 0.9, 36500);

    private static JsonNode read(String name) {
        try (InputStream in = FsrsTest.class.getResourceAsStream("/fsrs/" + name)) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Fsrs fsrs(JsonNode weights, double retention, int longest) {
        return new Fsrs(doubles(weights), retention, longest);
    }

    private static List<Double> doubles(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }

    private static Rating rating(JsonNode number) {
        return Rating.values()[number.asInt() - 1];
    }

    private static Memory review(Fsrs fsrs, Optional<Memory> before, LocalDate day, Rating rating) {
        return before.map(it -> it.after(fsrs, day, rating)).orElseGet(() -> Memory.first(fsrs, day, rating));
    }

    /** Reviews at the given days after the last one. */
    private static Memory history(Fsrs fsrs, JsonNode history) {
        Optional<Memory> memory = Optional.empty();
        LocalDate day = DAY;
        for (int i = 0; i < history.path("ratings").size(); i++) {
            day = day.plusDays(history.path("intervals_days").get(i).asInt());
            memory = Optional.of(
                    review(fsrs, memory, day, rating(history.path("ratings").get(i))));
        }
        return memory.orElseThrow();
    }

    private static void isAt(Memory memory, JsonNode expected) {
        assertThat(memory.stability()).isCloseTo(expected.path("stability").asDouble(), CLOSE);
        assertThat(memory.difficulty()).isCloseTo(expected.path("difficulty").asDouble(), CLOSE);
    }

    @Test
    void theStandardWeightsAreThePublishedOnes() {
        assertThat(Fsrs.STANDARD.weights()).isEqualTo(fsrs.weights());
        assertThat(read("generated.json").path("default_parameters").size()).isEqualTo(21);
    }

    @Test
    void memoryStatesAreThePublishedOnes() {
        isAt(history(fsrs, six.path("memory_state_short_term")), six.path("memory_state_short_term"));
        List<Double> longTerm = new ArrayList<>(fsrs.weights());
        List.of(17, 18, 19).forEach(it -> longTerm.set(it, 0.0));
        JsonNode state = six.path("memory_state_long_term_only(w17=w18=w19=0)");
        isAt(history(new Fsrs(longTerm, 0.9, 36500), state), state);
    }

    // the test that these values come from reviews a seventh time on the last day, which the vectors do not list
    @Test
    void theOlderStandardWeightsGiveTheirPublishedMemory() {
        JsonNode older = published.path("FSRS-6_older_default_weights(java-fsrs 2025-07)");
        Fsrs its = fsrs(older.path("weights"), 0.9, 36500);
        Memory six = history(its, older.path("memory_state"));
        isAt(six.after(its, six.last(), Rating.GOOD), older.path("memory_state"));
    }

    @Test
    void anOlderVersionIsThisOneWithItsOwnCurve() {
        JsonNode five = published.path("FSRS-5");
        List<Double> weights = new ArrayList<>(doubles(five.path("weights")));
        weights.addAll(List.of(0.0, 0.5));
        Fsrs older = new Fsrs(weights, 0.9, 36500);
        JsonNode ratings = six.path("memory_state_short_term");
        isAt(history(older, ratings), five.path("memory_state_short_term"));
        isHistory(older, six.path("interval_history").path("ratings"), five.path("interval_history"));
    }

    @Test
    void intervalsGrowAsPublished() {
        JsonNode ratings = six.path("interval_history").path("ratings");
        isHistory(fsrs, ratings, six.path("interval_history"));
        JsonNode older = published.path("FSRS-6_older_default_weights(java-fsrs 2025-07)");
        isHistory(fsrs(older.path("weights"), 0.9, 36500), ratings, older.path("interval_history"));
    }

    // 0 days is a learning step of minutes, which the published programs take and this one does not
    private static void isHistory(Fsrs fsrs, JsonNode ratings, JsonNode history) {
        Optional<Memory> memory = Optional.empty();
        LocalDate day = DAY;
        int compared = 0;
        for (int i = 0; i < ratings.size(); i++) {
            memory = Optional.of(review(fsrs, memory, day, rating(ratings.get(i))));
            int expected = history.path("expected").get(i).asInt();
            if (expected > 0) {
                assertThat(memory.get().due(fsrs)).as("review %s", i).isEqualTo(day.plusDays(expected));
                compared++;
            }
            day = day.plusDays(expected);
        }
        assertThat(compared).isEqualTo(10);
    }

    @Test
    void eachFormulaGivesThePublishedValues() {
        JsonNode first = six.path("first_review").path("by_rating_1_to_4");
        for (Rating rating : Rating.values()) {
            int i = rating.ordinal();
            assertThat(fsrs.firstStability(rating))
                    .isCloseTo(first.path("stability").get(i).asDouble(), CLOSE);
            assertThat(fsrs.firstDifficulty(rating))
                    .isCloseTo(first.path("difficulty").get(i).asDouble(), CLOSE);
            assertThat(fsrs.nextDifficulty(5, rating))
                    .isCloseTo(
                            six.path("next_difficulty_from_D5")
                                    .path("by_rating")
                                    .get(i)
                                    .asDouble(),
                            CLOSE);
            nextStability(rating, six.path("next_stability"));
        }
    }

    private void nextStability(Rating rating, JsonNode next) {
        int i = rating.ordinal();
        double s = next.path("S").get(i).asDouble();
        double d = next.path("D").get(i).asDouble();
        double r = next.path("R").get(i).asDouble();
        assertThat(fsrs.recalled(s, d, r, rating))
                .isCloseTo(next.path("recall").get(i).asDouble(), CLOSE);
        assertThat(fsrs.forgotten(s, d, r))
                .isCloseTo(next.path("forget_long_term_formula").get(i).asDouble(), CLOSE);
        assertThat(fsrs.sameDay(s, rating))
                .isCloseTo(next.path("short_term_SInc_masked_from_Hard").get(i).asDouble(), CLOSE);
    }

    @Test
    void theForgettingCurveIsThePublishedOne() {
        JsonNode curve = six.path("forgetting_curve_S1");
        List<Double> flatter = new ArrayList<>(fsrs.weights());
        flatter.set(20, 0.2);
        JsonNode other = six.path("current_retrievability_decay_0.2_S1");
        for (int i = 0; i < curve.path("t").size(); i++) {
            double t = curve.path("t").get(i).asDouble();
            assertThat(fsrs.retrievability(t, 1))
                    .isCloseTo(curve.path("expected").get(i).asDouble(), CLOSE);
            assertThat(new Fsrs(flatter, 0.9, 365).retrievability(t, 1))
                    .isCloseTo(other.path("expected").get(i).asDouble(), CLOSE);
        }
        JsonNode easy = six.path("retrievability_at_due_after_easy");
        Memory memory = Memory.first(fsrs, DAY, Rating.EASY);
        assertThat(memory.due(fsrs)).isEqualTo(DAY.plusDays(8));
        assertThat(memory.retrievability(fsrs, DAY.plusDays(8)))
                .isCloseTo(easy.path("expected").asDouble(), CLOSE);
    }

    @Test
    void intervalsByRetentionAreThePublishedOnes() {
        JsonNode expected = six.path("next_interval_S1_by_retention_0.1_to_1.0").path("expected_ts_fsrs_f64");
        for (int i = 0; i < 10; i++) {
            Fsrs wanted = new Fsrs(fsrs.weights(), (i + 1) / 10.0, Integer.MAX_VALUE);
            assertThat(wanted.interval(1)).isEqualTo(expected.get(i).asInt());
        }
        assertThat(Fsrs.STANDARD.interval(1e9)).isEqualTo(365);
    }

    @Test
    void whatIsEasyTenTimesIsAsEasyAsCanBe() {
        Memory memory = Memory.first(fsrs, DAY, Rating.EASY);
        for (int i = 0; i < 9; i++) {
            memory = memory.after(fsrs, DAY, Rating.EASY);
        }
        assertThat(memory.difficulty()).isEqualTo(1.0);
        assertThat(memory.reps()).isEqualTo(10);
    }

    @Test
    void allGeneratedHistoriesAgree() {
        assertThat(worstOfGenerated(fsrs.weights())).isLessThan(1e-4);
    }

    @Test
    void theVectorsTellASlightlyOtherWeightApart() {
        for (int i = 0; i < 21; i++) {
            List<Double> other = new ArrayList<>(fsrs.weights());
            other.set(i, other.get(i) * 1.01);
            assertThat(worstOfGenerated(other)).as("w%s", i).isGreaterThan(1e-4);
        }
    }

    /** How far off the worst value is; an interval that is off counts in days. */
    private static double worstOfGenerated(List<Double> weights) {
        List<Double> off = new ArrayList<>();
        JsonNode cases = read("generated.json").path("cases");
        for (JsonNode one : cases) {
            JsonNode config = one.path("config");
            Fsrs its = new Fsrs(
                    weights,
                    config.path("desired_retention").asDouble(),
                    config.path("maximum_interval").asInt());
            walk(its, one.path("steps"), off);
        }
        assertThat(cases.size()).isEqualTo(120);
        assertThat(off.size()).isGreaterThan(3000);
        return Collections.max(off);
    }

    // the published programs count whole days between two times, so the days here are those since the first of them
    private static void walk(Fsrs fsrs, JsonNode steps, List<Double> off) {
        Optional<Memory> memory = Optional.empty();
        LocalDate day = DAY;
        OffsetDateTime last = at(steps.get(0), "at");
        for (JsonNode step : steps) {
            OffsetDateTime now = at(step, "at");
            day = day.plusDays(Duration.between(last, now).toDays());
            last = now;
            LocalDate today = day;
            off.add(Math.abs(memory.map(it -> it.retrievability(fsrs, today)).orElse(0.0)
                    - step.path("retrievability_before").asDouble()));
            memory = Optional.of(review(fsrs, memory, day, rating(step.path("rating"))));
            off.add(Math.abs(memory.get().stability() - step.path("stability").asDouble()));
            off.add(Math.abs(memory.get().difficulty() - step.path("difficulty").asDouble()));
            if (step.path("state").asString().equals("Review")) {
                long interval = Duration.between(now, at(step, "due")).toDays();
                off.add((double) Math.abs(fsrs.interval(memory.get().stability()) - interval));
            }
        }
    }

    private static OffsetDateTime at(JsonNode step, String name) {
        return OffsetDateTime.parse(step.path(name).asString());
    }

    @Test
    void onlyWholeParametersAreTaken() {
        assertThatThrownBy(() -> new Fsrs(fsrs.weights().subList(0, 19), 0.9, 365))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fsrs(fsrs.weights(), 0, 365)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fsrs(fsrs.weights(), 0.9, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
