package org.tillside.shop;

import java.time.OffsetDateTime;
import org.tillside.journal.PersonId;

/**
 * What an owner decided about a change of content.
 *
 * @param ref a lesson page or step ({@code listening/first-minute}), a step of a programme, or a form
 * @param criteria SHA-256 of the new text
 * @param meaning whether it changed the meaning, so that people read it or are signed again
 */
public record ContentDecision(String ref, String criteria, boolean meaning, PersonId by, OffsetDateTime at) {}
