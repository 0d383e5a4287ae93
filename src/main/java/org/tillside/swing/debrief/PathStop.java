package org.tillside.swing.debrief;

import java.awt.Container;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.screens.debrief.DebriefState;
import org.tillside.swing.kit.FaceAvatar;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Portrait;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Type;

/** The parts of one place on the path: a face where the mood turned, words above it and below. */
record PathStop(DebriefState.Node node, Optional<FaceAvatar> face, Text turned, Text better, Text label, Text text) {
    static final int FACE = 40;
    private static final int LINES = 3;

    static PathStop of(Tools tools, DebriefState.Node it) {
        Kit kit = tools.kit();
        boolean better = !it.better().isEmpty();
        Optional<FaceAvatar> face = it.turned().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FaceAvatar(kit, tools.faces(), new Portrait(it.face(), it.name(), it.mood()), FACE, ""));
        return new PathStop(
                it,
                face,
                words(kit, true, it.worse() ? Token.BAD : Token.TEXT, it.turned(), 1),
                words(kit, true, Token.GOOD_TEXT, it.better(), LINES),
                words(kit, better, better ? Token.WARN : Token.MUTED, it.label(), 1),
                words(kit, false, Token.TEXT, it.text(), LINES));
    }

    private static Text words(Kit kit, boolean bold, Token ink, String words, int lines) {
        return kit.texts()
                .text(Type.CAPTION, bold, ink, words)
                .leading(15)
                .centred()
                .lines(lines);
    }

    void addTo(Container picture) {
        face.ifPresent(picture::add);
        Stream.of(turned, better, label, text)
                .filter(it -> !it.plain().isEmpty())
                .forEach(picture::add);
    }

    boolean hasBetter() {
        return !node.better().isEmpty();
    }
}
