package org.tillside.screens.studio;

import java.util.Optional;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;

/** A text of a file with what it says, so that it is read once, and the first time in the background. */
record ReadText(String text, Optional<YamlValue> value) {
    static final ReadText NOTHING = new ReadText("", Optional.empty());

    static ReadText of(String text) {
        return new ReadText(text, YamlText.value(text, ""));
    }
}
