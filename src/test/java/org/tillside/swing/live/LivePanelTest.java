package org.tillside.swing.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.content.ScenarioId;
import org.tillside.journal.Mentoring;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.SeenPresenter;
import org.tillside.swing.Painting;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** Paints the stage for two, and what both see of it, in the sizes that they must stand, and looks for what is cut. */
class LivePanelTest {
    private static final ScenarioId BLOUSE = new ScenarioId("blouse");

    private List<String> painted(String name, String language, Consumer<LivePresenter> before) {
        Locale locale = Locale.forLanguageTag(language);
        TestDesk desk = TestShops.thirdDay(locale).as("anna");
        return Painting.cut(name + "-" + language, locale, tools -> {
            desk.written.clear();
            LivePresenter page =
                    LivePresenter.open(desk, TestShops.JANIS, BLOUSE).orElseThrow();
            before.accept(page);
            return new LivePanel(tools, page);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCutWhileItRuns(String language) {
        assertThat(painted("live-runs", language, page -> {
                    page.comeIn();
                    page.level("hands-empty", "alone");
                    page.level("hears-tonight", "not-yet");
                    page.reason(2);
                    page.note("hears-tonight", "Still in his hand");
                    page.went(true);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCutWhereItIsFinished(String language) {
        assertThat(painted("live-ends", language, page -> {
                    page.level("greets", "not-yet");
                    page.openNote();
                    page.reason(0);
                    page.openNote();
                    page.turn(1);
                    page.finish();
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCutOnPaper(String language) {
        assertThat(painted("live-print", language, page -> page.printing().toggle()))
                .isEmpty();
        assertThat(painted("live-paper", language, page -> {
                    page.paper().enter(true);
                    page.paper().seconds("greets", "45");
                    page.finish();
                }))
                .isEmpty();
    }

    @Test
    void nothingIsCutInAPause() {
        assertThat(painted("live-paused", "en", page -> page.pause(true))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void nothingIsCutInWhatBothSee(String language) {
        Locale locale = Locale.forLanguageTag(language);
        TestDesk desk = TestShops.thirdDay(locale).as("anna");
        LivePresenter page = LivePresenter.open(desk, TestShops.JANIS, BLOUSE).orElseThrow();
        page.level("greets", "alone");
        page.level("one-sorry", "with-hint");
        page.reason(1);
        page.note("one-sorry", "The second one came with the receipt");
        page.finish();
        page.finish();
        var seen = ((Mentoring.Observed) desk.entries.get(desk.entries.size() - 1)).observation();
        for (String viewer : List.of("anna", "janis")) {
            assertThat(Painting.cut(
                            "seen-" + viewer + "-" + language,
                            locale,
                            tools -> new SeenPanel(
                                    tools,
                                    SeenPresenter.open(desk.as(viewer), TestShops.JANIS, seen)
                                            .orElseThrow())))
                    .isEmpty();
        }
    }

    /** Whoever plays has no hand free to scroll: what to say, and how to react to the good and the poor, are in sight. */
    @Test
    void theFirstCardIsInSightWhole() throws Exception {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("anna");
        LivePresenter page = LivePresenter.open(desk, TestShops.JANIS, BLOUSE).orElseThrow();
        assertThat(page.state().notice()).as("with what comes first, too").isPresent();
        OnEventThread.call(() -> {
            Look look = new Look(false, Locale.ENGLISH, 1);
            Tools tools = new Tools(new Theme(new Typefaces()).wear(look, Words.load()), new Faces(), () -> {});
            LivePanel panel = new LivePanel(tools, page);
            Snapshot.of(panel, 1216, 800, 1);
            for (String name : new String[] {"live.good", "live.poor"}) {
                JComponent part = (JComponent) Live.find(panel, name).orElseThrow();
                assertThat(part.getVisibleRect()).as(name).isEqualTo(new Rectangle(part.getSize()));
            }
            return 0;
        });
    }

    /** The clock is stopped the moment the trainee greets: it stands where it need not be looked for. */
    @Test
    void whereThereIsLittleRoomTheClockComesFirst() throws Exception {
        TestDesk desk = TestShops.thirdDay(Locale.ENGLISH).as("anna");
        LivePresenter page = LivePresenter.open(desk, TestShops.JANIS, BLOUSE).orElseThrow();
        int[] tops = OnEventThread.call(() -> {
            Look look = new Look(false, Locale.ENGLISH, 2);
            Tools tools = new Tools(new Theme(new Typefaces()).wear(look, Words.load()), new Faces(), () -> {});
            LivePanel panel = new LivePanel(tools, page);
            Snapshot.of(panel, 1216, 800, 1);
            return Stream.of("live.come-in", "live.next-cue", "live.finish")
                    .mapToInt(name -> {
                        Component part = Live.find(panel, name).orElseThrow();
                        return SwingUtilities.convertPoint(part, 0, 0, panel).y;
                    })
                    .toArray();
        });
        assertThat(tops).isSorted();
        assertThat(tops[0]).as("in sight without scrolling").isLessThan(800);
    }

    /** Else the field would move away under the fingers. */
    @Test
    void whatIsTypedIntoARowLeavesThePageThereAlsoWhereAnotherIsPicked() throws Exception {
        LivePresenter page = LivePresenter.open(
                        TestShops.thirdDay(Locale.ENGLISH).as("anna"), TestShops.JANIS, BLOUSE)
                .orElseThrow();
        page.paper().enter(true);
        List<Integer> tops = OnEventThread.call(() -> {
            Tools tools = new Tools(new Theme(new Typefaces()).wear(Look.plain(), Words.load()), new Faces(), () -> {});
            JFrame frame = new JFrame();
            frame.setUndecorated(true);
            frame.add(new LivePanel(tools, page));
            frame.setSize(1216, 500);
            frame.setVisible(true);
            frame.validate();
            page.pick(page.state().rows().get(page.state().rows().size() - 1).id());
            JViewport view = (JViewport) SwingUtilities.getAncestorOfClass(
                    JViewport.class,
                    Live.find(frame.getContentPane(), "live.row.greets").orElseThrow());
            int followed = view.getViewPosition().y;
            view.setViewPosition(new Point(0, 0));
            page.paper().seconds("greets", "12");
            int typed = view.getViewPosition().y;
            frame.dispose();
            return List.of(followed, typed);
        });
        assertThat(tops.get(0)).as("what is picked comes into view").isPositive();
        assertThat(tops.get(1)).isZero();
    }
}
