package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Programme;
import org.tillside.content.ProgrammeStep;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;

/**
 * How far a person is in the programme on a day.
 *
 * @param day of the programme, 1 on the first; 0 and less before the start
 * @param days the last day on which anything but a check-back is due
 * @param refreshFrom the day from which questions are asked again, where the programme has such a step
 * @param next the one thing to do now; empty while everything waits for others or is done
 */
public record Progress(
        PersonId person,
        Programme programme,
        int day,
        int days,
        List<Station> stations,
        Optional<Next> next,
        Optional<Integer> refreshFrom) {
    public Progress {
        stations = List.copyOf(stations);
    }

    /** Where a step or a station stands. */
    public enum State {
        /** Done; nobody has to sign it. */
        DONE,
        /** Signed, and the signature counts. */
        SIGNED,
        /** Somebody else's turn. */
        WAITS,
        /** What to do now. */
        NOW,
        /** What comes after that. */
        NEXT,
        /** Still to come. */
        LATER,
        /** Was signed or done; too long ago, or its meaning changed. */
        LAPSED;

        /** Whether nothing is left to do. */
        public boolean done() {
            return this == DONE || this == SIGNED;
        }
    }

    /**
     * A stop on the path: a module and the steps up to the next one.
     *
     * @param number from 1
     * @param day of the programme on which its module is due
     * @param overdue whether something in it should have been done before today
     */
    public record Station(
            int number,
            StepId id,
            String title,
            int day,
            LocalDate due,
            State state,
            boolean overdue,
            List<Step> steps) {
        public Station {
            steps = List.copyOf(steps);
        }

        /** The first step in this state. */
        public Optional<Step> first(State wanted) {
            return steps.stream().filter(it -> it.state() == wanted).findFirst();
        }

        /** Since when something in it waits to be done; empty where nothing is late. */
        public Optional<LocalDate> late() {
            return steps.stream().filter(Step::overdue).map(Step::due).min(Comparator.naturalOrder());
        }

        /** The signature shown for the station: the last one that counts. */
        public Optional<SignOff> signOff() {
            return steps.stream()
                    .filter(it -> it.state() == State.SIGNED)
                    .flatMap(it -> it.signOff().stream())
                    .max(Comparator.naturalOrder());
        }
    }

    /**
     * A step of the programme.
     *
     * @param title the author's, else the task's
     * @param due the date on which its day falls; for a check-back so many days after the signature
     * @param blocked the title of what must be done before, where something must
     * @param signOff the last word on it, if there is one
     * @param parts of a module
     * @param seen how often it was observed, and well enough
     * @param times how often it has to be observed
     * @param since since when it waits, or when its signature lapsed
     * @param ready since when the trainee says to be ready
     */
    public record Step(
            ProgrammeStep step,
            String title,
            State state,
            LocalDate due,
            boolean overdue,
            Optional<String> blocked,
            Optional<SignOff> signOff,
            List<Part> parts,
            int seen,
            int times,
            Optional<OffsetDateTime> since,
            Optional<OffsetDateTime> ready) {
        public Step {
            parts = List.copyOf(parts);
        }

        /** The step's id. */
        public StepId id() {
            return step.id();
        }

        /** Whose turn it is while it waits: who signs, or the mentor where an answer is to be marked. */
        public ProgrammeStep.Signer waitsFor() {
            boolean others = step.signs() == ProgrammeStep.Signer.MENTOR || step.signs() == ProgrammeStep.Signer.OWNER;
            return others ? step.signs() : ProgrammeStep.Signer.MENTOR;
        }

        /** Whether the work is done and only the signature is missing. */
        public boolean toSign() {
            return state == State.WAITS && parts.stream().noneMatch(it -> it.state() == Part.State.TO_BE_MARKED);
        }
    }

    /**
     * The one thing to do.
     *
     * @param title of the step
     * @param part of the module; empty for a step without parts
     * @param page which lesson page, from 1; 1 for all else
     * @param pages how many lesson pages the module has; 1 for all else
     * @param minutes about how long what is left of it takes: all unread pages of a lesson, else the part
     */
    public record Next(StepId step, String title, Optional<Part> part, int page, int pages, int minutes) {}

    /** How many stations are where: "1 signed · 1 waits · 4 to go". */
    public record Counts(int signed, int waits, int toGo, int lapsed) {}

    /** The progress of a person; empty without a programme, or if the programme is gone. */
    public static Optional<Progress> of(ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        return shop.person(person).flatMap(known -> known.programme()
                .flatMap(catalogue::programme)
                .map(programme -> new ProgressReader(shop, catalogue, known, today).read(programme)));
    }

    /** The progress of anybody through a programme, whether it is theirs or not. */
    public static Progress in(
            ShopState shop, Catalogue catalogue, Person person, Programme programme, LocalDate today) {
        return new ProgressReader(shop, catalogue, person, today).read(programme);
    }

    /** How many stations are where. */
    public Counts counts() {
        int signed = (int) stations.stream().filter(it -> it.state().done()).count();
        int waits = count(State.WAITS);
        int lapsed = count(State.LAPSED);
        return new Counts(signed, waits, stations.size() - signed - waits - lapsed, lapsed);
    }

    private int count(State state) {
        return (int) stations.stream().filter(it -> it.state() == state).count();
    }

    /** All steps in order. */
    public List<Step> steps() {
        return stations.stream().flatMap(it -> it.steps().stream()).toList();
    }

    /** A step by its id. */
    public Optional<Step> step(StepId id) {
        return steps().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The station where the person is now. */
    public Optional<Station> here() {
        return stations.stream().filter(it -> it.state() == State.NOW).findFirst();
    }

    /** Whether every station is done. */
    public boolean finished() {
        return stations.stream().allMatch(it -> it.state().done());
    }

    /** Whether something should have been done before today. */
    public boolean overdue() {
        return stations.stream().anyMatch(Station::overdue);
    }
}
