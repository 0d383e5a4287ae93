package org.tillside.swing.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.content.Mood;
import org.tillside.content.Picture;
import org.tillside.screens.Pictures;
import org.tillside.screens.Words;
import org.tillside.screens.roleplay.Plays;
import org.tillside.screens.roleplay.RoleplayPresenter;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Inspection;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Snapshot;
import org.tillside.swing.kit.Stage;
import org.tillside.swing.kit.StagePicture;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** Paints the stage in its states and looks for what is cut off or nameless. */
class RoleplayPanelTest {
    private static final Typefaces FACES = new Typefaces();
    private static final Words WORDS = Words.load();

    @ParameterizedTest
    @CsvSource({
        "begin,false,1.0,1216,800",
        "story,true,1.0,1216,800",
        "offer,false,1.0,1216,800",
        "offer,false,1.0,960,640",
        "story,true,2.0,1216,800",
        "story,false,2.0,1216,3000",
        "words,false,1.0,1216,800",
        "pause,false,1.0,1216,800",
        "end,false,1.0,1216,800"
    })
    void nothingIsCutOff(String where, boolean dark, double size, int width, int height) throws Exception {
        List<String> found = OnEventThread.call(() -> {
            Kit kit = new Theme(FACES).wear(Look.plain().withDark(dark).sized(size), WORDS);
            JPanel page = new RoleplayPanel(new Tools(kit, new Faces(), () -> {}), at(where));
            BufferedImage image = Snapshot.of(page, width, height, 1);
            String folder = System.getProperty("pictures", "target/pictures");
            String name = "roleplay-" + where + (dark ? "-dark" : "") + "-" + width + "-" + size + ".png";
            Snapshot.write(image, Path.of(folder, name));
            List<String> cut = Inspection.cut(page);
            cut.addAll(Inspection.careless(page));
            return cut;
        });
        assertThat(found).isEmpty();
    }

    @Test
    void whatWasSaidLastIsSeen() throws Exception {
        List<JScrollBar> bars = OnEventThread.call(() -> {
            Kit kit = new Theme(FACES).wear(Look.plain(), WORDS);
            RoleplayPanel page = new RoleplayPanel(new Tools(kit, new Faces(), () -> {}), at("end"));
            Snapshot.of(page, 960, 640, 1);
            return talk(page).map(it -> it.getVerticalScrollBar()).toList();
        });
        assertThat(bars).hasSize(1);
        JScrollBar bar = bars.get(0);
        assertThat(bar.getMaximum()).as("there is more than fits").isGreaterThan(bar.getVisibleAmount());
        assertThat(bar.getValue() + bar.getVisibleAmount()).isEqualTo(bar.getMaximum());
    }

    @ParameterizedTest
    @CsvSource({"begin", "story", "offer", "end"})
    void belowThePictureTheTalkHasNoBarOfItsOwn(String where) throws Exception {
        List<JScrollPane> talks = OnEventThread.call(() -> {
            Kit kit = new Theme(FACES).wear(Look.plain().sized(2.0), WORDS);
            RoleplayPanel page = new RoleplayPanel(new Tools(kit, new Faces(), () -> {}), at(where));
            Snapshot.of(page, 1216, 800, 1);
            return talk(page).toList();
        });
        assertThat(talks).hasSize(1);
        JScrollBar bar = talks.get(0).getVerticalScrollBar();
        assertThat(bar.isVisible()).isFalse();
        assertThat(bar.getValue() + bar.getVisibleAmount()).as("the last words").isEqualTo(bar.getMaximum());
        if (where.equals("begin")) {
            assertThat(bar.getVisibleAmount()).as("all of it").isEqualTo(bar.getMaximum());
        }
    }

    @Test
    void anAuthorsPictureTakesThePlaceOfTheBackdrop() throws Exception {
        Picture red = new Picture("media/red.svg", "A red wall");
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='34'>"
                + "<rect width='80' height='34' fill='#ff0000'/></svg>";
        Stage stage = new Stage("clothes", List.of(), List.of(), new Portrait("marta", "Marta", Mood.ANGRY), false);
        int[] corner = OnEventThread.call(() -> {
            Kit kit = new Theme(FACES).wear(Look.plain(), WORDS);
            StagePicture picture = new StagePicture(kit, new Faces(), stage, 0, "");
            int before = Snapshot.of(picture, 456, 400, 1).getRGB(4, 20);
            picture.behind(red, svg.getBytes(StandardCharsets.UTF_8), Pictures.NONE);
            int with = Snapshot.of(picture, 456, 400, 1).getRGB(4, 20);
            picture.behindNothing();
            return new int[] {before, with, Snapshot.of(picture, 456, 400, 1).getRGB(4, 20)};
        });
        Color with = new Color(corner[1]);
        assertThat(with.getRed() - with.getBlue()).as("reddish").isGreaterThan(100);
        assertThat(corner[2]).isEqualTo(corner[0]).isNotEqualTo(corner[1]);
    }

    private static Stream<JScrollPane> talk(Container in) {
        return Stream.of(in.getComponents())
                .flatMap(it -> it instanceof JScrollPane pane && "roleplay.talk".equals(pane.getName())
                        ? Stream.of(pane)
                        : it instanceof Container more ? talk(more) : Stream.empty());
    }

    private static RoleplayPresenter at(String where) {
        Plays plays = new Plays("blouse", Locale.ENGLISH);
        RoleplayPresenter stage = plays.stage();
        switch (where) {
            case "story" -> {
                Plays.says(stage, "listen");
                plays.clock.pass(9);
            }
            case "offer", "words" -> {
                Plays.says(stage, "listen", "sorry-thrice", "pass-on", "believe");
                for (int i = 0; i < 12 && stage.state().replies().stream().noneMatch(it -> it.free()); i++) {
                    Plays.says(stage, stage.state().replies().get(1).id());
                }
                plays.clock.pass(4);
                stage.state().replies().stream()
                        .filter(it -> !it.cost().isEmpty())
                        .findFirst()
                        .ifPresent(it -> stage.point(it.id(), true));
                if (where.equals("words")) {
                    stage.state().replies().stream()
                            .filter(it -> it.free())
                            .findFirst()
                            .ifPresent(it -> stage.choose(it.id()));
                }
            }
            case "pause" -> stage.pause();
            case "end" -> {
                for (int i = 0; i < 40 && stage.state().ending().isEmpty(); i++) {
                    stage.state().replies().stream()
                            .filter(it -> !it.free() && it.refused().isEmpty())
                            .findFirst()
                            .ifPresent(it -> stage.choose(it.id()));
                }
            }
            default -> plays.clock.pass(20);
        }
        return stage;
    }
}
