package org.tillside.shop;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Change;
import org.tillside.journal.PersonId;

/**
 * A text that people read or were signed against and that now reads otherwise, for an owner to decide about.
 *
 * @param ref as a decision names it: a lesson page ({@code listening/first-minute}), a form, a role-play for two, or a
 *     step of a programme ({@code new-hire/welcome})
 * @param wordings each old text beside the new one, those of most people first
 * @param author what the author said of it in {@code changes.yaml}
 */
public record ContentChange(String ref, Kind kind, List<Wording> wordings, Optional<Change.Kind> author) {
    public ContentChange {
        wordings = List.copyOf(wordings);
    }

    /** What it is a text of. */
    public enum Kind {
        LESSON,
        OBSERVATION,
        STEP
    }

    /**
     * An old text and the new one in the same language.
     *
     * @param kept the hash under which the old one is kept
     * @param people to whom the old one counts
     */
    public record Wording(String kept, CriteriaText before, CriteriaText now, Set<PersonId> people) {
        public Wording {
            people = Set.copyOf(people);
        }
    }

    /** What a decision is about: the hash of each old text, with the mark of the new one. */
    public Map<String, String> words() {
        Map<String, String> all = new LinkedHashMap<>();
        wordings.forEach(it -> all.put(it.kept(), it.now().mark().value()));
        return all;
    }

    /** Everybody who would read it or be signed again. */
    public Set<PersonId> people() {
        Set<PersonId> all = new LinkedHashSet<>();
        wordings.forEach(it -> all.addAll(it.people()));
        return all;
    }
}
