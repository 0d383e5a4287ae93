package org.tillside.screens.studio;

import java.util.HashSet;
import java.util.Set;
import org.tillside.screens.ContentFile;

/** Which folders of the tree show what they hold. */
final class Unfolding {
    private final Set<String> folders = new HashSet<>();

    Set<String> folders() {
        return folders;
    }

    /** Unfolds or folds a row; whether that changed anything. */
    boolean fold(String id, boolean wanted) {
        return wanted ? folders.add(id) : folders.remove(id);
    }

    /** The packs themselves. */
    void packs(Shelf shelf) {
        shelf.roots().forEach(it -> folders.add(TreeViews.id(it.own(), it.path())));
    }

    /** All on the way to a file. */
    void to(ContentFile file) {
        String path = file.path();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(TreeViews.id(file.own(), path.substring(0, slash + 1)));
        }
    }
}
