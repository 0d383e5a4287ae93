package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * An author's photo. Its size stands in its head and is known at once, so that the page has a place for it; what it shows
 * takes a while to decode, and a picture of more points than any screen has is decoded with fewer.
 */
record Photo(byte[] bytes, double wide, double high, Optional<BufferedImage> image) implements Figure.Art {
    private static final double MOST = 8_000_000;
    private static final byte[] NOTHING = {};

    /** What is done with a picture's file while it is open. */
    private interface Reading<T> {
        T of(ImageReader reader) throws IOException;
    }

    /** The place that a photo needs; empty where the bytes are none. */
    static Optional<Figure.Art> of(byte[] bytes) {
        return reading(bytes, reader ->
                (Figure.Art) new Photo(bytes, reader.getWidth(0), reader.getHeight(0), Optional.empty()));
    }

    @Override
    public Optional<Figure.Art> whole() {
        return reading(bytes, reader -> new Photo(NOTHING, wide, high, Optional.of(decoded(reader))));
    }

    private BufferedImage decoded(ImageReader reader) throws IOException {
        ImageReadParam fewer = reader.getDefaultReadParam();
        int each = (int) Math.max(1, Math.ceil(Math.sqrt(wide * high / MOST)));
        fewer.setSourceSubsampling(each, each, 0, 0);
        return reader.read(0, fewer);
    }

    private static <T> Optional<T> reading(byte[] bytes, Reading<T> with) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return Optional.of(with.of(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException notAnImage) {
            // a reader throws whatever it likes at a file that is damaged
            return Optional.empty();
        }
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        image.ifPresent(it -> g.drawImage(it, 0, 0, (int) Math.round(width), (int) Math.round(height), null));
    }
}
