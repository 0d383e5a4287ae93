package org.tillside.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture that an author chooses lies in the pack, or it is said why not; none takes the place of another. */
class PictureCopiesTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3};

    @TempDir
    Path temp;

    private ShopFolder shop;
    private PictureCopies copies;

    @BeforeEach
    void make() throws IOException {
        Surroundings world = Surroundings.real("1");
        shop = Shops.create(temp.resolve("shop"), world);
        copies = new PictureCopies(shop, world);
    }

    private PictureCopies.Outcome add(String name, byte[] bytes) throws IOException {
        return copies.add("own/media/", Files.write(temp.resolve(name), bytes));
    }

    private String refused(String name, byte[] bytes) throws IOException {
        return ((PictureCopies.Outcome.Refused) add(name, bytes)).why().key();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefusedAndNothingIsWritten() throws IOException {
        assertThat(refused("notes.txt", PNG)).isEqualTo("not-a-picture");
        assertThat(refused("letter.png", "Dear Anna".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("not-a-picture");
        byte[] large = java.util.Arrays.copyOf(PNG, PictureCopies.LARGEST + 1);
        assertThat(refused("large.png", large)).isEqualTo("picture-too-large");
        assertThat(((PictureCopies.Outcome.Refused) copies.add("own/media/", temp.resolve("gone.png")))
                        .why()
                        .key())
                .isEqualTo("unreadable");
        assertThat(shop.content().resolve("own/media")).doesNotExist();
    }

    @Test
    void anotherPictureOfTheSameNameGetsANumberAndTheSameOneDoesNot() throws IOException {
        byte[] other = PNG.clone();
        other[other.length - 1] = 9;
        assertThat(add("till.png", PNG)).isEqualTo(new PictureCopies.Outcome.There("own/media/till.png"));
        assertThat(add("till.png", PNG)).isEqualTo(new PictureCopies.Outcome.There("own/media/till.png"));
        assertThat(add("till.png", other)).isEqualTo(new PictureCopies.Outcome.There("own/media/till-2.png"));
        assertThat(shop.content().resolve("own/media/till.png")).hasBinaryContent(PNG);
    }
}
