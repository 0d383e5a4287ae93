package org.tillside.screens.firstrun;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed at the first run, kept while pages are built anew; PINs are not among it. */
public final class Papers {
    private final Map<String, String> typed = new LinkedHashMap<>();
    private FirstRunState.Step step = FirstRunState.Step.WELCOME;

    String read(String field) {
        return typed.getOrDefault(field, "");
    }

    void keep(String field, String text) {
        typed.put(field, text);
    }

    FirstRunState.Step step() {
        return step;
    }

    void at(FirstRunState.Step now) {
        step = now;
    }

    void shred() {
        typed.clear();
        step = FirstRunState.Step.WELCOME;
    }
}
