package org.tillside.swing.shell;

import javax.swing.JComponent;
import org.tillside.screens.Page;
import org.tillside.screens.calibration.CalibrationPresenter;
import org.tillside.screens.calibration.CalibrationsPresenter;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.difficult.DifficultPresenter;
import org.tillside.screens.drill.DrillPresenter;
import org.tillside.screens.firstrun.FirstRunPresenter;
import org.tillside.screens.floor.ComplaintPresenter;
import org.tillside.screens.floor.FloorPresenter;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.screens.live.LivePresenter;
import org.tillside.screens.live.SeenPresenter;
import org.tillside.screens.marking.MarkingPresenter;
import org.tillside.screens.matrix.MatrixPresenter;
import org.tillside.screens.matrix.WantedPresenter;
import org.tillside.screens.pairing.PairingPresenter;
import org.tillside.screens.person.MendPresenter;
import org.tillside.screens.person.PersonPresenter;
import org.tillside.screens.pin.PinPresenter;
import org.tillside.screens.practise.GalleryPresenter;
import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.screens.refresher.RefresherPresenter;
import org.tillside.screens.review.ReviewPresenter;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.screens.shop.ShopRoomPresenter;
import org.tillside.screens.signoff.SignOffPresenter;
import org.tillside.screens.stopclock.StopClockPresenter;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.team.EditPersonPresenter;
import org.tillside.screens.team.TeamPresenter;
import org.tillside.screens.tiles.TilesPresenter;
import org.tillside.screens.today.TodayPresenter;
import org.tillside.swing.calibration.CalibrationPanel;
import org.tillside.swing.calibration.CalibrationsPanel;
import org.tillside.swing.debrief.DebriefPanel;
import org.tillside.swing.difficult.DifficultPanel;
import org.tillside.swing.drill.DrillPanel;
import org.tillside.swing.firstrun.FirstRunPanel;
import org.tillside.swing.floor.ComplaintPanel;
import org.tillside.swing.floor.FloorPanel;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.learn.LearnPanel;
import org.tillside.swing.live.LivePanel;
import org.tillside.swing.live.SeenPanel;
import org.tillside.swing.marking.MarkingPanel;
import org.tillside.swing.matrix.MatrixPanel;
import org.tillside.swing.matrix.WantedPanel;
import org.tillside.swing.pairing.PairingPanel;
import org.tillside.swing.person.MendPanel;
import org.tillside.swing.person.PersonPanel;
import org.tillside.swing.pin.PinPanel;
import org.tillside.swing.practise.GalleryPanel;
import org.tillside.swing.quiz.QuizPanel;
import org.tillside.swing.refresher.RefresherPanel;
import org.tillside.swing.review.ReviewPanel;
import org.tillside.swing.roleplay.RoleplayPanel;
import org.tillside.swing.shop.ShopRoomPanel;
import org.tillside.swing.signoff.SignOffPanel;
import org.tillside.swing.stopclock.StopClockPanel;
import org.tillside.swing.studio.StudioPanel;
import org.tillside.swing.team.EditPersonPanel;
import org.tillside.swing.team.TeamPanel;
import org.tillside.swing.tiles.TilesPanel;
import org.tillside.swing.today.TodayPanel;

/** Which panel draws a presenter's page. */
public final class PanelTable {
    private final Tools tools;

    /** Panels built with these tools. */
    public PanelTable(Tools tools) {
        this.tools = tools;
    }

    /** The panel of a page; it shows the presenter's states from now on. */
    public JComponent panel(Page<?> page) {
        if (page instanceof QuizPresenter it) {
            return new QuizPanel(tools, it);
        }
        if (page instanceof RefresherPresenter it) {
            return new RefresherPanel(tools, it);
        }
        if (page instanceof TilesPresenter it) {
            return new TilesPanel(tools, it);
        }
        if (page instanceof PinPresenter it) {
            return new PinPanel(tools, it);
        }
        if (page instanceof FirstRunPresenter it) {
            return new FirstRunPanel(tools, it);
        }
        if (page instanceof LearnPresenter it) {
            return new LearnPanel(tools, it);
        }
        if (page instanceof ReviewPresenter it) {
            return new ReviewPanel(tools, it);
        }
        if (page instanceof RoleplayPresenter it) {
            return new RoleplayPanel(tools, it);
        }
        if (page instanceof DrillPresenter it) {
            return new DrillPanel(tools, it);
        }
        if (page instanceof ShopRoomPresenter it) {
            return new ShopRoomPanel(tools, it);
        }
        if (page instanceof GalleryPresenter it) {
            return new GalleryPanel(tools, it);
        }
        if (page instanceof SignOffPresenter it) {
            return new SignOffPanel(tools, it);
        }
        if (page instanceof TodayPresenter it) {
            return new TodayPanel(tools, it);
        }
        if (page instanceof DebriefPresenter it) {
            return new DebriefPanel(tools, it);
        }
        if (page instanceof PersonPresenter it) {
            return new PersonPanel(tools, it);
        }
        if (page instanceof MendPresenter it) {
            return new MendPanel(tools, it);
        }
        if (page instanceof MarkingPresenter it) {
            return new MarkingPanel(tools, it);
        }
        if (page instanceof StopClockPresenter it) {
            return new StopClockPanel(tools, it);
        }
        if (page instanceof StudioPresenter it) {
            return new StudioPanel(tools, it);
        }
        if (page instanceof MatrixPresenter it) {
            return new MatrixPanel(tools, it);
        }
        if (page instanceof WantedPresenter it) {
            return new WantedPanel(tools, it);
        }
        if (page instanceof DifficultPresenter it) {
            return new DifficultPanel(tools, it);
        }
        if (page instanceof LivePresenter it) {
            return new LivePanel(tools, it);
        }
        if (page instanceof SeenPresenter it) {
            return new SeenPanel(tools, it);
        }
        if (page instanceof TeamPresenter it) {
            return new TeamPanel(tools, it);
        }
        if (page instanceof EditPersonPresenter it) {
            return new EditPersonPanel(tools, it);
        }
        if (page instanceof PairingPresenter it) {
            return new PairingPanel(tools, it);
        }
        if (page instanceof CalibrationsPresenter it) {
            return new CalibrationsPanel(tools, it);
        }
        if (page instanceof CalibrationPresenter it) {
            return new CalibrationPanel(tools, it);
        }
        if (page instanceof FloorPresenter it) {
            return new FloorPanel(tools, it);
        }
        if (page instanceof ComplaintPresenter it) {
            return new ComplaintPanel(tools, it);
        }
        throw new IllegalStateException("no panel draws " + page.getClass());
    }
}
