package org.tillside.screens.studio;

import java.util.Map;
import org.tillside.screens.Drafts;

/** The talk that somebody types and has not made scenes of yet: kept with all else that a person has half written. */
final class Begun {
    static final String KEY = "studio/new";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String SKILL = "skill";

    private final Drafts drafts;

    Begun(Drafts drafts) {
        this.drafts = drafts;
    }

    String title() {
        return field(TITLE);
    }

    String text() {
        return field(TEXT);
    }

    String skill() {
        return field(SKILL);
    }

    private String field(String name) {
        return drafts.read(KEY).getOrDefault(name, "");
    }

    void keep(String title, String text, String skill) {
        drafts.keep(KEY, Map.of(TITLE, title, TEXT, text, SKILL, skill));
    }

    void drop() {
        drafts.drop(KEY);
    }
}
