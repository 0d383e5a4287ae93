package org.tillside.swing.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.util.Optional;
import javax.swing.JComponent;
import org.tillside.swing.kit.Begins;
import org.tillside.swing.kit.JumpField;

/** Where the keyboard is put when a page comes: where the page says, else on its first thing that does not lead away. */
final class PageStart {
    private PageStart() {}

    static Optional<Component> of(JComponent page, Container root) {
        Optional<Component> chosen = page instanceof Begins it ? it.begin() : Optional.empty();
        return chosen.or(() -> first(page, root));
    }

    private static Optional<Component> first(JComponent page, Container root) {
        FocusTraversalPolicy order = root.getFocusTraversalPolicy();
        Component first = order.getComponentAfter(root, page);
        for (int ways = 0; ways < 2 && first != null && wayOut(first); ways++) {
            first = order.getComponentAfter(root, first);
        }
        return Optional.ofNullable(first);
    }

    /** What leads away from the page is not where it begins: Enter pressed once too often must not leave it. */
    private static boolean wayOut(Component it) {
        return it instanceof JumpField || "shell.back".equals(it.getName());
    }
}
