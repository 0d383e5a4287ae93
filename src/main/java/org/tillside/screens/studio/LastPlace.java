package org.tillside.screens.studio;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Drafts;

/** The file and the view that an author looked at last: the Studio opens there again, also after a crash. */
final class LastPlace {
    private static final String KEY = "studio/at";
    private static final String FILE = "file";
    private static final String OWN = "own";
    private static final String TAB = "tab";

    private final Drafts drafts;

    LastPlace(Drafts drafts) {
        this.drafts = drafts;
    }

    Optional<ContentFile> file() {
        Map<String, String> kept = drafts.read(KEY);
        return Optional.ofNullable(kept.get(FILE)).map(it -> new ContentFile("true".equals(kept.get(OWN)), it));
    }

    Optional<Tab> tab() {
        String kept = drafts.read(KEY).getOrDefault(TAB, "");
        return Arrays.stream(Tab.values()).filter(it -> it.name().equals(kept)).findFirst();
    }

    void keep(ContentFile file, Tab tab) {
        Map<String, String> now = Map.of(FILE, file.path(), OWN, String.valueOf(file.own()), TAB, tab.name());
        if (!drafts.read(KEY).equals(now)) {
            drafts.keep(KEY, now);
        }
    }
}
