package org.tillside.screens.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tillside.screens.Words;

/** The sheet of keys holds those of every page where keys do something of their own. */
class HelpTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "lv", "ms", "hy"})
    void theKeysOfTheStudioStandInTheSheet(String language) {
        Words words = Words.load().in(Locale.forLanguageTag(language));

        List<ShortcutsState.Group> groups = new HelpTexts(words).shortcuts().groups();

        assertThat(groups)
                .flatExtracting(ShortcutsState.Group::rows)
                .flatExtracting(ShortcutsState.Row::keys)
                .contains("Ctrl+S", "F12", "Shift+F8", "Alt+Enter", "Ctrl+Shift+F", "Home")
                .contains("Ctrl+B", "Ctrl+Shift+H", "Ctrl+Shift+L", "Ctrl+Shift+U")
                .contains("Ctrl+Shift+C", "Ctrl+Shift+D", "Ctrl+Shift+P");
        assertThat(groups).extracting(ShortcutsState.Group::heading).doesNotHaveDuplicates();
    }
}
