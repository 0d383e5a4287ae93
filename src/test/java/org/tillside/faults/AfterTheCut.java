package org.tillside.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.records.BrokenDisk;
import org.tillside.records.Bytes;
import org.tillside.records.Criteria;
import org.tillside.records.Damage;
import org.tillside.records.JournalReader;
import org.tillside.records.Keys;
import org.tillside.records.PrivatePart;
import org.tillside.records.Profile;
import org.tillside.records.Recorded;
import org.tillside.records.Records;
import org.tillside.records.Restore;
import org.tillside.records.SaveOutcome;
import org.tillside.records.Settings;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.StrictJson;
import org.tillside.records.Surroundings;
import org.tillside.records.Unlocking;

/** Looks what is left of a shop when the power is back, by opening it as the program does, and says what is missing. */
final class AfterTheCut {
    private final Path root;
    private final Owed owed;
    private final boolean pins;
    private final Surroundings world;
    private final List<String> wrong = new ArrayList<>();

    /** @param pins whether a PIN is tried too, which takes longer than all the rest */
    AfterTheCut(Path root, Owed owed, boolean pins) {
        BrokenDisk quick = new BrokenDisk("");
        quick.forces = false;
        this.root = root;
        this.owed = owed;
        this.pins = pins;
        this.world = Shops.world(new Shops.Hands(), 12).with(quick);
    }

    /** Everything that was promised and is not so; nothing if all is well. */
    List<String> wrong() throws IOException {
        boolean there = ShopFolder.read(root.resolve("shop")) instanceof ShopFolder.Opened.Shop;
        expect("shop", there ? "yes" : "no");
        look("setting.language", settings("language"));
        look("setting.theme", settings("theme"));
        if (ShopFolder.read(root.resolve("shop")) instanceof ShopFolder.Opened.Shop it) {
            smallThings(it.folder());
            opens(it.folder());
        }
        if (owed.demands("restored")) {
            restored();
        }
        return wrong;
    }

    private void expect(String key, String value) {
        if (!owed.allows(key, value)) {
            wrong.add(key + " is " + value);
        }
    }

    /** Before the first is acknowledged there may be none. */
    private void look(String key, String value) {
        if (!value.isEmpty() || owed.acknowledged(key)) {
            expect(key, value);
        }
    }

    private String settings(String key) throws IOException {
        return new Profile(root.resolve("profile"), world.disk())
                .settings()
                .load()
                .getOrDefault(key, "");
    }

    private void smallThings(ShopFolder shop) throws IOException {
        look(
                "draft",
                new Settings(shop.drafts().resolve("anna.json"), world.disk())
                        .load()
                        .getOrDefault("note", ""));
        Bytes text = Bytes.of("{\"text\":\"greets within three seconds\"}");
        look(
                "criteria",
                new Criteria(shop, world.disk())
                        .read(text.sha256())
                        .map(Bytes::sha256)
                        .orElse(""));
        Path zip = root.resolve("profile").resolve("backup.zip");
        if (owed.demands("backup")) {
            expect(
                    "backup",
                    !Files.exists(zip)
                            ? "none"
                            : Restore.check(zip) instanceof Restore.Checked.Intact ? "whole" : "broken");
        }
        Keys keys = new Keys(shop, world, 10);
        if (keys.triesLeft("anna") > owed.triesLeft()) {
            wrong.add("a wrong PIN was forgotten");
        }
        if (pins && owed.acknowledged("pin")) {
            pin(keys);
        }
    }

    private void pin(Keys keys) {
        boolean some = List.of(ShopDay.PIN, ShopDay.NEW_PIN).stream()
                .filter(pin -> owed.allows("pin", pin))
                .anyMatch(pin -> keys.unlock("anna", pin.toCharArray()) instanceof Unlocking.Unlocked);
        if (!some) {
            wrong.add("no PIN opens the key");
        }
    }

    private void opens(ShopFolder shop) throws IOException {
        Profile profile = new Profile(root.resolve("profile"), world.disk());
        try (Records records = Records.open(shop, profile, world)) {
            records.start(ShopDay.MAKER);
            records.damages().stream()
                    .filter(it -> !(it instanceof Damage.PrivateUnreadable) && it.n() <= owed.end(it.writer()))
                    .forEach(it -> wrong.add("damage: " + it));
            if (!(records.save(List.of(records.draft("lesson-read", StrictJson.empty())))
                    instanceof SaveOutcome.Saved)) {
                wrong.add("nothing more can be saved");
            }
        }
        JournalReader reader = new JournalReader(shop);
        reader.poll();
        Map<String, Recorded> found = new HashMap<>();
        reader.all().forEach(it -> found.put(it.line().id(), it));
        owed.events().forEach((id, line) -> entry(line, Optional.ofNullable(found.get(id))));
        if (owed.acknowledged("erased") && holds(shop.root(), ShopDay.TOKEN)) {
            wrong.add("what was erased is there again");
        }
    }

    private void entry(org.tillside.records.Line line, Optional<Recorded> found) {
        if (found.isEmpty() || !found.get().line().p().equals(line.p())) {
            wrong.add("lost: " + line.writer() + " " + line.n());
        } else if (found.get().secret() instanceof PrivatePart.Lost
                || (found.get().secret() instanceof PrivatePart.Erased
                        && !owed.erased().contains(line.id()))) {
            wrong.add("lost its private part: " + line.writer() + " " + line.n());
        }
    }

    private void restored() throws IOException {
        boolean there = ShopFolder.read(root.resolve("restored")) instanceof ShopFolder.Opened.Shop;
        expect("restored", there ? "yes" : "no");
        if (there && owed.acknowledged("restored")) {
            ShopFolder again = new ShopFolder(root.resolve("restored"), "any");
            JournalReader reader = new JournalReader(again);
            reader.poll();
            if (reader.all().size() < 10 || !reader.damages().isEmpty()) {
                wrong.add("restored in part: " + reader.all().size() + " " + reader.damages());
            }
        }
    }

    private static boolean holds(Path folder, String token) throws IOException {
        for (Optional<byte[]> bytes : Discs.read(folder).values()) {
            if (bytes.isPresent() && new String(bytes.get(), java.nio.charset.StandardCharsets.UTF_8).contains(token)) {
                return true;
            }
        }
        return false;
    }
}
