package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.authoring.GraphLayout.Laid;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.authoring.GraphLayout.Size;
import org.tillside.content.Catalogue;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.screens.TestShops;

/** Lines at a scene that was moved, wherever it was moved to. */
class BowsTest {
    private static final SceneId ARRIVES = new SceneId("arrives");
    private static final SceneId STORY = new SceneId("story");

    private final SceneGraph graph = SceneGraph.of(blouse());

    private static Scenario blouse() {
        Catalogue bundled = TestShops.bundled();
        return bundled.scenario(new ScenarioId("blouse")).orElseThrow();
    }

    private Laid moved(double x, double y) {
        return GraphLayout.of(graph, new Size(150, 60), Map.of(ARRIVES, new Point(600, 400), STORY, new Point(x, y)));
    }

    private List<List<Point>> lines(Laid laid) {
        return graph.edges().stream()
                .filter(it -> it.from().equals(ARRIVES) && it.to().equals(STORY))
                .map(it -> laid.edges().get(graph.edges().indexOf(it)))
                .toList();
    }

    private static Point start(List<Point> line) {
        return line.get(0);
    }

    private static Point end(List<Point> line) {
        return Optional.of(line).map(it -> it.get(it.size() - 1)).orElseThrow();
    }

    @Test
    void eachReplyHasAFootOfItsOwn() {
        List<List<Point>> lines = lines(moved(600, 700));

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.stream().map(BowsTest::start).distinct()).hasSameSizeAs(lines);
        assertThat(lines.stream().map(BowsTest::end).distinct()).hasSameSizeAs(lines);
        assertThat(lines).allSatisfy(line -> {
            assertThat(start(line).y()).isEqualTo(460);
            assertThat(end(line).y()).isEqualTo(700);
        });
    }

    @Test
    void aSceneBesideIsReachedFromTheSideThatFacesIt() {
        assertThat(lines(moved(900, 380))).allSatisfy(line -> {
            assertThat(start(line).x()).isEqualTo(750);
            assertThat(end(line).x()).isEqualTo(900);
        });
        assertThat(lines(moved(100, 380))).allSatisfy(line -> {
            assertThat(start(line).x()).isEqualTo(600);
            assertThat(end(line).x()).isEqualTo(250);
        });
    }

    @Test
    void aSceneAboveIsReachedRoundTheSideAndNotThroughWhatLiesBetween() {
        assertThat(lines(moved(620, 100)))
                .allSatisfy(line -> assertThat(line.subList(1, 3)).allMatch(it -> it.x() > 770));
    }
}
