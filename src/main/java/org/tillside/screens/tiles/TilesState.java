package org.tillside.screens.tiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tillside.screens.Languages;
import org.tillside.screens.Prefs;

/**
 * Who is there.
 *
 * @param shop its name
 * @param day what day it is, in words
 * @param demo whether the PINs stand on the tiles, because nobody real works here
 * @param groups those who train first, then those who learn
 * @param damage what was wrong with the files when they were opened
 * @param other other shops, once asked for
 */
public record TilesState(
        String shop,
        String day,
        boolean demo,
        List<Group> groups,
        Optional<Damage> damage,
        Optional<Other> other,
        List<Languages.Choice> languages,
        Prefs.Theme theme) {
    public TilesState {
        groups = List.copyOf(groups);
        languages = List.copyOf(languages);
    }

    /** People under one heading. */
    public record Group(String title, List<Tile> tiles) {
        public Group {
            tiles = List.copyOf(tiles);
        }
    }

    /** One person. */
    public record Tile(String id, String name, String line, Optional<String> pin) {}

    /**
     * Something about the files is not as it was written.
     *
     * @param findings one sentence each, the first few
     * @param more how many others there are, in words; empty if none
     */
    public record Damage(String title, List<String> findings, String more, String todo) {
        public Damage {
            findings = List.copyOf(findings);
        }
    }

    /** Shops that were open here before, without the one that is open now. */
    public record Other(List<Recent> recent) {
        public Other {
            recent = List.copyOf(recent);
        }
    }

    /** One of them. */
    public record Recent(String name, Path folder) {}
}
