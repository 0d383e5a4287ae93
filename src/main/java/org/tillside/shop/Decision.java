package org.tillside.shop;

import java.util.List;
import java.util.Locale;
import org.tillside.journal.Entry;

/** What came of a command. */
public sealed interface Decision {
    /** It holds: these entries are to be written, in this order, all or none. */
    record Decided(List<Entry> entries) implements Decision {
        public Decided {
            entries = List.copyOf(entries);
        }

        static Decided of(Entry... entries) {
            return new Decided(List.of(entries));
        }
    }

    /** It does not; nothing is written. */
    record Refused(Reason reason, List<String> args) implements Decision {
        public Refused {
            args = List.copyOf(args);
        }

        /** The key of the sentence that says so, such as {@code refused.last-owner}. */
        public String key() {
            return reason.key();
        }

        static Refused because(Reason reason, Object... args) {
            return new Refused(
                    reason, java.util.Arrays.stream(args).map(String::valueOf).toList());
        }
    }

    /** Why something was refused; the arguments of each are named. */
    enum Reason {
        /** This person may not do this. */
        NOT_ALLOWED,
        /** There is no such person, or they have left. */
        NOT_HERE,
        /** The shop was founded before. */
        ALREADY_FOUNDED,
        /** The zone is unknown: zone. */
        ZONE_UNKNOWN,
        /** A name is missing. */
        NAME_MISSING,
        /** A name is longer than a line of a page: the most letters. */
        NAME_TOO_LONG,
        /** A person needs at least one role. */
        ROLE_MISSING,
        /** The only owner cannot leave or stop being one. */
        LAST_OWNER,
        /** The person has left already. */
        ALREADY_LEFT,
        /** The person has not left. */
        STILL_HERE,
        /** An id that is taken. */
        ALREADY_THERE,
        /** A signature counts and is not to be renewed yet: how many days before its end it can be. */
        STILL_COUNTS,
        /** Nobody mentors themselves. */
        SAME_PERSON,
        /** The person is no mentor: name. */
        NOT_A_MENTOR,
        /** The trainee has a mentor: name. */
        ALREADY_PAIRED,
        /** This mentor was asked and has not answered: name. */
        ALREADY_ASKED,
        /** The pairing is over, or not there. */
        PAIRING_OVER,
        /** The mentor has answered already. */
        ALREADY_ANSWERED_FOR,
        /** A reason is missing. */
        REASON_MISSING,
        /** The last day lies before the first. */
        DATES_REVERSED,
        /** So many days are too few or too many: days. */
        DAYS_OUT_OF_RANGE,
        /** The lesson, quiz, scenario, form or step is not there any more. */
        CONTENT_GONE,
        /** An attempt or a play is under way. */
        UNDER_WAY,
        /** The quiz was taken as often as it may be: times. */
        NO_ATTEMPT_LEFT,
        /** Nothing of that attempt can be tried again by itself. */
        NOTHING_TO_REPEAT,
        /** There is no such attempt or play under way. */
        NOT_UNDER_WAY,
        /** The question takes no answer now. */
        NO_ANSWER_NOW,
        /** Questions are left: how many. */
        UNANSWERED,
        /** This cannot be done here in the role-play. */
        NO_SUCH_MOVE,
        /** The role-play has not come to an ending. */
        NOT_OVER,
        /** The scenario has changed since the play began. */
        SCENARIO_CHANGED,
        /** There is nothing to be marked. */
        NOTHING_TO_MARK,
        /** A credit is 0 to 1000. */
        CREDIT_OUT_OF_RANGE,
        /** This step is not signed by anybody: nothing to be ready for. */
        NOT_SIGNED_FOR,
        /** Nobody signs their own training. */
        SIGNS_ONESELF,
        /** This step is signed in another role: role. */
        WRONG_ROLE,
        /** The signer has no PIN. */
        NO_KEY,
        /** Lines of the form are empty: how many. */
        FORM_INCOMPLETE,
        /** What was seen is not enough for "achieved". */
        NOT_ENOUGH,
        /** It has to be seen more often: seen, times. */
        SEEN_TOO_SELDOM,
        /** An observation is needed. */
        OBSERVATION_MISSING,
        /** Another step comes first: its title. */
        SOMETHING_FIRST,
        /** The trainee has not worked through it. */
        WORK_OPEN,
        /** What it means was not said in words. */
        MEANING_MISSING,
        /** It cannot have been seen later than now. */
        IN_THE_FUTURE,
        /** There is no such signature. */
        NO_SIGN_OFF,
        /** The signature was withdrawn. */
        ALREADY_WITHDRAWN,
        /** Words are missing. */
        WORDS_MISSING,
        /** No greeting was timed. */
        NOTHING_TIMED,
        /** The day is over. */
        IN_THE_PAST,
        /** There is no such assignment, or it was taken back. */
        NOTHING_ASSIGNED,
        /** There is no such complaint. */
        NO_COMPLAINT,
        /** It is the same as before. */
        NOTHING_CHANGED,
        /** The person was erased. */
        ERASED,
        /** The key is not open. */
        KEY_NOT_OPEN,
        /** The key is open. */
        KEY_OPEN;

        /** The key of its sentence. */
        public String key() {
            return "refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
