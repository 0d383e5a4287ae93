package org.tillside.screens.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something is kept stays for good, so it must not say of whom. */
class EraserTest {
    @ParameterizedTest
    @CsvSource({
        "Li Wu, Proof that Li was trained",
        "Li Wu, Mr. Wu's safety training",
        "Jānis Ozols, Ozola apmācība un Jānis",
        "Bo Ek-Lund, 'asked by Ek, in writing'",
        "李 伟, 李的培训记录"
    })
    void aPartOfTheNameIsFound(String name, String words) {
        assertThat(Eraser.nameless(words, name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Li Wu, Limited by law to five years",
        "Li Wu, Proof of safety training",
        "A. Smith, A record of a fire drill",
        "Jānis Ozols, Fire safety"
    })
    void otherWordsMayStay(String name, String words) {
        assertThat(Eraser.nameless(words, name)).isTrue();
    }
}
