package org.tillside.swing.kit;

import java.awt.Component;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.content.Block;

/**
 * A lesson page that is being written. What has not changed is not drawn anew, so that nothing flickers and no picture
 * is fetched again while somebody types.
 */
public final class ProsePage extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Prose prose;
    private transient List<Prose.Piece> pieces = List.of();

    /** Draws with these tools; {@code follow} is told where a link leads. */
    public ProsePage(Tools tools, Consumer<String> follow) {
        super(tools.kit().layout("fillx", "[grow,fill]", ""));
        this.prose = new Prose(tools, follow);
        setOpaque(false);
    }

    /** Shows these blocks. Variables must have been filled in before. */
    public void show(List<Block> blocks) {
        List<Prose.Piece> next = Prose.pieces(blocks);
        if (next.equals(pieces)) {
            return;
        }
        Map<List<Block>, Deque<Component>> drawn = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            drawn.computeIfAbsent(pieces.get(i).blocks(), it -> new ArrayDeque<>())
                    .add(getComponent(i));
        }
        removeAll();
        for (Prose.Piece piece : next) {
            Component before =
                    drawn.getOrDefault(piece.blocks(), new ArrayDeque<>()).poll();
            add(before == null ? prose.draw(piece) : before, piece.place());
        }
        pieces = next;
        revalidate();
        repaint();
    }

    /** What shows a block, by its number. */
    public Optional<JComponent> at(int block) {
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            from += pieces.get(i).blocks().size();
            if (block < from) {
                return Optional.of((JComponent) getComponent(i));
            }
        }
        return Optional.empty();
    }
}
