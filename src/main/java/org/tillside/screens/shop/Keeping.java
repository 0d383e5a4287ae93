package org.tillside.screens.shop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tillside.journal.Shop;
import org.tillside.records.Backup;
import org.tillside.records.RecoveryCode;
import org.tillside.records.SignedBy;
import org.tillside.records.Verify;
import org.tillside.screens.DamageWords;
import org.tillside.screens.Desk;
import org.tillside.screens.FileNames;
import org.tillside.screens.Ticker;
import org.tillside.screens.Words;
import org.tillside.shop.Command;
import org.tillside.shop.LastBackup;

/** Keeps the records: backups, the recovery sheet, the check. */
final class Keeping {
    private final Desk desk;
    private final Runnable changed;
    /** After so many days a backup is called old. */
    private static final int OLD = 31;

    private static final Duration LOOK = Duration.ofMillis(200);

    private final AtomicInteger percent = new AtomicInteger();
    private Optional<ShopRoomState.Said> said = Optional.empty();
    private Optional<ShopRoomState.Checked> checked = Optional.empty();
    private List<String> sheet = List.of();
    private Optional<String> sheetTrouble = Optional.empty();
    private int pinRound;
    private boolean busy;
    private boolean backingUp;
    private boolean left;

    Keeping(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    private Words words() {
        return desk.words();
    }

    ShopRoomState.Part backup() {
        String when = desk.shop().backup().map(this::when).orElseGet(() -> words().text("shop.backup.never"));
        return new ShopRoomState.Backup(when, old(), said, backingUp, sheet, sheetTrouble, pinRound);
    }

    private String when(LastBackup made) {
        String day = words().dateOfYear(desk.shop().dayOf(made.at()));
        long days = days(made);
        return words().text("shop.backup.last", day, made.file(), (int) days);
    }

    private long days(LastBackup made) {
        return ChronoUnit.DAYS.between(desk.shop().dayOf(made.at()), desk.today());
    }

    private boolean old() {
        return desk.shop().backup().filter(it -> days(it) <= OLD).isEmpty();
    }

    ShopRoomState.Part records() {
        return new ShopRoomState.Records(
                desk.book().folder().root().toString(),
                checked,
                desk.shop().reEnrolled(),
                busy ? Optional.of(percent.get()) : Optional.empty());
    }

    private void show() {
        if (!left) {
            changed.run();
        }
    }

    private void failed(String sentence) {
        busy = false;
        backingUp = false;
        said = Optional.of(new ShopRoomState.Said(false, sentence));
        show();
    }

    /** A button that is pressed once more meanwhile keeps the focus and does nothing. */
    void backUp() {
        if (busy) {
            return;
        }
        String name = words().text(
                        "shop.backup.file",
                        FileNames.of(desk.shop().shop().map(Shop.Founded::name).orElse("")),
                        desk.today().toString());
        desk.outside().saveAs(name, chosen -> chosen.ifPresent(this::backUp));
    }

    private void backUp(Path zip) {
        busy = true;
        backingUp = true;
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
        backingUp = false;
        said = Optional.of(new ShopRoomState.Said(
                true, words().text("shop.backup.made", made.zip(), made.files(), Math.max(1, made.bytes() / 1024))));
        show();
        desk.act(new Command.NoteBackup(String.valueOf(made.zip().getFileName())), this::show);
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
        if (busy) {
            return;
        }
        busy = true;
        checked = Optional.empty();
        percent.set(0);
        Ticker.Stop looking = desk.ticker().every(LOOK, gone -> show());
        show();
        desk.background()
                .run(
                        "shop.records.checking",
                        () -> desk.book().verify(new SignedBy(), share -> percent.set((int) (100 * share))),
                        report -> {
                            looking.stop();
                            busy = false;
                            checked = Optional.of(words(report));
                            show();
                        },
                        failure -> {
                            looking.stop();
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
