package org.tillside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tillside.screens.Words;

/** Holds that the dialogs for files speak the language now on, also after another one. */
class ChoosersTest {
    private static final Words WORDS = Words.load();

    @AfterEach
    void forgetTheTexts() {
        Stream.of(UIManager.getDefaults().keySet().toArray())
                .filter(key -> key.toString().startsWith("FileChooser."))
                .forEach(key -> UIManager.put(key, null));
        UIManager.put("OptionPane.okButtonText", null);
    }

    @Test
    void savingSpeaksTheLanguageNowOn() {
        in("ms").save("Anna.pdf");
        JFileChooser chooser = in("lv").save("Anna.pdf");

        assertThat(chooser.getDialogTitle()).isEqualTo("Saglabāt kā PDF");
        assertThat(chooser.getSelectedFile().getName()).isEqualTo("Anna.pdf");
        assertThat(texts(chooser))
                .contains("Saglabāt mapē:", "Faila nosaukums:", "Faila veids:", "Saglabāt PDF", "Atcelt")
                .doesNotContain("Save In:", "File Name:", "Files of Type:", "Save", "Cancel");
        assertThat(chooser.getAcceptAllFileFilter().getDescription()).isEqualTo("Visi faili");
    }

    @Test
    void whatIsSavedNamesTheDialog() {
        assertThat(Stream.of("a.pdf", "a.json", "a.zip")
                        .map(name -> in("hy").save(name).getDialogTitle()))
                .doesNotHaveDuplicates()
                .allMatch(title -> title.startsWith("Պահպանել"));
    }

    @Test
    void openingAFolderTakesFoldersOnly() {
        JFileChooser chooser = in("lv").folder();

        assertThat(chooser.getFileSelectionMode()).isEqualTo(JFileChooser.DIRECTORIES_ONLY);
        assertThat(chooser.getDialogTitle()).isEqualTo("Atvērt veikala mapi");
        assertThat(in("lv").open("zip").getFileFilter().getDescription()).isEqualTo("Rezerves kopijas (*.zip)");
    }

    @Test
    void contentAsAZipIsNoBackup() {
        assertThat(in("lv").savePack("Kalna Veikals saturs.zip").getDialogTitle())
                .isEqualTo("Saglabāt saturu zip failā");
        assertThat(in("lv").openPack().getDialogTitle()).isEqualTo("Atvērt saturu no zip faila");
        assertThat(in("ms").openPack().getFileFilter().accept(new java.io.File("a.zip")))
                .isTrue();
        assertThat(in("ms").openPack().getFileFilter().accept(new java.io.File("a.pdf")))
                .isFalse();
    }

    private static Choosers in(String language) {
        return new Choosers(WORDS.in(Locale.forLanguageTag(language)));
    }

    private static List<String> texts(Container in) {
        List<String> all = new ArrayList<>();
        for (Component each : in.getComponents()) {
            if (each instanceof JLabel label) {
                all.add(label.getText());
            } else if (each instanceof AbstractButton button) {
                all.add(button.getText());
            }
            if (each instanceof Container inner) {
                all.addAll(texts(inner));
            }
        }
        return all;
    }
}
