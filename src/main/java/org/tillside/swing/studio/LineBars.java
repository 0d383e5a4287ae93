package org.tillside.swing.studio;

import java.awt.Component;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.text.BadLocationException;
import org.fife.ui.rtextarea.Gutter;
import org.tillside.screens.studio.SourceState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;

/** Bars at the left of the line numbers: along the scene that the caret is in, and beside what is wrong. */
final class LineBars extends Gutter.GutterBorder {
    private static final long serialVersionUID = 1;
    private static final int WIDE = 3;
    private static final int ROOM = 8;

    private final transient Kit kit;
    private final transient SourceArea area;
    private final transient LineNotes notes;
    private transient Optional<SourceState.Scene> scene = Optional.empty();

    LineBars(Kit kit, SourceArea area, LineNotes notes) {
        super(0, kit.px(ROOM), 0, kit.px(ROOM) / 2);
        this.kit = kit;
        this.area = area;
        this.notes = notes;
    }

    void scene(Optional<SourceState.Scene> now) {
        scene = now;
    }

    @Override
    public void paintBorder(Component of, Graphics on, int x, int y, int width, int height) {
        try {
            if (scene.isPresent()) {
                on.setColor(kit.colour(Token.ACCENT));
                bar(on, x, scene.get().firstLine(), scene.get().lastLine());
            }
            for (var it : notes.lines().entrySet()) {
                on.setColor(kit.colour(Severities.ink(it.getValue().severity())));
                bar(on, x, it.getKey(), it.getKey());
            }
        } catch (BadLocationException movedMeanwhile) {
            // the next look has its place
        }
    }

    private void bar(Graphics on, int x, int first, int last) throws BadLocationException {
        int lines = area.getLineCount();
        int from = area.yForLine(Math.min(first, lines - 1));
        int to = area.yForLine(Math.min(last, lines - 1));
        if (from >= 0 && to >= from) {
            int next = last + 1 < lines ? area.yForLine(last + 1) : -1;
            // a line of a page goes on over several rows
            int end = next > to ? next : to + area.getLineHeight();
            on.fillRect(x, from, kit.px(WIDE), end - from);
        }
    }
}
