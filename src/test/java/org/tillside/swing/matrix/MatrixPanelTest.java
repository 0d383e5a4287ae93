package org.tillside.swing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.SkillId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.matrix.MatrixPresenter;
import org.tillside.screens.matrix.WantedPresenter;
import org.tillside.swing.Painting;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.SkillGrid;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** Paints the matrix in its sizes and languages, walks through it by the keyboard, and fills it with forty people. */
class MatrixPanelTest {
    private TestDesk desk(String language) {
        TestDesk desk = TestShops.thirdDay(Locale.forLanguageTag(language));
        desk.later(Duration.ofDays(30));
        return desk.as("ilze");
    }

    private static MatrixPresenter page(TestDesk desk) {
        return MatrixPresenter.open(desk, Optional.of(TestShops.JANIS), Optional.of(new SkillId("register")))
                .orElseThrow();
    }

    @Test
    void nothingIsCutInAnyLanguage() {
        for (String language : new String[] {"en", "lv", "ms", "hy"}) {
            TestDesk desk = desk(language);
            Locale locale = Locale.forLanguageTag(language);
            assertThat(Painting.cut("matrix-" + language, locale, tools -> new MatrixPanel(tools, page(desk))))
                    .isEmpty();
            assertThat(Painting.cut(
                            "wanted-" + language,
                            locale,
                            tools -> new WantedPanel(
                                    tools, WantedPresenter.open(desk).orElseThrow())))
                    .isEmpty();
        }
    }

    @Test
    void arrowsWalkFromCellToCell() throws Exception {
        TestDesk desk = desk("en");
        MatrixPresenter page = page(desk);
        var from = page.state().chosen().orElseThrow();
        SwingUtilities.invokeAndWait(() -> {
            MatrixPanel panel = new MatrixPanel(tools(), page);
            Snapshot.of(panel, 1072, 800, 1);
            JComponent cells = (JComponent) Live.find(panel, SkillGrid.NAME).orElseThrow();
            press(cells, "DOWN");
            assertThat(page.state().chosen().orElseThrow().row()).isEqualTo(from.row() + 1);
            press(cells, "LEFT");
            assertThat(page.state().chosen().orElseThrow().column()).isEqualTo(from.column() - 1);
            assertThat(cells.getAccessibleContext().getAccessibleName()).contains("Anna Bērziņa");
            press(cells, "LEFT");
            assertThat(page.state().chosen().orElseThrow().column())
                    .as("at the edge it stays")
                    .isZero();
        });
    }

    private static void press(JComponent on, String key) {
        Object name = on.getInputMap().get(javax.swing.KeyStroke.getKeyStroke(key));
        on.getActionMap().get(name).actionPerformed(null);
    }

    private static Tools tools() {
        Typefaces faces = new Typefaces();
        return new Tools(new Theme(faces).wear(Look.plain(), Words.load()), new Faces(), () -> {});
    }

    private static void forty(TestDesk desk) {
        for (int i = 0; i < 40; i++) {
            desk.happened(new Shop.PersonAdded(
                    new PersonId("p" + i),
                    Optional.of("Person" + i + " Example"),
                    Set.of(Role.NEW_HIRE),
                    Optional.of(new PositionId("cashier")),
                    Optional.of(new ProgrammeId("new-hire")),
                    LocalDate.of(2026, 11, 23),
                    Optional.empty()));
        }
    }

    @Test
    void fortyPeopleScrollUnderHeadsThatStay() throws Exception {
        TestDesk desk = desk("en");
        forty(desk);
        MatrixPresenter page = page(desk);
        SwingUtilities.invokeAndWait(() -> {
            MatrixPanel panel = new MatrixPanel(tools(), page);
            Snapshot.of(panel, 816, 640, 1);
            Component cells = Live.find(panel, SkillGrid.NAME).orElseThrow();
            JScrollPane grid = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, cells);
            Dimension view = grid.getViewport().getExtentSize();
            assertThat(cells.getWidth()).isGreaterThan(2 * view.width);
            assertThat(grid.getHorizontalScrollBar().isVisible()).isTrue();
            grid.getViewport().setViewPosition(new java.awt.Point(300, 0));
            assertThat(grid.getColumnHeader().getViewPosition().x).isEqualTo(300);
            assertThat(grid.getRowHeader().getViewPosition().x).isZero();
        });
    }

    @Test
    void whereTheTableGoesOnBelowTheWindowItsBarDoesNot() throws Exception {
        TestDesk desk = desk("en");
        forty(desk);
        MatrixPresenter page = page(desk);
        SwingUtilities.invokeAndWait(() -> {
            MatrixPanel panel = new MatrixPanel(tools(), page);
            Snapshot.of(panel, 816, 440, 1);
            Component cells = Live.find(panel, SkillGrid.NAME).orElseThrow();
            JScrollPane grid = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, cells);
            JScrollPane around = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, grid);
            JComponent bar = grid.getHorizontalScrollBar();
            assertThat(bar.isVisible()).isTrue();
            assertThat(grid.getVisibleRect().height).as("goes on below").isLessThan(grid.getHeight());
            assertThat(bar.getVisibleRect()).isEqualTo(new Rectangle(bar.getSize()));
            around.getViewport().setViewPosition(new Point(0, 120));
            assertThat(bar.getVisibleRect()).as("also further down").isEqualTo(new Rectangle(bar.getSize()));
        });
    }
}
