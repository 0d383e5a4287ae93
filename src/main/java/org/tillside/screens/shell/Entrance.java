package org.tillside.screens.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tillside.journal.PersonId;
import org.tillside.records.Book;
import org.tillside.records.RecoveryCode;
import org.tillside.screens.Porch;
import org.tillside.screens.Refusals;

/** Tries PINs and recovery codes, and lets in whom they belong to; digits are wiped whatever comes of them. */
final class Entrance {
    private final House house;
    private final FrontPorch porch;
    private final Consumer<PersonId> entered;

    /** An entrance; {@code entered} is told who is in. */
    Entrance(House house, FrontPorch porch, Consumer<PersonId> entered) {
        this.house = house;
        this.porch = porch;
        this.entered = entered;
    }

    void signIn(PersonId person, char[] pin, Consumer<Porch.Entering> then) {
        entering(person, () -> house.openBook().check(person, pin), then, pin);
    }

    void unlock(PersonId person, PersonId owner, char[] ownerPin, Consumer<Porch.Entering> then) {
        house.background()
                .run(
                        "shell.signing-in",
                        () -> wiping(() -> house.openBook().unlock(person, owner, ownerPin), ownerPin),
                        written -> then.accept(entering(written)),
                        failure -> then.accept(new Porch.Entering.Refused(porch.sentence(failure))));
    }

    void enrol(PersonId person, char[] chosen, PersonId owner, char[] ownerPin, Consumer<Porch.Entering> then) {
        entering(person, () -> house.openBook().enrol(person, chosen, owner, ownerPin), then, chosen, ownerPin);
    }

    void recover(PersonId owner, String code, char[] chosen, Consumer<Porch.Entering> then) {
        Optional<RecoveryCode> read = RecoveryCode.parse(code);
        if (read.isEmpty()) {
            Arrays.fill(chosen, ' ');
            then.accept(new Porch.Entering.Refused(porch.words().text("pin.code-mistyped")));
            return;
        }
        entering(owner, () -> house.openBook().recover(owner, read.get(), chosen), then, chosen);
    }

    void reEnrol(PersonId owner, char[] chosen, Consumer<Porch.Entering> then) {
        entering(owner, () -> house.openBook().found(List.of(), owner, chosen, true), then, chosen);
    }

    private void entering(
            PersonId person, Callable<Book.Written> how, Consumer<Porch.Entering> then, char[]... secrets) {
        house.background()
                .run(
                        "shell.signing-in",
                        () -> wiping(how, secrets),
                        written -> {
                            then.accept(entering(written));
                            if (written instanceof Book.Written.Saved) {
                                entered.accept(person);
                            }
                        },
                        failure -> then.accept(new Porch.Entering.Refused(porch.sentence(failure))));
    }

    private static Book.Written wiping(Callable<Book.Written> how, char[]... secrets) throws Exception {
        try {
            return how.call();
        } finally {
            Arrays.stream(secrets).forEach(it -> Arrays.fill(it, ' '));
        }
    }

    private Porch.Entering entering(Book.Written written) {
        if (written instanceof Book.Written.Saved) {
            return new Porch.Entering.Entered();
        } else if (written instanceof Book.Written.WrongPin wrong) {
            return new Porch.Entering.WrongPin(wrong.left());
        } else if (written instanceof Book.Written.Locked) {
            return new Porch.Entering.Locked();
        } else if (written instanceof Book.Written.NoKey) {
            return new Porch.Entering.NoKey();
        }
        return new Porch.Entering.Refused(new Refusals(porch.words()).sentence(written));
    }
}
