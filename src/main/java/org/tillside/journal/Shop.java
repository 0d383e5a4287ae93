package org.tillside.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.LevelId;
import org.tillside.content.PositionId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.SkillId;

/** What happened to the shop itself: its charter, its people and their keys. */
public sealed interface Shop extends Entry {
    /** A journal was opened; the first event of each file. */
    record Opened(int format, String program) implements Shop {}

    /** The shop was founded; days are counted in its zone. */
    record Founded(String name, String zone, String currency, String language, boolean demo) implements Shop {}

    /** The charter says something, by language; the keys are the shop variables without {@code shop.}. */
    record CharterWritten(String language, Map<String, String> sentences, PersonId by) implements Shop {
        public CharterWritten {
            sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
        }
    }

    /** A person was added. */
    record PersonAdded(
            PersonId person,
            Optional<String> name,
            Set<Role> roles,
            Optional<PositionId> position,
            Optional<ProgrammeId> programme,
            LocalDate starts,
            Optional<PersonId> by)
            implements Shop {
        public PersonAdded {
            roles = Set.copyOf(roles);
        }
    }

    /** What is known of a person changed: all of it as it is now. */
    record PersonChanged(
            PersonId person,
            Optional<String> name,
            Set<Role> roles,
            Optional<PositionId> position,
            Optional<ProgrammeId> programme,
            PersonId by)
            implements Shop {
        public PersonChanged {
            roles = Set.copyOf(roles);
        }
    }

    /** A person chose a language for the pages. */
    record LanguageChosen(PersonId person, String language) implements Shop {}

    /** A person is away on these days, both ends included; a programme's clock stands still. */
    record Away(PersonId person, LocalDate from, LocalDate until, PersonId by) implements Shop {}

    /** A person left. */
    record PersonLeft(PersonId person, LocalDate on, PersonId by) implements Shop {}

    /** A person came back. */
    record PersonReturned(PersonId person, LocalDate on, PersonId by) implements Shop {}

    /**
     * A person's key counts from here on; signed by an owner's key, the first owner's by itself.
     *
     * @param key the public key, X.509 in base64
     * @param reEnrolled whether it was made at the computer without PIN and recovery sheet
     */
    record KeyOpened(PersonId person, String key, Optional<PersonId> by, boolean reEnrolled) implements Shop {}

    /** A person's key no longer counts; older signatures stay valid. */
    record KeyClosed(PersonId person, String key, PersonId by) implements Shop {}

    /** An owner let a person try the PIN again. */
    record Unlocked(PersonId person, PersonId by) implements Shop {}

    /**
     * The owner decided what a change of content means for those who learned it before.
     *
     * @param words the hash of each old text, as kept under {@code criteria/}, with the mark of the new one
     */
    record ContentDecided(String ref, Map<String, String> words, boolean meaning, PersonId by) implements Shop {
        public ContentDecided {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    /** Private parts were erased: of these events, by category, and why some stay. */
    record Erased(PersonId person, List<EventId> events, List<String> categories, String kept, PersonId by)
            implements Shop {
        public Erased {
            events = List.copyOf(events);
            categories = List.copyOf(categories);
        }
    }

    /** The level wanted of a skill in a position, instead of what the content says. */
    record WantedSet(PositionId position, SkillId skill, LevelId level, PersonId by) implements Shop {}

    /** A backup was made. */
    record BackedUp(String file, PersonId by) implements Shop {}
}
