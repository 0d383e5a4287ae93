package org.tillside.shop;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.tillside.journal.PersonId;

/**
 * Who wants something, and when.
 *
 * @param by who is signed in; empty before anybody is
 * @param clockJumped whether the clock jumped by more than two minutes
 */
public record Now(Optional<PersonId> by, OffsetDateTime at, boolean clockJumped) {}
