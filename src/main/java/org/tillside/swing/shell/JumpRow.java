package org.tillside.swing.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.tillside.screens.shell.JumpState;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Slab;
import org.tillside.swing.kit.Text;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/** One row of the jump box, built once: each letter that is typed has it show something else. */
final class JumpRow {
    private static final int ICON = 20;

    private final Kit kit;
    private final Slab row;
    private final JLabel icon;
    private final Text title;
    private final Text detail;
    private final JLabel sort;
    private Optional<Shown> shown = Optional.empty();

    /** What a row shows; the very same is not shown again. */
    private record Shown(JumpState.Item item, boolean chosen) {}

    JumpRow(Kit kit, Consumer<String> jump) {
        this.kit = kit;
        this.icon = kit.texts().icon("search", ICON, Token.MUTED, "");
        this.title = kit.texts().smallStrong("");
        // one line of detail serves to tell things apart
        this.detail = kit.texts().detail("").lines(1);
        this.sort = kit.texts().label(Type.CAPTION, false, Token.MUTED, "");
        this.row = kit.panels()
                .pressRow(
                        "",
                        "",
                        "insets 9 16 9 16, fillx",
                        "[20!]14[grow,fill]14[]",
                        () -> shown.ifPresent(it -> jump.accept(it.item().id())));
        row.setFocusable(false);
        JPanel words = kit.panels().pane("fillx, wrap, hidemode 3", "[grow,fill]", "");
        words.add(title, "wmin 0");
        words.add(detail, "wmin 0");
        row.add(icon);
        row.add(words, "wmin 0");
        row.add(sort);
    }

    Slab row() {
        return row;
    }

    void show(JumpState.Item item, boolean chosen) {
        Optional<Shown> next = Optional.of(new Shown(item, chosen));
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        kit.named(row, "jump.item." + item.id(), item.title() + ", " + item.kind());
        row.setSelected(chosen);
        icon.setIcon(kit.icon(item.icon(), ICON, chosen ? Token.ACCENT : Token.MUTED));
        title.say(item.title());
        detail.say(item.detail());
        detail.setVisible(!item.detail().isEmpty());
        sort.setFont(kit.able(kit.font(Type.CAPTION), item.kind()));
        sort.setText(item.kind());
    }
}
