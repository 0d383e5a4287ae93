package org.tillside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.journal.Event;
import org.tillside.journal.Learning;
import org.tillside.records.Book;
import org.tillside.records.Disk;
import org.tillside.records.FolderCheck;
import org.tillside.records.Profile;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.screens.TestShops;

/** The crowd, on which pages are measured, lives days as a shop does, and does its refreshers. */
class CrowdTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 26);

    @TempDir
    private Path folder;

    /** Forty people work from nine to five: so none of their days reaches into the next. */
    @Test
    void itsDaysAreDaysAndEachSetThatIsBegunIsDone() throws IOException {
        int days = 6;
        Crowd.make(folder.resolve("shop"), folder.resolve("profile"), TestShops.bundled(), UNTIL, 40, days);
        List<Event> events = events();
        assertThat(events)
                .filteredOn(it -> it.entry() instanceof Learning)
                .allMatch(it -> it.at().getHour() >= 8 && it.at().getHour() < 22)
                .allMatch(it -> it.at().toLocalDate().isBefore(UNTIL));
        List<Learning.RefresherBegun> begun = of(events, Learning.RefresherBegun.class);
        List<Learning.RefresherDone> done = of(events, Learning.RefresherDone.class);
        assertThat(begun).isNotEmpty();
        assertThat(done.stream().map(it -> it.person() + " " + it.day() + " " + it.asked()))
                .containsExactlyInAnyOrderElementsOf(begun.stream()
                        .map(it -> it.person() + " " + it.day() + " "
                                + it.questions().size())
                        .toList());
    }

    private List<Event> events() throws IOException {
        ShopFolder shop = ((ShopFolder.Opened.Shop)
                        ShopFolder.open(folder.resolve("shop"), new FolderCheck(java.util.Map.of())))
                .folder();
        try (Book book =
                Book.open(shop, new Profile(folder.resolve("other"), Disk.real()), Surroundings.real("test"), 1000)) {
            return book.events();
        }
    }

    private static <T> List<T> of(List<Event> events, Class<T> kind) {
        return events.stream()
                .map(Event::entry)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
