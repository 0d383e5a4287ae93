package org.tillside.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tillside.screens.WindowPlace;

/** A remembered window comes back where it was, or where it can be got hold of. */
class PlacingTest {
    private static final Rectangle LEFT = new Rectangle(0, 0, 1920, 1040);
    private static final Rectangle RIGHT = new Rectangle(1920, 0, 1280, 1024);

    @Test
    void aPlaceOnAScreenIsKept() {
        Rectangle wanted = new Rectangle(1950, 40, 1200, 800);
        assertThat(Placing.fit(wanted, List.of(LEFT, RIGHT))).contains(wanted);
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsNot() {
        assertThat(Placing.fit(new Rectangle(1950, 40, 1200, 800), List.of(LEFT)))
                .isEmpty();
        assertThat(Placing.fit(new Rectangle(100, -700, 1200, 690), List.of(LEFT)))
                .isEmpty();
    }

    @Test
    void aWindowThatHangsOutOrIsTooLargeComesIn() {
        assertThat(Placing.fit(new Rectangle(1000, 500, 1280, 800), List.of(LEFT)))
                .contains(new Rectangle(640, 240, 1280, 800));
        assertThat(Placing.fit(new Rectangle(-20, -10, 2500, 1400), List.of(LEFT)))
                .contains(LEFT);
    }

    @Test
    void aPlaceIsReadAsItWasWritten() {
        WindowPlace place = new WindowPlace(-12, 30, 1280, 800, true);
        assertThat(WindowPlace.of(place.settings())).contains(place);
    }

    @Test
    void anOddPlaceIsNone() {
        assertThat(WindowPlace.of(Map.of())).isEmpty();
        assertThat(WindowPlace.of(Map.of("window.x", "1", "window.y", "2", "window.width", "wide")))
                .isEmpty();
        assertThat(WindowPlace.of(new WindowPlace(1, 2, 0, 800, false).settings()))
                .isEmpty();
    }
}
