package org.tillside.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.tillside.records.Backup;
import org.tillside.records.Bytes;
import org.tillside.records.Criteria;
import org.tillside.records.Disk;
import org.tillside.records.Draft;
import org.tillside.records.Keys;
import org.tillside.records.Line;
import org.tillside.records.Profile;
import org.tillside.records.Records;
import org.tillside.records.Restore;
import org.tillside.records.SaveOutcome;
import org.tillside.records.Settings;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Signer;
import org.tillside.records.StrictJson;
import org.tillside.records.Surroundings;
import org.tillside.records.Unlocking;

/** One busy day of a shop on a disk whose power may be cut: everything that is ever written is written in it once. */
final class ShopDay {
    static final String TOKEN = "Zane Ozolniece";
    static final String PIN = "804613";
    static final String NEW_PIN = "739604";
    static final String MAKER = "day";

    private final PowerDisk disk;
    private final Surroundings world;
    private final Path root;
    private final Profile profile;
    private final Random random;

    ShopDay(Path root, boolean forces, Random random) {
        this.random = random;
        this.disk = new PowerDisk(forces);
        this.root = root;
        this.world = Shops.world(new Shops.Hands(), random.nextLong()).with(disk);
        this.profile = new Profile(root.resolve("profile"), disk);
    }

    /** What a value is when it is written. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    PowerDisk run() throws IOException {
        disk.promise(it -> it.may("shop", "no"));
        ShopFolder[] made = new ShopFolder[1];
        value("shop", "yes", () -> made[0] = Shops.create(root.resolve("shop"), world));
        ShopFolder shop = made[0];
        morning(shop);
        String torn = noon(shop);
        leaveTorn(shop, torn);
        evening(shop);
        return disk;
    }

    private void value(String key, String value, Writing writing) throws IOException {
        disk.promise(it -> it.may(key, value));
        writing.run();
        disk.promise(it -> it.must(key, value));
    }

    private void morning(ShopFolder shop) throws IOException {
        try (Records records = Records.open(shop, profile, world)) {
            records.start(MAKER);
            setting("language", "lv");
            save(records, lesson(records, 1));
            Draft late = comment(records, some());
            disk.full(true);
            if (records.save(List.of(late)) instanceof SaveOutcome.Saved) {
                throw new AssertionError("saved on a full disk");
            }
            disk.full(false);
            save(records, late);
            records.poll();
            records.checkpoint(MAKER, Bytes.of("one" + some()));
            Signer anna = key(shop);
            wrongPins(shop);
            criteria(shop);
            save(records, comment(records, some()).signed(anna));
            setting("language", "hy");
            draft(shop, "half a sentence");
            save(records, lesson(records, 2), comment(records, some()), comment(records, some()));
            draft(shop, "half a sentence and the rest");
            records.poll();
            records.checkpoint(MAKER, Bytes.of("two" + some()));
        }
    }

    private String noon(ShopFolder shop) throws IOException {
        try (Records records = Records.open(shop, profile, world)) {
            records.start(MAKER);
            Draft named = comment(records, TOKEN + some());
            save(records, named);
            save(records, comment(records, some()));
            backUp(shop);
            erase(records, named);
            save(records, lesson(records, 3));
            backUp(shop);
            value("pin", NEW_PIN, () -> {
                Keys keys = new Keys(shop, world, 10);
                if (keys.unlock("anna", PIN.toCharArray()) instanceof Unlocking.Unlocked it) {
                    keys.changePin("anna", it.signer(), NEW_PIN.toCharArray());
                }
            });
            return records.writer();
        }
    }

    /** Half a line and half a private part lie at the ends: what is mended when the shop is opened can fail as well. */
    private void leaveTorn(ShopFolder shop, String writer) throws IOException {
        for (String folder : List.of("records", "private")) {
            Path file = shop.root().resolve(folder).resolve(writer + ".jsonl");
            try (Disk.Handle handle = disk.open(file)) {
                handle.write(
                        java.nio.ByteBuffer.wrap(("{\"id\":\"half" + "z".repeat(600)).getBytes("UTF-8")),
                        handle.size());
                handle.force();
            }
        }
    }

    private void evening(ShopFolder shop) throws IOException {
        try (Records records = Records.open(shop, profile, world)) {
            records.start(MAKER);
            save(records, comment(records, some()));
            setting("theme", "dark");
            profile.opened(shop, "Pie Liepas");
        }
        disk.promise(it -> it.may("restored", "no"));
        value("restored", "yes", () -> Restore.into(zip(), root.resolve("restored"), Shops.ANYWHERE, world));
    }

    private void setting(String key, String value) throws IOException {
        Settings settings = profile.settings();
        value("setting." + key, value, () -> settings.save(Map.of(key, value)));
    }

    private void draft(ShopFolder shop, String text) throws IOException {
        Settings file = new Settings(shop.drafts().resolve("anna.json"), disk);
        value("draft", text, () -> file.save(Map.of("note", text)));
    }

    private void criteria(ShopFolder shop) throws IOException {
        Bytes text = Bytes.of("{\"text\":\"greets within three seconds\"}");
        value("criteria", text.sha256(), () -> new Criteria(shop, disk).keep(text));
    }

    private Signer key(ShopFolder shop) throws IOException {
        Signer[] made = new Signer[1];
        value("pin", PIN, () -> made[0] = new Keys(shop, world, 10).create("anna", PIN.toCharArray()));
        return made[0];
    }

    private void wrongPins(ShopFolder shop) {
        for (int left = 9; left > 6; left--) {
            new Keys(shop, world, 10).unlock("anna", "111111".toCharArray());
            int now = left;
            disk.promise(it -> it.triesLeft(now));
        }
        disk.promise(it -> it.triesLeft(10));
        new Keys(shop, world, 10).unlock("anna", PIN.toCharArray());
    }

    private Path zip() {
        return root.resolve("profile").resolve("backup.zip");
    }

    private void backUp(ShopFolder shop) throws IOException {
        disk.promise(it -> {
            if (!it.demands("backup")) {
                it.may("backup", "none");
            }
        });
        value("backup", "whole", () -> new Backup(shop, world).write(zip()));
    }

    private void erase(Records records, Draft named) {
        var fields = StrictJson.empty().put("person", "zane");
        fields.putArray("ids").add(named.id());
        Draft erase = records.draft(Line.ERASE, fields);
        disk.promise(it -> it.erased(named.id()));
        if (!(records.erase(erase, Set.of("zane")) instanceof Records.Erased.Done)) {
            throw new AssertionError("not erased");
        }
        disk.promise(it -> it.must("erased", "yes"));
    }

    private void save(Records records, Draft... drafts) {
        List<Line> lines = new ArrayList<>(Shops.saved(records.save(List.of(drafts))));
        disk.promise(it -> it.saved(lines));
    }

    /** Words of any length, so that the ends of lines fall anywhere in a sector. */
    private String some() {
        return " and so on".repeat(random.nextInt(150));
    }

    private static Draft lesson(Records records, int page) {
        return records.draft("lesson-read", StrictJson.empty().put("lesson", "listening/page-" + page));
    }

    private static Draft comment(Records records, String text) {
        return records.draft(
                "comment",
                StrictJson.empty().put("about", "zane"),
                StrictJson.empty().put("text", text));
    }
}
