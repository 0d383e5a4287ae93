package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Map;
import org.tillside.journal.PersonId;

/**
 * What an owner decided last about a change of content.
 *
 * @param ref a lesson page ({@code listening/first-minute}), a form, a role-play for two, or a step of a programme
 * @param words the hash of each old text that means the same as the new one, whose mark stands beside it
 * @param meaning whether the last decision was that it changed the meaning, so that people read it or are signed again
 */
public record ContentDecision(String ref, Map<String, String> words, boolean meaning, PersonId by, OffsetDateTime at) {
    public ContentDecision {
        words = Copies.of(words);
    }
}
