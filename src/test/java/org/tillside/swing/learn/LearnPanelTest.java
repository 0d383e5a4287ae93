package org.tillside.swing.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ModuleId;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.learn.LearnPresenter;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Tools;

/** Paints the room and looks for what is cut. */
class LearnPanelTest {
    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);

    @Test
    void nothingIsCutInALesson() {
        assertThat(Painting.cut("learn-read", tools -> read(tools, 1))).isEmpty();
        assertThat(Painting.cut("learn-last", tools -> read(tools, 2))).isEmpty();
    }

    @Test
    void nothingIsCutInAStation() {
        assertThat(Painting.cut("learn-here", tools -> path(tools, Optional.empty())))
                .isEmpty();
        assertThat(Painting.cut("learn-register", tools -> path(tools, Optional.of("register-service"))))
                .isEmpty();
        assertThat(Painting.cut("learn-welcome", tools -> path(tools, Optional.of("welcome"))))
                .isEmpty();
    }

    @Test
    void nothingIsCutForThoseWhoOnlyLook() {
        desk.as("anna");
        assertThat(Painting.cut("learn-mentor", tools -> path(tools, Optional.empty())))
                .isEmpty();
    }

    private LearnPanel read(Tools tools, int page) {
        return new LearnPanel(
                tools,
                LearnPresenter.read(desk, TestShops.lessons("greeting-30-30").get(page)));
    }

    private LearnPanel path(Tools tools, Optional<String> module) {
        return new LearnPanel(tools, LearnPresenter.path(desk, module.map(ModuleId::new)));
    }
}
