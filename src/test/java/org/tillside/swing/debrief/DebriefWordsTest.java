package org.tillside.swing.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.debrief.Comparison;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.roleplay.Plays;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** What the debrief says of a scene in which nobody apologises, nothing is given and much is done without a word. */
class DebriefWordsTest {
    @Test
    void whereNothingStandsBesideThePointsThereIsNoHeadingForIt() throws Exception {
        Plays greeting = played("do-look", "follow");
        Plays blouse = new Plays("blouse", Locale.ENGLISH);
        toTheEnd(blouse.stage());
        List<String> without = OnEventThread.call(() -> words(greeting));
        List<String> with = OnEventThread.call(() -> words(blouse));
        assertThat(without).contains("Where the points came from").doesNotContain("Beside them", "no points");
        assertThat(with).contains("Beside them", "no points");
    }

    @Test
    void whatWasDoneStandsInsideTheSentence() {
        DebriefPresenter presenter = open(played("do-look", "follow"));
        presenter.compare();
        assertThat(presenter.state().earlier().orElseThrow().worse())
                .extracting(Comparison.Turn::text)
                .anyMatch(it -> it.startsWith(
                        "Scene 2: You stay beside him and straighten the shelf instead of “Do. The quick ones"));
    }

    /** Two plays in which the same greeting is followed by something else. */
    private static Plays played(String before, String now) {
        Plays first = new Plays("first-greeting", Locale.ENGLISH);
        toTheEnd(Plays.says(first.stage(), "up-and-look", before));
        first.desk.later(Duration.ofMinutes(20));
        Plays second = new Plays(first.desk, "first-greeting", "second");
        toTheEnd(Plays.says(second.stage(), "up-and-look", now));
        return second;
    }

    private static void toTheEnd(RoleplayPresenter stage) {
        for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
            stage.state().replies().stream()
                    .filter(it -> !it.free() && it.refused().isEmpty())
                    .findFirst()
                    .ifPresent(it -> stage.choose(it.id()));
        }
        stage.debrief();
    }

    private static DebriefPresenter open(Plays of) {
        return DebriefPresenter.open(of.ticking, of.maxima, TestShops.JANIS, of.play)
                .orElseThrow();
    }

    private static List<String> words(Plays of) {
        Kit kit = new Theme(new Typefaces()).wear(Look.plain(), Words.load());
        List<String> all = new ArrayList<>();
        gather(new DebriefPanel(new Tools(kit, new Faces(), () -> {}), open(of)), all);
        return all;
    }

    private static void gather(Container in, List<String> into) {
        for (Component each : in.getComponents()) {
            if (each instanceof Text text) {
                into.add(text.plain());
            }
            if (each instanceof Container inner) {
                gather(inner, into);
            }
        }
    }
}
