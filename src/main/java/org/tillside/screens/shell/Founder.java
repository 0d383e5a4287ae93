package org.tillside.screens.shell;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.journal.Entry;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.records.Book;
import org.tillside.records.RecoveryCode;
import org.tillside.screens.Porch;
import org.tillside.screens.Refusals;
import org.tillside.screens.Words;

/** Makes a new shop's folder with its first entries, its owner's key and the code for the recovery sheet. */
record Founder(House house, Words words) {
    /** What was made: the shop's book if it is there, and what to say. */
    record Made(Optional<Book> book, Porch.Founded result) {}

    /** Waits for the disk; the PIN's digits are wiped. */
    Made found(Porch.Founding founding) throws IOException {
        PersonId owner = new PersonId(house.random().uuid());
        char[] again = founding.pin().clone();
        try {
            Book book = house.openings().create(house.profile().newShopFolder(founding.name()));
            Book.Written written = book.found(entries(founding, owner), owner, founding.pin(), false);
            if (!(written instanceof Book.Written.Saved)) {
                return new Made(Optional.empty(), new Porch.Founded.Refused(new Refusals(words).sentence(written)));
            }
            String code =
                    book.recoverySheet(owner, again).map(RecoveryCode::text).orElse("");
            return new Made(Optional.of(book), new Porch.Founded.Open(owner, code));
        } finally {
            Arrays.fill(again, ' ');
            Arrays.fill(founding.pin(), ' ');
        }
    }

    private List<Entry> entries(Porch.Founding founding, PersonId owner) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Shop.Founded(founding.name(), founding.zone(), founding.currency(), founding.language(), false));
        entries.add(new Shop.PersonAdded(
                owner,
                Optional.of(founding.owner()),
                Set.of(Role.OWNER),
                Optional.empty(),
                Optional.empty(),
                LocalDate.now(house.clock().withZone(ZoneId.of(founding.zone()))),
                Optional.empty()));
        if (!founding.charter().isEmpty()) {
            entries.add(new Shop.CharterWritten(founding.language(), founding.charter(), owner));
        }
        return entries;
    }
}
