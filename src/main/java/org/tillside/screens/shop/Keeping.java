package org.tillside.screens.shop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tillside.journal.Event;
import org.tillside.journal.Shop;
import org.tillside.records.Backup;
import org.tillside.records.Chronicle;
import org.tillside.records.RecoveryCode;
import org.tillside.records.SignedBy;
import org.tillside.records.Verify;
import org.tillside.screens.DamageWords;
import org.tillside.screens.Desk;
import org.tillside.screens.FileNames;
import org.tillside.screens.Words;
import org.tillside.shop.Command;

/** Keeps the records: backups, the recovery sheet, the check. */
final class Keeping {
    private final Desk desk;
    private final Runnable changed;
    private Optional<OffsetDateTime> last = Optional.empty();
    private boolean lastKnown;
    private Optional<ShopRoomState.Said> said = Optional.empty();
    private Optional<ShopRoomState.Checked> checked = Optional.empty();
    private List<String> sheet = List.of();
    private Optional<String> sheetTrouble = Optional.empty();
    private int pinRound;
    private boolean busy;
    private boolean left;

    Keeping(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    private Words words() {
        return desk.words();
    }

    ShopRoomState.Part backup() {
        String when = !lastKnown
                ? words().text("shop.backup.looking")
                : last.map(it -> words().text(
                                        "shop.backup.last",
                                        words().dateOfYear(desk.shop().dayOf(it))))
                        .orElseGet(() -> words().text("shop.backup.never"));
        return new ShopRoomState.Backup(when, said, busy, sheet, sheetTrouble, pinRound);
    }

    ShopRoomState.Part records() {
        return new ShopRoomState.Records(
                desk.book().folder().root().toString(), checked, desk.shop().reEnrolled(), busy);
    }

    private void show() {
        if (!left) {
            changed.run();
        }
    }

    private void failed(String sentence) {
        busy = false;
        said = Optional.of(new ShopRoomState.Said(false, sentence));
        show();
    }

    void readLast() {
        desk.background()
                .run(
                        "shop.backup.looking",
                        () -> Chronicle.read(desk.book().folder()).stream()
                                .map(Chronicle.Told::event)
                                .filter(it -> it.entry() instanceof Shop.BackedUp)
                                .map(Event::at)
                                .max(OffsetDateTime::compareTo),
                        found -> {
                            last = found;
                            lastKnown = true;
                            show();
                        },
                        failure -> failed(failure.said(words())));
    }

    void backUp() {
        String name = words().text(
                        "shop.backup.file",
                        FileNames.of(desk.shop().shop().map(Shop.Founded::name).orElse("")),
                        desk.today().toString());
        desk.outside().saveAs(name, chosen -> chosen.ifPresent(this::backUp));
    }

    private void backUp(Path zip) {
        busy = true;
        said = Optional.empty();
        show();
        desk.background()
                .run(
                        "shop.backup.making",
                        () -> desk.book().backUp(zip),
                        this::made,
                        failure -> failed(failure.said(words()) + " " + failure.detail()));
    }

    private void made(Backup.Made made) {
        busy = false;
        said = Optional.of(new ShopRoomState.Said(
                true, words().text("shop.backup.made", made.zip(), made.files(), Math.max(1, made.bytes() / 1024))));
        show();
        desk.act(new Command.NoteBackup(String.valueOf(made.zip().getFileName())), this::readLast);
    }

    void newSheet(char[] pin) {
        busy = true;
        sheetTrouble = Optional.empty();
        show();
        desk.background()
                .run(
                        "shop.sheet.making",
                        () -> sheet(pin),
                        code -> {
                            busy = false;
                            pinRound++;
                            sheet = code.map(it -> List.of(it.text().split(" ")))
                                    .orElse(List.of());
                            sheetTrouble = code.isPresent()
                                    ? Optional.empty()
                                    : Optional.of(words().text("shop.sheet.wrong-pin"));
                            show();
                        },
                        failure -> failed(failure.said(words())));
    }

    private Optional<RecoveryCode> sheet(char[] pin) throws IOException {
        try {
            return desk.book().recoverySheet(desk.viewer(), pin);
        } finally {
            Arrays.fill(pin, ' ');
        }
    }

    void verify() {
        busy = true;
        checked = Optional.empty();
        show();
        desk.background()
                .run(
                        "shop.records.checking",
                        () -> desk.book().verify(new SignedBy()),
                        report -> {
                            busy = false;
                            checked = Optional.of(words(report));
                            show();
                        },
                        failure -> {
                            busy = false;
                            checked = Optional.of(new ShopRoomState.Checked(
                                    false, failure.said(words()), failure.detail(), List.of()));
                            show();
                        });
    }

    private ShopRoomState.Checked words(Verify.Report report) {
        DamageWords damage = new DamageWords(words());
        return new ShopRoomState.Checked(
                report.intact(),
                report.intact()
                        ? words().text("records.intact")
                        : words().text("records.damaged", report.damages().size()),
                words().text(
                                "records.counted",
                                report.journals(),
                                report.lines(),
                                report.signatures(),
                                report.privateParts(),
                                report.erased()),
                report.damages().stream().map(damage::sentence).toList());
    }

    void leave() {
        left = true;
        sheet = List.of();
    }
}
