package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line may end; {@code |} is where the platform would end it, {@code >} where it ends. */
class LinesTest {
    @ParameterizedTest
    @CsvSource({
        "'on 27 November, >18:|45.'",
        "It is somebody >else’|s turn",
        "between 10-|12 o’clock",
        "yes/|no",
        "two |words",
        "Unparted:|word",
        "(seen) |twice"
    })
    void aTimeAndAnApostropheAreNotParted(String marked) {
        String text = marked.replace("|", "").replace(">", "");
        int would = marked.replace(">", "").indexOf('|');
        int does = marked.contains(">") ? marked.indexOf('>') : would;
        assertThat(Lines.whole(text, 0, would)).isEqualTo(does);
    }
}
