package org.tillside.swing.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.debrief.DebriefPresenter;
import org.tillside.screens.practise.GalleryPresenter;
import org.tillside.screens.roleplay.Plays;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Inspection;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;
import org.tillside.swing.practise.GalleryPanel;

/** Paints the debrief and the gallery after two plays and looks for what is cut off or nameless. */
class DebriefPanelTest {
    private static final Typefaces FACES = new Typefaces();
    private static final Words WORDS = Words.load();

    @ParameterizedTest
    @CsvSource({
        "debrief,en,false,1.0,1072,800",
        "debrief,en,false,1.0,1072,2000",
        "debrief,en,true,1.0,816,1400",
        "debrief,en,false,2.0,1216,2400",
        "debrief,lv,true,1.0,816,1500",
        "debrief,ms,false,1.0,816,1500",
        "debrief,hy,false,1.0,816,1500",
        "debrief,hy,false,2.0,1216,3000",
        "gallery,en,false,1.0,1072,800",
        "gallery,en,true,1.0,816,640",
        "gallery,en,false,2.0,1216,800"
    })
    void nothingIsCutOff(String which, String language, boolean dark, double size, int width, int height)
            throws Exception {
        List<String> found = OnEventThread.call(() -> {
            Kit kit = new Theme(FACES)
                    .wear(Look.plain().withDark(dark).sized(size).in(Locale.forLanguageTag(language)), WORDS);
            Tools tools = new Tools(kit, new Faces(), () -> {});
            Plays plays = played(Locale.forLanguageTag(language));
            JPanel page = which.equals("gallery")
                    ? new GalleryPanel(tools, new GalleryPresenter(plays.ticking, plays.maxima))
                    : debrief(tools, plays);
            String folder = System.getProperty("pictures", "target/pictures");
            String name = which + "-" + language + (dark ? "-dark" : "") + "-" + width + "-" + height + ".png";
            Snapshot.write(Snapshot.of(page, width, height, 1), Path.of(folder, name));
            List<String> cut = Inspection.cut(page);
            cut.addAll(Inspection.careless(page));
            return cut;
        });
        assertThat(found).isEmpty();
    }

    private static JPanel debrief(Tools tools, Plays plays) {
        DebriefPresenter presenter = DebriefPresenter.open(plays.ticking, plays.maxima, TestShops.JANIS, plays.play)
                .orElseThrow();
        presenter.compare();
        return new DebriefPanel(tools, presenter);
    }

    private static Plays played(Locale language) {
        Plays first = new Plays("blouse", language);
        toTheEnd(first.stage(), 0);
        first.desk.later(Duration.ofMinutes(20));
        Plays second = new Plays(first.desk, "blouse", "second");
        RoleplayPresenter stage = Plays.says(second.stage(), "listen", "sorry-thrice", "ring-owner");
        first.desk.later(Duration.ofSeconds(250));
        toTheEnd(stage, 1);
        return second;
    }

    private static void toTheEnd(RoleplayPresenter stage, int skip) {
        for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
            stage.state().replies().stream()
                    .filter(it -> !it.free() && it.refused().isEmpty())
                    .skip(i % 3 == 0 ? skip : 0)
                    .findFirst()
                    .ifPresent(it -> stage.choose(it.id()));
        }
        stage.debrief();
    }
}
