package org.tillside.app;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void a() {
        Assertions.assertThat(System.getenv("DISPLAY")).startsWith(":");
    }
}
