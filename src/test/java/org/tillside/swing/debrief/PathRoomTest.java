package org.tillside.swing.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tillside.content.Mood;
import org.tillside.screens.Words;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** Rows of the path: nine places stand in one on the page as it opens, more stand in rows as even as can be. */
class PathRoomTest {
    private static final int PAGE = 984;

    private static PathRoom room(int places, Mood mood, String better) throws Exception {
        return OnEventThread.call(() -> {
            Kit kit = new Theme(new Typefaces()).wear(Look.plain(), Words.load());
            Tools tools = new Tools(kit, new Faces(), () -> {});
            List<PathStop> stops = IntStream.range(0, places)
                    .mapToObj(i -> new DebriefState.Node(
                            "marta", "Marta", i == 0 ? Mood.ANGRY : mood, "", false, "Scene", "Said", better, mood))
                    .map(node -> PathStop.of(tools, node))
                    .toList();
            return new PathRoom(kit, stops, PAGE);
        });
    }

    private static long rows(PathRoom room, int places) {
        return IntStream.range(0, places).filter(room::beginsRow).count();
    }

    @Test
    void nineStandInOneRowAndTenInTwoEvenOnes() throws Exception {
        assertThat(rows(room(9, Mood.UPSET, ""), 9)).isEqualTo(1);
        PathRoom ten = room(10, Mood.UPSET, "");
        assertThat(rows(ten, 10)).isEqualTo(2);
        assertThat(ten.beginsRow(5)).isTrue();
        assertThat(ten.y(5)).isGreaterThan(ten.foot(0));
    }

    @Test
    void aRowIsNoHigherThanWhatStandsInIt() throws Exception {
        int flat = room(5, Mood.ANGRY, "").height();
        assertThat(room(5, Mood.DELIGHTED, "").height()).isGreaterThan(flat);
        PathRoom better = room(5, Mood.ANGRY, "Better: “I am ringing Ilze, the owner, now.”");
        assertThat(better.height()).isGreaterThan(flat);
        assertThat(better.betterY(2)).isLessThan(better.y(2));
    }
}
