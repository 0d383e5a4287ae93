package org.tillside.shop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;

/** Who sees what of whom: one function for each row of the table. Made for one viewer. */
public final class Access {
    /** From how many people up sums over the team are shown. */
    public static final int FEWEST = 5;

    private final ShopState shop;
    private final Optional<Person> viewer;

    /** What this person may see. */
    public Access(ShopState shop, PersonId viewer) {
        this.shop = shop;
        this.viewer = shop.person(viewer).filter(Person::present);
    }

    /** How much of somebody's lessons, quiz results, plays and signatures. */
    public enum Learning {
        ALL,
        /** Which steps are signed, and by whom. */
        SIGNED_STATES,
        NOTHING
    }

    /** How much of somebody's first tries and wrong answers. */
    public enum Answers {
        ALL,
        /** How many, and how many sure but wrong. */
        COUNTS,
        /** Only as counts over the team. */
        TEAM_COUNTS,
        NOTHING
    }

    private boolean self(PersonId person) {
        return viewer.filter(it -> it.id().equals(person)).isPresent();
    }

    private boolean in(Role role) {
        return viewer.filter(it -> it.in(role)).isPresent();
    }

    private boolean mentors(PersonId person) {
        return viewer.filter(it -> shop.mentors(it.id(), person)).isPresent();
    }

    /** Lessons, quiz results, plays and signatures of a person. */
    public Learning learning(PersonId person) {
        if (self(person) || mentors(person) || in(Role.OWNER)) {
            return Learning.ALL;
        }
        return in(Role.MENTOR) ? Learning.SIGNED_STATES : Learning.NOTHING;
    }

    /** First tries and wrong answers of a person. */
    public Answers answers(PersonId person) {
        if (self(person)) {
            return Answers.ALL;
        } else if (mentors(person)) {
            return Answers.COUNTS;
        }
        return in(Role.OWNER) ? Answers.TEAM_COUNTS : Answers.NOTHING;
    }

    /** How much of what somebody is about to forget. */
    public enum Fading {
        /** Each question and skill, and when it comes back. */
        ALL,
        /** How many are due, and what is forgotten again and again, so that it can be explained another way. */
        LEECHES,
        /** How many are due. */
        COUNTS,
        NOTHING
    }

    /** What a person is about to forget. */
    public Fading fading(PersonId person) {
        if (self(person)) {
            return Fading.ALL;
        } else if (mentors(person)) {
            return Fading.LEECHES;
        }
        return in(Role.OWNER) ? Fading.COUNTS : Fading.NOTHING;
    }

    /** Whether counts over so many people may be shown to the viewer. */
    public boolean teamCounts(int people) {
        return in(Role.OWNER) && people >= FEWEST;
    }

    /** Whether the viewer may open the skills matrix: a new hire's own skills stand on their own page. */
    public boolean matrix() {
        return in(Role.MENTOR) || in(Role.OWNER);
    }

    /**
     * How somebody stands in their skills, as far as the viewer may see it; none for those who see nothing.
     *
     * @param known what was worked out already
     */
    public List<Standing> standings(Reckoning known, Catalogue catalogue, PersonId person, LocalDate today) {
        return switch (learning(person)) {
            case ALL -> known.standings(shop, catalogue, person, today);
            case SIGNED_STATES ->
                known.standings(shop, catalogue, person, today).stream()
                        .map(Standing::signedOnly)
                        .toList();
            case NOTHING -> List.of();
        };
    }

    /** Whether the viewer may give a person something to do: their mentor or an owner, never oneself. */
    public boolean assigns(PersonId person) {
        return !self(person) && (mentors(person) || in(Role.OWNER));
    }

    /** Answers in own words that the viewer is to mark: the mentor's, or an owner's while there is none. */
    public boolean marks(PersonId person) {
        boolean none = shop.pairedWith(person).isEmpty();
        return !self(person) && (mentors(person) || (in(Role.OWNER) && none));
    }

    /** How a person greets on the floor, by the stop-clock: their own, their mentor's and the owner's to see. */
    public boolean greetings(PersonId person) {
        return self(person) || mentors(person) || in(Role.OWNER);
    }

    /** Whether the viewer may time somebody's greetings: mentors and owners those of a new hire or of their mentee. */
    public boolean times(PersonId person) {
        boolean trains = in(Role.MENTOR) || in(Role.OWNER);
        boolean trained = shop.person(person)
                .filter(it -> it.present() && (it.in(Role.NEW_HIRE) || mentors(person)))
                .isPresent();
        return !self(person) && trains && trained;
    }

    /**
     * A complaint as the viewer may see it: in full for whoever noted it, the mentor of them or of who served, and owners;
     * for other mentors without anybody's words, which may tell who the customer is; empty for all others.
     */
    public Optional<Complaint> complaint(Complaint it) {
        boolean theirs = self(it.notedBy()) || mentors(it.notedBy());
        boolean mentees = it.now().served().filter(this::mentors).isPresent();
        if (theirs || mentees || in(Role.OWNER)) {
            return Optional.of(it);
        }
        return in(Role.MENTOR) ? Optional.of(it.silent()) : Optional.empty();
    }

    /** The complaints that the viewer may see, as far as they may, the latest first. */
    public List<Complaint> complaints() {
        return shop.complaints().values().stream()
                .flatMap(it -> complaint(it).stream())
                .sorted(Comparator.comparing((Complaint it) -> it.now().on())
                        .thenComparing(it -> it.versions().get(0).at().toInstant())
                        .reversed())
                .toList();
    }

    /** Whether the viewer may correct a complaint: who noted it, or an owner. */
    public boolean corrects(Complaint it) {
        return self(it.notedBy()) || in(Role.OWNER);
    }

    /** Comments on a person's signatures. */
    public boolean comments(PersonId person) {
        return self(person) || mentors(person) || in(Role.OWNER);
    }

    /** Whether the viewer may know of a pairing at all: a trainee only once a mentor agreed. */
    public boolean knowsOf(Pairing pairing) {
        boolean asked = self(pairing.mentor());
        boolean agreed = pairing.step(Pairing.State.APPROVED).isPresent();
        boolean around = self(pairing.trainee()) || in(Role.MENTOR);
        return asked || in(Role.OWNER) || (agreed && around);
    }

    /** Why a pairing was declined: the owner, and who gave the reason. */
    public boolean declineReason(Pairing pairing) {
        return in(Role.OWNER)
                || pairing.step(Pairing.State.DECLINED)
                        .filter(it -> self(it.by()))
                        .isPresent();
    }

    /** The pairings of a trainee as the viewer may see them. */
    public List<Pairing> pairings(PersonId trainee) {
        return shop.pairingsOf(trainee).stream()
                .filter(this::knowsOf)
                .map(it -> it.with(it.history().stream()
                        .map(step -> in(Role.OWNER) || self(step.by()) ? step : step.erased())
                        .toList()))
                .toList();
    }

    /** A signature as the viewer may see it; empty for those who see none. */
    public Optional<SignOff> signOff(SignOff it) {
        PersonId trainee = it.signed().trainee();
        if (learning(trainee) == Learning.NOTHING) {
            return Optional.empty();
        }
        return Optional.of(comments(trainee) || self(it.signed().signer()) ? it : it.silent());
    }

    /** What was seen, line by line, with its notes and what the trainee said about it. */
    public boolean observation(Mentoring.Observed it) {
        return comments(it.trainee()) || self(it.observer());
    }

    /** Saying something about what was seen: the trainee alone. */
    public boolean saysOf(Mentoring.Observed it) {
        return self(it.trainee());
    }

    /** Whether the viewer may open a person's page. */
    public boolean page(PersonId person) {
        return learning(person) != Learning.NOTHING;
    }

    /**
     * Whether the viewer may follow a play move by move: one's own, and of others only what came after their first try;
     * but own words are read by whoever marks them, and those say nothing without the talk around them.
     */
    public boolean follows(PersonId trainee, Play play) {
        boolean later = learning(trainee) == Learning.ALL && !firstTry(trainee, play);
        return self(trainee) || later || (marks(trainee) && play.ownWords());
    }

    /** Whether it is the person's very first play of the scenario that ended, or one before any did. */
    private boolean firstTry(PersonId trainee, Play play) {
        return shop.person(trainee)
                .flatMap(it -> it.work().plays(play.scenario()).first())
                .filter(it -> !it.id().equals(play.id()))
                .isEmpty();
    }

    /**
     * Whether the viewer may rate a play that ended and is no first try: whoever sees the person's plays in full, and any
     * mentor once one of those has put it up by rating it. Never the person themselves, and nobody who rated it or sees
     * how others did.
     */
    public boolean rates(PersonId trainee, Play play) {
        boolean trains = in(Role.MENTOR) || in(Role.OWNER);
        boolean full = learning(trainee) == Learning.ALL;
        boolean up = in(Role.MENTOR) && !play.ratings().isEmpty();
        boolean open = play.ended().isPresent() && !firstTry(trainee, play);
        return trains && !self(trainee) && (full || up) && open && !ratings(trainee, play);
    }

    /** How a play was rated: for those who rated it themselves, and for an owner once two did; never for the person. */
    public boolean ratings(PersonId trainee, Play play) {
        boolean rated = play.ratings().keySet().stream().anyMatch(this::self);
        return !self(trainee) && (rated || (in(Role.OWNER) && play.ratings().size() >= 2));
    }
}
