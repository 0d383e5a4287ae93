package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.tillside.content.Block;
import org.tillside.content.Picture;
import org.tillside.screens.Pictures;
import org.tillside.screens.Words;
import org.tillside.swing.Theme;

/** A photo has its place before it is decoded, and is decoded where nobody waits for it. */
class PhotoTest {
    private static final Picture PICTURE = new Picture("media/till.png", "The till");
    private static final int RED = Color.RED.getRGB();

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** Pictures with this file, whose making is done when the test says so. */
    private final class Slow implements Pictures {
        private final byte[] bytes;

        Slow(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void load(Picture picture, Consumer<Optional<byte[]>> then) {
            then.accept(Optional.of(bytes));
        }

        @Override
        public <T> void make(Supplier<Optional<T>> work, Consumer<Optional<T>> then) {
            waiting.add(() -> then.accept(work.get()));
        }
    }

    private static byte[] red(int wide, int high) throws IOException {
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, wide, high);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private JComponent page(byte[] bytes) {
        Kit kit = new Theme(new Typefaces()).wear(Look.plain(), Words.load());
        ProsePage page = new ProsePage(new Tools(kit, new Faces(), () -> {}, new Slow(bytes)), link -> {});
        page.show(List.of(new Block.Figure(PICTURE)));
        return page;
    }

    private static Optional<Component> figure(Container in) {
        return Arrays.stream(in.getComponents())
                .flatMap(it -> it instanceof Figure
                        ? Optional.of(it).stream()
                        : it instanceof Container inner ? figure(inner).stream() : Optional.<Component>empty().stream())
                .findFirst();
    }

    private static int middle(JComponent page) {
        return Snapshot.of(page, 400, 200, 1).getRGB(200, 50);
    }

    @Test
    void itsPlaceIsThereBeforeItIsDecoded() throws Exception {
        JComponent page = OnEventThread.call(() -> page(red(200, 100)));
        assertThat(figure(page)).isEmpty();

        OnEventThread.call(() -> {
            waiting.remove().run();
            return 0;
        });
        Dimension place = figure(page).orElseThrow().getPreferredSize();
        assertThat(place).isEqualTo(new Dimension(200, 100));
        assertThat(OnEventThread.call(() -> middle(page))).isNotEqualTo(RED);

        OnEventThread.call(() -> {
            waiting.remove().run();
            return 0;
        });
        assertThat(OnEventThread.call(() -> middle(page))).isEqualTo(RED);
        assertThat(figure(page).orElseThrow().getHeight()).isEqualTo(place.height);
    }

    @Test
    void whatCannotBeDecodedAfterAllIsToldAgain() throws Exception {
        byte[] cut = Arrays.copyOf(red(200, 100), 60);
        JComponent page = OnEventThread.call(() -> page(cut));
        OnEventThread.call(() -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
            return 0;
        });

        assertThat(figure(page)).isEmpty();
        assertThat(page.getComponentCount()).isOne();
    }

    @Test
    void aPictureOfVeryManyPointsIsDecodedWithFewer() throws Exception {
        Photo photo = (Photo) Photo.of(red(6000, 4000)).orElseThrow();
        BufferedImage image = ((Photo) photo.whole().orElseThrow()).image().orElseThrow();

        assertThat(photo.wide()).isEqualTo(6000);
        assertThat(image.getWidth() * image.getHeight()).isLessThanOrEqualTo(8_000_000);
    }

    @Test
    void whatIsNoPictureHasNoPlace() {
        assertThat(Photo.of(new byte[] {1, 2, 3})).isEmpty();
    }
}
