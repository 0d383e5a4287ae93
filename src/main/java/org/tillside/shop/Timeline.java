package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Catalogue;
import org.tillside.content.LevelId;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.EventId;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.practice.Filling;

/** All that was signed about a person, and what became of it, newest first. */
public record Timeline(List<Item> items) {
    public Timeline {
        items = List.copyOf(items);
    }

    /** What happened. */
    public enum Kind {
        SIGNED,
        NOT_YET,
        /** Seen, and no signature rests on it yet. */
        OBSERVED,
        WITHDRAWN,
        CORRECTED,
        LAPSED,
        CHARTER_READ
    }

    /**
     * One thing that happened.
     *
     * @param event its event; for a lapse by time the signature's
     * @param by who did it; empty for a lapse by time
     * @param name the signer's name as it was shown then
     * @param title of the step
     * @param words the comment, the reason or the note
     * @param meaning of a signature, in words
     * @param seen what was watched line by line, for those who may see it
     * @param comment what the trainee said about that
     * @param original the signature that a withdrawal, correction or lapse is about
     * @param later what became of a signature, oldest first
     * @param was the time that a correction replaced, with {@code now}
     * @param hash of its line
     */
    public record Item(
            Kind kind,
            OffsetDateTime at,
            EventId event,
            Optional<PersonId> by,
            Optional<String> name,
            Optional<ProgrammeId> programme,
            Optional<StepId> step,
            String title,
            Optional<String> words,
            Optional<String> meaning,
            Optional<Mentoring.Observed> seen,
            Optional<String> comment,
            Optional<EventId> original,
            List<Later> later,
            Optional<OffsetDateTime> was,
            Optional<OffsetDateTime> now,
            String hash) {
        public Item {
            later = List.copyOf(later);
        }

        /** The first characters of the hash, as shown to people. */
        public String shortHash() {
            return hash.substring(0, Math.min(8, hash.length()));
        }

        /** How many lines were seen at each level. */
        public Map<LevelId, Integer> levels() {
            Map<LevelId, Integer> counts = new LinkedHashMap<>();
            fillings().forEach(it -> {
                if (it instanceof Filling.AtLevel at) {
                    counts.merge(at.level(), 1, Integer::sum);
                }
            });
            return counts;
        }

        /** How many lines are ticks, done or not. */
        public long ticks() {
            return fillings().filter(Filling.Ticked.class::isInstance).count();
        }

        /** How many ticks are done. */
        public long ticked() {
            return fillings().filter(new Filling.Ticked(true)::equals).count();
        }

        private Stream<Filling> fillings() {
            return seen.stream().flatMap(it -> it.filled().values().stream());
        }

        /** Whether it no longer counts. */
        public boolean struck() {
            return later.stream().anyMatch(it -> it.kind() == Kind.WITHDRAWN);
        }
    }

    /** What became of a signature, and when. */
    public record Later(Kind kind, OffsetDateTime at, EventId event) {}

    /** Everything about a person, as this viewer may see it. */
    public static Timeline of(ShopState shop, Catalogue catalogue, PersonId person, PersonId viewer, LocalDate today) {
        Access access = new Access(shop, viewer);
        List<Item> items = new ArrayList<>();
        shop.person(person).filter(it -> access.page(person)).ifPresent(it -> {
            TimelineReader reader = new TimelineReader(shop, catalogue, it, access, today);
            it.signOffs().values().stream()
                    .flatMap(signOff -> access.signOff(signOff).stream())
                    .forEach(signOff -> items.addAll(reader.of(signOff)));
            if (access.learning(person) == Access.Learning.ALL) {
                items.addAll(reader.rest());
            }
        });
        items.sort(Comparator.comparing((Item it) -> it.at().toInstant()).reversed());
        return new Timeline(items);
    }

    /** Those of one kind. */
    public List<Item> of(Kind kind) {
        return items.stream().filter(it -> it.kind() == kind).toList();
    }
}
