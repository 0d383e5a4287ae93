package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.tillside.content.Mood;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** Paints every drawing off-screen: each shows something, each mood looks different, the same twice is the same. */
class DrawingsTest {
    private final Kit light = kit(false);
    private final Faces faces = new Faces();

    private static Kit kit(boolean dark) {
        return new Theme(new Typefaces()).wear(new Look(dark, Locale.ENGLISH, 1), Words.load());
    }

    private static int[] paint(JComponent component, int width, int height, double scale) {
        BufferedImage image =
                new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        component.setSize(width, height);
        component.paint(g);
        g.dispose();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static int[] face(Faces faces, Portrait who, Faces.Crop crop, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        faces.paint(g, who, 0, 0, size, crop);
        g.dispose();
        return image.getRGB(0, 0, size, size, null, 0, size);
    }

    private static long colours(int[] pixels) {
        return Arrays.stream(pixels).distinct().count();
    }

    @Test
    void everyFaceIsDifferentInEveryMoodAndCropAndTheSameTwice() {
        assertThat(light.look().dark()).isFalse();
        for (Faces.Crop crop : Faces.Crop.values()) {
            Set<List<Integer>> seen = new HashSet<>();
            for (String name : Portrait.DRAWN) {
                for (Mood mood : Mood.values()) {
                    Portrait who = new Portrait(name, name, mood);
                    int[] once = face(faces, who, crop, 72);
                    assertThat(colours(once)).as("%s %s %s", name, mood, crop).isGreaterThan(100);
                    assertThat(once).isEqualTo(face(faces, who, crop, 72)).isEqualTo(face(new Faces(), who, crop, 72));
                    seen.add(Arrays.stream(once).boxed().toList());
                }
            }
            assertThat(seen).hasSize(Portrait.DRAWN.size() * Mood.values().length);
        }
    }

    @Test
    void moodsDifferInTheFaceItselfAndNotOnlyInTheRing() {
        for (String name : Portrait.DRAWN) {
            Set<List<Integer>> heads = new HashSet<>();
            for (Mood mood : Mood.values()) {
                int[] bust = face(faces, new Portrait(name, name, mood), Faces.Crop.BUST, 120);
                heads.add(Arrays.stream(bust).boxed().toList().subList(120 * 38, 120 * 92));
            }
            assertThat(heads).as(name).hasSize(Mood.values().length);
        }
    }

    @Test
    void aFaceThatIsNotDrawnShowsInitials() {
        Portrait anna = new Portrait("somebody", "Anna Bērziņa", Mood.UPSET);
        assertThat(anna.initials()).isEqualTo("AB");
        assertThat(new Portrait("somebody", "  ", Mood.UPSET).initials()).isEmpty();
        int[] with = face(faces, anna, Faces.Crop.AVATAR, 64);
        int[] without = face(faces, new Portrait("somebody", "", Mood.UPSET), Faces.Crop.AVATAR, 64);
        assertThat(with).isNotEqualTo(without);
        assertThat(colours(without)).isGreaterThan(3);
    }

    @Test
    void everyBundledDrawingParses() {
        List<String> files = new ArrayList<>();
        Stage.BACKDROPS.forEach(it -> files.add("backdrops/" + it + ".svg"));
        Stage.THINGS.forEach(it -> files.add("things/" + it + ".svg"));
        files.add("things/phone-ringing.svg");
        for (String tone : List.of("light", "dark")) {
            files.addAll(List.of(
                    "backdrops/wall-" + tone + ".svg",
                    "backdrops/counter-" + tone + ".svg",
                    "greeting/" + tone + ".svg"));
        }
        for (String file : files) {
            Drawing drawing = Drawing.of(file);
            assertThat(colours(pixels(drawing))).as(file).isGreaterThan(1);
        }
    }

    @Test
    void everyLessonPictureParses() throws IOException {
        try (Stream<Path> media = Files.list(Path.of("content/tillside/media"))) {
            List<Path> pictures =
                    media.filter(it -> it.toString().endsWith(".svg")).toList();
            assertThat(pictures).hasSizeGreaterThanOrEqualTo(9);
            for (Path it : pictures) {
                Drawing drawing = Drawing.parse(Files.readString(it), it.toString());
                assertThat(colours(pixels(drawing))).as(it.toString()).isGreaterThan(4);
            }
        }
    }

    private static int[] pixels(Drawing drawing) {
        int width = drawing.width();
        int height = drawing.height();
        assertThat(width).isPositive();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        drawing.paint(g, 0, 0, width, height);
        g.dispose();
        return image.getRGB(0, 0, width, height, null, 0, width);
    }

    @Test
    void aDrawingThatIsMissingOrBrokenIsRefused() {
        assertThatThrownBy(() -> Drawing.of("things/unicorn.svg")).hasMessageContaining("unicorn");
        assertThatThrownBy(() -> Drawing.parse("<svg", "half.svg")).hasMessageContaining("half.svg");
    }

    @Test
    void theStageShowsBackdropPeopleThingsAndTheRing() {
        Portrait marta = new Portrait("marta", "Marta", Mood.UPSET);
        Stage bare = new Stage("", List.of(), List.of(), marta, false);
        Stage shop = new Stage("clothes", List.of(), List.of(), marta, false);
        Stage queue = new Stage("clothes", List.of(), List.of(new Portrait("liene", "", Mood.WORRIED)), marta, false);
        Stage full = new Stage("clothes", List.of("blouse", "unicorn", "phone"), queue.waiting(), marta, false);
        Set<List<Integer>> seen = new HashSet<>();
        for (Kit kit : List.of(kit(true), kit(false))) {
            for (Stage it : List.of(bare, shop, queue, full, full.ringing(true))) {
                seen.add(Arrays.stream(stage(kit, it)).boxed().toList());
                assertThat(stage(kit, it)).isEqualTo(stage(kit, it));
            }
        }
        assertThat(seen).hasSize(10);
        assertThat(full.counter()).containsExactly("blouse", "phone");
        assertThat(bare.ringing(true).counter()).containsExactly("phone-ringing");
    }

    private int[] stage(Kit kit, Stage stage) {
        return paint(new StagePicture(kit, faces, stage, 12, "Marta, upset"), 228, 200, 1);
    }

    @Test
    void aStageThatChangesIsPaintedAnew() {
        Stage upset = new Stage("cafe", List.of("bag"), List.of(), new Portrait("inga", "", Mood.UPSET), false);
        StagePicture picture = new StagePicture(light, faces, upset, 0, "Inga, upset");
        int[] before = paint(picture, 300, 260, 1.5);
        assertThat(paint(picture, 300, 260, 1.5)).isEqualTo(before);
        picture.show(
                new Stage("cafe", List.of("bag"), List.of(), upset.customer().in(Mood.PLEASED), false), "Inga");
        assertThat(paint(picture, 300, 260, 1.5)).isNotEqualTo(before);
        assertThat(picture.getAccessibleContext().getAccessibleName()).isEqualTo("Inga");
        assertThat(picture.mouth().x).isBetween(150, 300);
    }

    @Test
    void picturesAreKeptByTheirPixels() {
        Drawings drawings = new Drawings();
        List<Integer> made = new ArrayList<>();
        // a screen of many pixels: each picture has a tenth of what may be kept
        int side = (int) Math.sqrt(Drawings.PIXELS / 10.0);
        for (int i = 0; i < 25; i++) {
            picture(drawings, made, i, side);
            assertThat(drawings.pixels()).isLessThanOrEqualTo(Drawings.PIXELS);
        }
        assertThat(made).hasSize(25);
        picture(drawings, made, 24, side);
        picture(drawings, made, 16, side);
        assertThat(made).as("the last ten are kept").hasSize(25);
        picture(drawings, made, 14, side);
        assertThat(made).as("one before them is made anew").hasSize(26);
        picture(drawings, made, 16, side);
        assertThat(made).as("what was used last stays").hasSize(26);
    }

    @Test
    void aPictureLargerThanAllThatMayBeKeptIsMadeEachTime() {
        Drawings drawings = new Drawings();
        List<Integer> made = new ArrayList<>();
        int side = (int) Math.sqrt(Drawings.PIXELS) + 2;
        assertThat(picture(drawings, made, 1, side).getWidth()).isEqualTo(side);
        picture(drawings, made, 1, side);
        assertThat(made).containsExactly(1, 1);
        assertThat(drawings.pixels()).isZero();
    }

    private static BufferedImage picture(Drawings drawings, List<Integer> made, int key, int side) {
        return drawings.picture(key, () -> {
            made.add(key);
            return new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        });
    }

    @Test
    void cardsShowTheirThingAndTheGreetingItsWords() {
        for (Kit kit : List.of(kit(true), kit(false))) {
            Portrait liene = new Portrait("liene", "", Mood.UPSET);
            Set<List<Integer>> seen = new HashSet<>();
            for (String thing : Stage.THINGS) {
                GalleryPicture card = new GalleryPicture(kit, faces, liene, thing, 1, GalleryPicture.Corners.TOP, 12);
                seen.add(Arrays.stream(paint(card, 330, 112, 1)).boxed().toList());
            }
            assertThat(seen).hasSize(Stage.THINGS.size());
            assertThat(paint(new GreetingPicture(kit, faces, "Good morning", "", ""), 300, 178, 2))
                    .isNotEqualTo(paint(new GreetingPicture(kit, faces, "Good evening", "", ""), 300, 178, 2));
        }
    }
}
