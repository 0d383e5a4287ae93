package org.tillside.app;

import java.io.File;
import java.util.Locale;
import java.util.function.Predicate;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.UIManager;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.tillside.screens.Words;

/** Makes file dialogs that speak the language now on: the toolkit knows none of ours but English. */
final class Choosers {
    private static final String TOOLKIT = "files.chooser.";

    private static final String[] PICTURES = {"svg", "png", "jpg", "jpeg", "gif"};

    private final Words words;

    Choosers(Words words) {
        this.words = words;
    }

    /** Asks for a place for a new file, and asks again before a file that is there is replaced. */
    JFileChooser save(String suggestedName) {
        String ending = SavePlace.ending(suggestedName).replace(".", "");
        JFileChooser chooser = made(place -> mayReplace(place, suggestedName));
        chooser.setDialogType(JFileChooser.SAVE_DIALOG);
        chooser.setFileFilter(filter(ending));
        chooser.setSelectedFile(new File(suggestedName));
        return named(chooser, words.text("files.save." + ending), words.text("files.approve." + ending));
    }

    /** Asks for a file with an ending, or for a {@code picture}. */
    JFileChooser open(String ending) {
        JFileChooser chooser = made(place -> true);
        chooser.setFileFilter(filter(ending));
        return named(chooser, words.text("files.open." + ending), words.text("files.open"));
    }

    /** Asks for a folder. */
    JFileChooser folder() {
        JFileChooser chooser = made(place -> true);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return named(chooser, words.text("files.folder"), words.text("files.open"));
    }

    /** A chooser takes the toolkit's texts when it is made, so they are put there first. */
    private JFileChooser made(Predicate<JFileChooser> agreed) {
        speak();
        JFileChooser chooser = new JFileChooser() {
            @Override
            public void approveSelection() {
                if (agreed.test(this)) {
                    super.approveSelection();
                }
            }
        };
        chooser.setLocale(words.language());
        return chooser;
    }

    /** Gives the toolkit its texts; what stands in braces is filled in by the toolkit. */
    void speak() {
        words.keys(Locale.ENGLISH).stream()
                .filter(key -> key.startsWith(TOOLKIT))
                .forEach(key -> UIManager.put(
                        "FileChooser." + key.substring(TOOLKIT.length()),
                        words.raw(words.language(), key)
                                .or(() -> words.raw(Locale.ENGLISH, key))
                                .orElse("")));
        UIManager.put("OptionPane.okButtonText", words.text("files.ok"));
    }

    private FileNameExtensionFilter filter(String ending) {
        String[] endings = ending.equals("picture") ? PICTURES : new String[] {ending};
        return new FileNameExtensionFilter(words.text("files.kind." + ending), endings);
    }

    private static JFileChooser named(JFileChooser chooser, String title, String approve) {
        chooser.setDialogTitle(title);
        chooser.setApproveButtonText(approve);
        return chooser;
    }

    private boolean mayReplace(JFileChooser chooser, String suggestedName) {
        SavePlace place = SavePlace.of(chooser.getSelectedFile().toPath(), suggestedName);
        if (place.folder()) {
            chooser.setCurrentDirectory(place.path().toFile());
            return false;
        }
        return !place.taken() || isReplaced(chooser, place);
    }

    /** Enter and Esc keep the file that is there. */
    private boolean isReplaced(JFileChooser chooser, SavePlace place) {
        String keep = words.text("files.replace.no");
        String[] answers = {words.text("files.replace.yes"), keep};
        return JOptionPane.showOptionDialog(
                        chooser,
                        words.text(
                                "files.replace.question",
                                String.valueOf(place.path().getFileName())),
                        words.text("files.replace"),
                        JOptionPane.YES_NO_OPTION,
                        JOptionPane.WARNING_MESSAGE,
                        null,
                        answers,
                        keep)
                == JOptionPane.YES_OPTION;
    }
}
