package org.tillside.shop;

import java.util.Map;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;

/** Who may do what: one table, read by decisions and by the pages that show or hide a command. */
public final class Allowed {
    private final Map<Class<? extends Command>, Who> table = Map.ofEntries(
            Map.entry(Command.Found.class, Who.FOUNDER),
            Map.entry(Command.AddPerson.class, Who.OWNER_OR_FIRST),
            Map.entry(Command.ChangePerson.class, Who.OWNER),
            Map.entry(Command.Leave.class, Who.OWNER),
            Map.entry(Command.Return.class, Who.OWNER),
            Map.entry(Command.WriteCharter.class, Who.OWNER),
            Map.entry(Command.ChooseLanguage.class, Who.SELF),
            Map.entry(Command.SetAway.class, Who.ITS_MENTOR_OR_OWNER),
            Map.entry(Command.OpenKey.class, Who.OWNER_OR_FIRST_KEY),
            Map.entry(Command.CloseKey.class, Who.OWNER),
            Map.entry(Command.Unlock.class, Who.OWNER),
            Map.entry(Command.DecideContent.class, Who.OWNER),
            Map.entry(Command.Erase.class, Who.OWNER),
            Map.entry(Command.SetWanted.class, Who.OWNER),
            Map.entry(Command.NoteBackup.class, Who.OWNER),
            Map.entry(Command.BeginRefresher.class, Who.SELF),
            Map.entry(Command.Review.class, Who.SELF),
            Map.entry(Command.FinishRefresher.class, Who.SELF),
            Map.entry(Command.FinishDrill.class, Who.SELF),
            Map.entry(Command.Comment.class, Who.SELF),
            Map.entry(Command.ReadLesson.class, Who.SELF),
            Map.entry(Command.ReadCharter.class, Who.SELF),
            Map.entry(Command.BeginQuiz.class, Who.SELF),
            Map.entry(Command.AnswerQuestion.class, Who.SELF),
            Map.entry(Command.FinishQuiz.class, Who.SELF),
            Map.entry(Command.BeginPlay.class, Who.SELF),
            Map.entry(Command.Move.class, Who.SELF),
            Map.entry(Command.GoBack.class, Who.SELF),
            Map.entry(Command.EndPlay.class, Who.SELF),
            Map.entry(Command.SayReady.class, Who.SELF),
            Map.entry(Command.PinTip.class, Who.SELF),
            Map.entry(Command.ProposePairing.class, Who.OWNER),
            Map.entry(Command.ApprovePairing.class, Who.THE_MENTOR_ASKED),
            Map.entry(Command.DeclinePairing.class, Who.THE_MENTOR_ASKED),
            Map.entry(Command.HandOver.class, Who.THE_MENTOR_OR_OWNER),
            Map.entry(Command.EndPairing.class, Who.THE_MENTOR_OR_OWNER),
            Map.entry(Command.Stretch.class, Who.ITS_MENTOR_OR_OWNER),
            Map.entry(Command.Observe.class, Who.MENTOR_OR_OWNER),
            Map.entry(Command.ObservePlay.class, Who.MENTOR_OR_OWNER),
            Map.entry(Command.Sign.class, Who.MENTOR_OR_OWNER),
            Map.entry(Command.Withdraw.class, Who.SIGNER_OR_OWNER_AFTER),
            Map.entry(Command.Correct.class, Who.SIGNER),
            Map.entry(Command.MarkAnswer.class, Who.MARKER),
            Map.entry(Command.MarkReply.class, Who.MARKER),
            Map.entry(Command.TimeGreetings.class, Who.MENTOR_OR_OWNER),
            Map.entry(Command.Assign.class, Who.ITS_MENTOR_OR_OWNER),
            Map.entry(Command.DropAssignment.class, Who.ITS_MENTOR_OR_OWNER),
            Map.entry(Command.RatePlay.class, Who.MENTOR_OR_OWNER),
            Map.entry(Command.NoteComplaint.class, Who.TEAM),
            Map.entry(Command.CorrectComplaint.class, Who.NOTER_OR_OWNER));

    /** Who may do something. */
    public enum Who {
        /** Anybody, as long as there is no shop. */
        FOUNDER,
        /** An owner; the first person adds themselves. */
        OWNER_OR_FIRST,
        /** An owner; the first owner's key opens by itself, and so does an owner's at the computer. */
        OWNER_OR_FIRST_KEY,
        OWNER,
        SELF,
        /** Anybody who works here. */
        TEAM,
        /** Who noted the complaint, or an owner. */
        NOTER_OR_OWNER,
        /** The mentor whom a pairing names. */
        THE_MENTOR_ASKED,
        /** The mentor whom a pairing names, or an owner. */
        THE_MENTOR_OR_OWNER,
        /** The trainee's mentor, or an owner. */
        ITS_MENTOR_OR_OWNER,
        /** Any mentor or owner; a step then says which of the two. */
        MENTOR_OR_OWNER,
        /** Who signed. */
        SIGNER,
        /** Who signed; an owner once the signer has left. */
        SIGNER_OR_OWNER_AFTER,
        /** The trainee's mentor; any owner while there is none. */
        MARKER
    }

    /** The row of a kind of command. */
    public Who who(Class<? extends Command> kind) {
        return Optional.ofNullable(table.get(kind)).orElseThrow();
    }

    /** Whether this person may do this now, roles and pairings considered, the rest not. */
    public boolean may(ShopState shop, Command command, Optional<PersonId> by) {
        Who who = who(command.getClass());
        if (who == Who.FOUNDER) {
            return shop.shop().isEmpty();
        } else if (who == Who.OWNER_OR_FIRST && shop.people().isEmpty()) {
            return true;
        } else if (who == Who.OWNER_OR_FIRST_KEY && opensByItself(shop, (Command.OpenKey) command)) {
            return true;
        }
        return by.flatMap(shop::person)
                .filter(Person::present)
                .filter(it -> may(shop, who, command, it))
                .isPresent();
    }

    private static boolean opensByItself(ShopState shop, Command.OpenKey it) {
        boolean none =
                shop.people().values().stream().allMatch(person -> person.keys().isEmpty());
        return shop.person(it.person())
                .filter(person -> person.in(Role.OWNER) && (none || it.reEnrolled()))
                .isPresent();
    }

    private static boolean may(ShopState shop, Who who, Command command, Person by) {
        boolean owner = by.in(Role.OWNER);
        return switch (who) {
            case FOUNDER -> false;
            case OWNER, OWNER_OR_FIRST, OWNER_OR_FIRST_KEY -> owner;
            case TEAM -> true;
            case NOTER_OR_OWNER -> owner || noted(shop, command, by);
            case SELF -> subject(shop, command).filter(by.id()::equals).isPresent();
            case THE_MENTOR_ASKED -> named(shop, command, by);
            case THE_MENTOR_OR_OWNER -> owner || named(shop, command, by);
            case ITS_MENTOR_OR_OWNER -> owner || mentors(shop, command, by);
            case MENTOR_OR_OWNER -> owner || by.in(Role.MENTOR);
            case SIGNER -> signed(shop, command, by);
            case SIGNER_OR_OWNER_AFTER -> signed(shop, command, by) || (owner && signerLeft(shop, command));
            case MARKER -> mentors(shop, command, by) || (owner && alone(shop, command));
        };
    }

    private static boolean named(ShopState shop, Command command, Person by) {
        return pairing(shop, command).filter(it -> it.mentor().equals(by.id())).isPresent();
    }

    private static boolean mentors(ShopState shop, Command command, Person by) {
        return subject(shop, command)
                .filter(trainee -> shop.mentors(by.id(), trainee))
                .isPresent();
    }

    private static boolean noted(ShopState shop, Command command, Person by) {
        return command instanceof Command.OfFloor it
                && shop.complaint(it.complaint())
                        .filter(complaint -> complaint.notedBy().equals(by.id()))
                        .isPresent();
    }

    private static boolean alone(ShopState shop, Command command) {
        return subject(shop, command).flatMap(shop::pairedWith).isEmpty();
    }

    private static boolean signed(ShopState shop, Command command, Person by) {
        return signOff(shop, command)
                .filter(it -> it.signed().signer().equals(by.id()))
                .isPresent();
    }

    private static boolean signerLeft(ShopState shop, Command command) {
        return signOff(shop, command)
                .filter(it -> shop.person(it.signed().signer())
                        .filter(Person::present)
                        .isEmpty())
                .isPresent();
    }

    private static Optional<Pairing> pairing(ShopState shop, Command command) {
        if (command instanceof Command.ApprovePairing it) {
            return shop.pairing(it.pairing());
        } else if (command instanceof Command.DeclinePairing it) {
            return shop.pairing(it.pairing());
        } else if (command instanceof Command.HandOver it) {
            return shop.pairing(it.pairing());
        }
        return command instanceof Command.EndPairing it ? shop.pairing(it.pairing()) : Optional.empty();
    }

    private static Optional<SignOff> signOff(ShopState shop, Command command) {
        if (command instanceof Command.Withdraw it) {
            return shop.signOff(it.signOff());
        }
        return command instanceof Command.Correct it ? shop.signOff(it.signOff()) : Optional.empty();
    }

    /** Whom a command is about, where the table asks. */
    private static Optional<PersonId> subject(ShopState shop, Command command) {
        if (command instanceof Command.OfLearning it) {
            return Optional.of(it.person());
        } else if (command instanceof Command.ChooseLanguage it) {
            return Optional.of(it.person());
        } else if (command instanceof Command.SetAway it) {
            return Optional.of(it.person());
        } else if (command instanceof Command.Stretch it) {
            return Optional.of(it.trainee());
        } else if (command instanceof Command.MarkAnswer it) {
            return Optional.of(it.trainee());
        } else if (command instanceof Command.MarkReply it) {
            return Optional.of(it.trainee());
        } else if (command instanceof Command.Assign it) {
            return Optional.of(it.trainee());
        } else if (command instanceof Command.DropAssignment it) {
            return Optional.of(it.trainee());
        }
        return pairing(shop, command).map(Pairing::trainee);
    }
}
