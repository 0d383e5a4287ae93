package org.tillside.screens.shop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tillside.content.Problem;
import org.tillside.journal.Shop;
import org.tillside.library.PackSource;
import org.tillside.screens.Background;
import org.tillside.screens.ContentLook;
import org.tillside.screens.ContentWatch;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.shell.Notice;
import org.tillside.shop.Command;
import org.tillside.shop.ContentChange;

/** Compares and checks the content step by step in the background, and takes the owner's word about changes. */
final class ContentPart {
    private final Desk desk;
    private final Runnable changed;
    private List<ContentChange> changes = List.of();
    private Optional<String> deciding = Optional.empty();
    private Optional<String> asking = Optional.empty();
    private boolean comparing;
    private Optional<ContentLook> check = Optional.empty();
    private ContentLook.Seen seen = ContentLook.Seen.NOTHING;
    private boolean checking;
    private Optional<Problem.Severity> filter = Optional.empty();
    private boolean left;

    ContentPart(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    ShopRoomState.Content state() {
        ContentViews views = new ContentViews(desk);
        ChangeViews words = new ChangeViews(desk);
        return new ShopRoomState.Content(
                changes.stream()
                        .map(it -> words.of(
                                it,
                                asking.filter(it.ref()::equals).isPresent(),
                                deciding.filter(it.ref()::equals).isPresent()))
                        .toList(),
                comparing,
                views.packs(own()),
                check.map(it -> new FindingViews(desk).of(seen, checking && !seen.known(), filter))
                        .orElse(FindingsState.NONE),
                folder(),
                own() > 0);
    }

    /** How many of the packs are the shop's own; known once they were read. */
    private int own() {
        return seen.first();
    }

    private String folder() {
        return desk.book().folder().content().toString();
    }

    private void show() {
        if (!left) {
            changed.run();
        }
    }

    /** Compares and checks everything. */
    void look() {
        compare();
        List<PackSource> packs = desk.packs();
        ContentLook begun = new ContentLook(packs, desk.findings(), desk.clock().toInstant());
        check = Optional.of(begun);
        seen = ContentLook.Seen.NOTHING;
        checking = true;
        go(begun);
    }

    private void compare() {
        comparing = true;
        new ContentWatch(desk)
                .look(
                        found -> {
                            changes = found;
                            comparing = false;
                            deciding = Optional.empty();
                            show();
                        },
                        failure -> {
                            comparing = false;
                            failed(failure);
                        });
    }

    /** One step, and then the next: between them whatever else is to be written has its turn. */
    private void go(ContentLook begun) {
        desk.background()
                .run(
                        "shop.content.checking",
                        (Background.Progress progress) -> {
                            begun.step();
                            return begun.seen();
                        },
                        now -> {
                            if (check.filter(it -> it == begun).isPresent()) {
                                seen = now;
                                checking = now.more();
                                show();
                                if (now.more() && !left) {
                                    go(begun);
                                }
                            }
                        },
                        failure -> {
                            if (check.filter(it -> it == begun).isPresent()) {
                                checking = false;
                            }
                            failed(failure);
                        });
    }

    private void failed(Failure failure) {
        show();
        if (!left) {
            desk.say(Notice.of(Notice.Tone.BAD, failure.said(desk.words()) + " " + failure.detail()));
        }
    }

    /** Reads the files anew, then compares and checks them. */
    void readAgain() {
        desk.readContent(this::look);
        show();
    }

    void filter(Optional<Problem.Severity> severity) {
        filter = severity;
        show();
    }

    /** The owner means another meaning, which takes something from people: asks first. Empty takes the question back. */
    void ask(Optional<String> ref) {
        asking = ref;
        show();
    }

    /** The owner's word: another meaning, once asked, or only another wording. */
    void decide(String ref, boolean meaning) {
        if (meaning && asking.filter(ref::equals).isEmpty()) {
            ask(Optional.of(ref));
            return;
        }
        asking = Optional.empty();
        changes.stream().filter(it -> it.ref().equals(ref)).findFirst().ifPresent(it -> {
            deciding = Optional.of(ref);
            show();
            desk.act(new Command.DecideContent(ref, it.words(), meaning), () -> {
                desk.say(Notice.of(
                        Notice.Tone.GOOD,
                        desk.words().text(meaning ? "shop.change.decided.meaning" : "shop.change.decided.wording")));
                compare();
            });
        });
    }

    /** Opens the folder of the shop's own packs. */
    void openFolder() {
        ContentFolder folder = folderOf();
        open(folder::made);
    }

    /** Puts the author's guide into the folder and opens it. */
    void guide() {
        ContentFolder folder = folderOf();
        open(folder::guide);
    }

    /** Begins a pack, reads it, and opens its folder. */
    void begin() {
        ContentFolder folder = folderOf();
        String title = desk.shop().shop().map(Shop.Founded::name).orElse("");
        String language = desk.shop().shop().map(Shop.Founded::language).orElse("en");
        open(() -> folder.begin(title, language));
        readAgain();
    }

    private ContentFolder folderOf() {
        return new ContentFolder(desk.book().folder().content());
    }

    /** Where the system has nothing to open it with, the page says where it lies. */
    private void open(Callable<Path> made) {
        desk.background()
                .run(
                        "shop.content.opening",
                        made,
                        file -> desk.outside()
                                .open(
                                        file,
                                        byHand -> byHand.ifPresent(it -> desk.say(Notice.of(
                                                Notice.Tone.INFO,
                                                desk.words().text("shop.content.open-by-hand", it))))),
                        this::failed);
    }

    void leave() {
        left = true;
    }
}
