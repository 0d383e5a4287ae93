package org.tillside.swing.studio;

import java.awt.Component;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.tillside.screens.studio.PicturePart;
import org.tillside.swing.kit.Keys;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** Asks what a picture tells those who cannot see it, before it is put into the page. */
final class PictureRow extends JPanel {
    private static final long serialVersionUID = 1;

    /** Name of the text that says why it was not put in. */
    static final String WRONG = "studio.lesson.alt.wrong";

    PictureRow(Kit kit, PicturePart part, String file) {
        super(kit.layout("fillx, insets 10 20 12 20, hidemode 3", "[grow,fill]", ""));
        setOpaque(true);
        setBackground(kit.colour(Token.GROUND));
        JTextField alt = kit.fields().line("studio.lesson.alt", "", text -> {});
        alt.addActionListener(event -> part.insert(alt.getText()));
        add(
                kit.fields().labelled(kit.word("studio.lesson.alt"), alt, kit.word("studio.lesson.alt.help", file)),
                "wmin 0, wrap");
        Text wrong = kit.texts().text(Type.SMALL, true, Token.BAD, "");
        wrong.setName(WRONG);
        wrong.setVisible(false);
        add(wrong, "wmin 0, gaptop 4, wrap");
        add(
                kit.panels()
                        .flow(
                                8,
                                kit.buttons().small("studio.lesson.picture.insert", () -> part.insert(alt.getText())),
                                kit.buttons().small("studio.lesson.picture.leave", part::leave)),
                "wmin 0, gaptop 8");
        new Keys(this).always(KeyStroke.getKeyStroke("ESCAPE"), part::leave);
        alt.addHierarchyListener(event -> {
            if (alt.isShowing()) {
                alt.requestFocusInWindow();
            }
        });
    }

    static void say(Component wrong, String why) {
        if (wrong instanceof Text text) {
            text.say(why);
            text.setVisible(!why.isEmpty());
        }
    }
}
