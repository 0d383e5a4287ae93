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
    private static final String PACK = "pack";
    private static final String ZIP = "zip";

    private final Words words;

    Choosers(Words words) {
        this.words = words;
    }

    /** Asks for a place for a new file, and asks again before a file that is there is replaced. */
    JFileChooser save(String suggestedName) {
        String ending = SavePlace.ending(suggestedName).replace(".", "");
        return save(suggestedName, ending, ending);
    }

    /** The same for content as a zip. */
    JFileChooser savePack(String suggestedName) {
        return save(suggestedName, PACK, ZIP);
    }

    /** @param kind of file, as the words name it */
    private JFileChooser save(String suggestedName, String kind, String ending) {
        JFileChooser chooser = made(place -> mayReplace(place, suggestedName));
        chooser.setDialogType(JFileChooser.SAVE_DIALOG);
        chooser.setFileFilter(filter(kind, ending));
        chooser.setSelectedFile(new File(suggestedName));
        return named(chooser, words.text("files.save." + kind), words.text("files.approve." + kind));
    }

    /** Asks for a file with an ending, or for a {@code picture}. */
    JFileChooser open(String ending) {
        return open(ending, ending);
    }

    /** Asks for content as a zip. */
    JFileChooser openPack() {
        return open(PACK, ZIP);
    }

    private JFileChooser open(String kind, String ending) {
        JFileChooser chooser = made(place -> true);
        chooser.setFileFilter(filter(kind, ending));
        return named(chooser, words.text("files.open." + kind), words.text("files.open"));
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

    private FileNameExtensionFilter filter(String kind, String ending) {
        String[] endings = ending.equals("picture") ? PICTURES : new String[] {ending};
        return new FileNameExtensionFilter(words.text("files.kind." + kind), endings);
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
