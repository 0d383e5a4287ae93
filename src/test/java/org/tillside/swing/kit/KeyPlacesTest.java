package org.tillside.swing.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.OptionalInt;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.tillside.swing.kit.KeyPlaces.Row;

/** Keys are told by where they lie, whatever letter the layout gives them. */
class KeyPlacesTest {
    /** A key as a platform describes it: the code of its letter, and what the platform alone knows of the place. */
    private static KeyEvent key(int letter, char typed, String place) {
        return new KeyEvent(new JPanel(), KeyEvent.KEY_PRESSED, 0, 0, letter, typed) {
            @Override
            public String paramString() {
                return super.paramString().replaceAll("(rawCode|scancode)=\\d+", "") + "," + place;
            }

            @Override
            public int getExtendedKeyCode() {
                return letter;
            }
        };
    }

    @Test
    void onX11TheRawCodeTellsThePlace() {
        KeyPlaces places = new KeyPlaces("Linux");
        assertThat(places.letter(Row.HOME, 0)).isEqualTo("A");
        assertThat(places.place(Row.HOME, key(KeyEvent.VK_Q, 'q', "rawCode=38,scancode=0")))
                .as("the leftmost key of a French keyboard")
                .isEqualTo(OptionalInt.of(0));
        assertThat(places.letter(Row.HOME, 0)).isEqualTo("Q");
        assertThat(places.place(Row.HOME, key(KeyEvent.VK_A, 'a', "rawCode=24,scancode=0")))
                .as("its letter A lies in another row")
                .isEmpty();
        assertThat(places.place(Row.BELOW, key(KeyEvent.VK_Y, 'y', "rawCode=52,scancode=0")))
                .isEqualTo(OptionalInt.of(0));
        assertThat(places.place(Row.HOME, key(0x01000561, 'ա', "rawCode=40,scancode=0")))
                .as("an Armenian letter")
                .isEqualTo(OptionalInt.of(2));
        assertThat(places.letter(Row.HOME, 2)).isEqualTo("Ա");
    }

    @Test
    void onWindowsTheScanCodeTellsThePlace() {
        KeyPlaces places = new KeyPlaces("Windows 11");
        assertThat(places.place(Row.HOME, key(KeyEvent.VK_Q, 'q', "rawCode=81,scancode=30")))
                .isEqualTo(OptionalInt.of(0));
        assertThat(places.place(Row.BELOW, key(KeyEvent.VK_C, 'c', "rawCode=67,scancode=46")))
                .isEqualTo(OptionalInt.of(2));
        assertThat(places.place(Row.HOME, key(KeyEvent.VK_SPACE, ' ', "rawCode=32,scancode=57")))
                .isEmpty();
    }

    @Test
    void whereNoPlaceIsToldTheLetterStandsForIt() {
        KeyPlaces places = new KeyPlaces("Mac OS X");
        assertThat(places.place(Row.HOME, key(KeyEvent.VK_S, 's', "rawCode=38,scancode=0")))
                .isEqualTo(OptionalInt.of(1));
        assertThat(places.place(Row.HOME, key(KeyEvent.VK_Q, 'q', "rawCode=38,scancode=0")))
                .isEmpty();
    }

    /** The code that a key has once it has passed by: {@code typed} is what its layout makes of it. */
    private static int passed(String platform, java.awt.Component at, int modifiers, char typed, String place) {
        KeyEvent event = new KeyEvent(at, KeyEvent.KEY_PRESSED, 0, modifiers, KeyEvent.VK_UNDEFINED, typed) {
            @Override
            public String paramString() {
                return super.paramString().replaceAll("(rawCode|scancode)=\\d+", "") + "," + place;
            }
        };
        new LatinKeys(platform).dispatchKeyEvent(event);
        return event.getKeyCode();
    }

    @Test
    void aLetterOfAnotherScriptIsTheLatinOneAtItsPlace() {
        JPanel page = new JPanel();
        assertThat(passed("Linux", page, 0, 'ա', "rawCode=38,scancode=0")).isEqualTo(KeyEvent.VK_A);
        assertThat(passed("Linux", page, 0, 'պ', "rawCode=33,scancode=0")).isEqualTo(KeyEvent.VK_P);
        assertThat(passed("Linux", page, 0, 'ւ', "rawCode=26,scancode=0")).isEqualTo(KeyEvent.VK_E);
        assertThat(passed("Linux", page, 0, 'է', "rawCode=10,scancode=0")).isEqualTo(KeyEvent.VK_1);
        assertThat(passed("Windows 11", page, 0, 'բ', "rawCode=0,scancode=48")).isEqualTo(KeyEvent.VK_B);
        assertThat(passed("Linux", page, 0, ' ', "rawCode=65,scancode=0")).isEqualTo(KeyEvent.VK_UNDEFINED);
    }

    @Test
    void whatIsTypedStaysAndAShortcutDoesNot() {
        var field = new javax.swing.JTextField();
        assertThat(passed("Linux", field, 0, 'կ', "rawCode=45,scancode=0")).isEqualTo(KeyEvent.VK_UNDEFINED);
        assertThat(passed("Linux", field, java.awt.event.InputEvent.CTRL_DOWN_MASK, 'կ', "rawCode=45,scancode=0"))
                .isEqualTo(KeyEvent.VK_K);
    }
}
