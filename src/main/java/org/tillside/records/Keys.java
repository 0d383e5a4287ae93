package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * People's keys, each locked by its PIN, in the shop folder: in every backup, and nowhere else. A PIN is tried by
 * unlocking; there is nothing else to compare it with.
 */
public final class Keys {
    /** PBKDF2 rounds: about 0.2 seconds on a till's computer. */
    public static final int ROUNDS = 600_000;

    private final ShopFolder shop;
    private final Surroundings world;
    private final int rounds;

    public Keys(ShopFolder shop, Surroundings world) {
        this(shop, world, ROUNDS);
    }

    /** @param rounds fewer are for tests and the demo shop, whose PINs are no secret */
    public Keys(ShopFolder shop, Surroundings world, int rounds) {
        this.shop = shop;
        this.world = world;
        this.rounds = rounds;
    }

    /**
     * Makes a person's key, or a new one in place of a forgotten one; it counts once an event has opened it.
     *
     * @throws IllegalArgumentException if {@link PinRules} refuses the PIN
     */
    public Signer create(String person, char[] pin) throws IOException {
        Signer signer = prepare(person, pin);
        adopt(person, signer.key().x509());
        return signer;
    }

    /**
     * Makes a key and lays it beside the one that counts, which stays good until {@link #adopt}.
     *
     * @throws IllegalArgumentException if {@link PinRules} refuses the PIN
     */
    Signer prepare(String person, char[] pin) throws IOException {
        demandGood(pin);
        byte[] seed = world.random().bytes(32);
        Signer signer = Signer.fromSeed(seed);
        WrappedKey locked = WrappedKey.lock(seed, pin, rounds, owner(person, signer.key()), world.random());
        Arrays.fill(seed, (byte) 0);
        save(beside(person, signer.key().x509()), person, signer.key(), locked, null);
        return signer;
    }

    /** Puts a prepared key in the place of the one before, if it still lies beside it. */
    void adopt(String person, String key) throws IOException {
        Path prepared = beside(person, key);
        if (!Files.exists(prepared)) {
            return;
        }
        try {
            world.disk().replace(prepared, file(person));
        } catch (NoSuchFileException e) {
            // another window was faster
            return;
        }
        world.disk().forceFolder(shop.keys());
        new Tries(shop, world, person).unlock();
    }

    /** The key that a person's PIN unlocks; whether it counts is for the events to say. */
    public Optional<PersonKey> key(String person) throws IOException {
        try {
            return Optional.of(load(person)).map(Stored::key);
        } catch (StrictJson.NotJson e) {
            return Optional.empty();
        }
    }

    /** Tries a PIN: the try is counted first, on disk. */
    public Unlocking unlock(String person, char[] pin) {
        try {
            if (!Files.exists(file(person))) {
                return new Unlocking.NoKey();
            }
            Stored stored = load(person);
            Tries tries = new Tries(shop, world, person);
            if (!tries.take()) {
                return new Unlocking.Locked();
            }
            Optional<Signer> signer = open(stored.pin(), pin, person, stored.key());
            if (signer.isPresent()) {
                tries.right();
                return new Unlocking.Unlocked(signer.get());
            }
            return new Unlocking.Wrong(Math.max(0, Tries.ALLOWED - tries.count()));
        } catch (IOException | StrictJson.NotJson e) {
            return new Unlocking.NotTried(String.valueOf(e.getMessage()));
        }
    }

    /** Opens an owner's key with the recovery sheet. Its code cannot be guessed, so it is not counted. */
    public Unlocking unlock(String person, RecoveryCode code) {
        try {
            if (!Files.exists(file(person))) {
                return new Unlocking.NoKey();
            }
            Stored stored = load(person);
            WrappedKey sheet = stored.sheet();
            if (sheet == null) {
                return new Unlocking.NoKey();
            }
            Optional<Signer> signer = open(sheet, code.text().toCharArray(), person, stored.key());
            return signer.isPresent() ? new Unlocking.Unlocked(signer.get()) : new Unlocking.Wrong(Tries.ALLOWED);
        } catch (IOException | StrictJson.NotJson e) {
            return new Unlocking.NotTried(String.valueOf(e.getMessage()));
        }
    }

    /** Another PIN for the same key; the recovery sheet stays good. */
    public void changePin(String person, Signer signer, char[] pin) throws IOException {
        demandGood(pin);
        WrappedKey sheet = own(person, signer).sheet();
        byte[] seed = signer.seed();
        save(
                file(person),
                person,
                signer.key(),
                WrappedKey.lock(seed, pin, rounds, owner(person, signer.key()), world.random()),
                sheet);
        Arrays.fill(seed, (byte) 0);
        new Tries(shop, world, person).unlock();
    }

    /** Locks a second copy of an owner's key with a fresh code; an older sheet is good no more. */
    public RecoveryCode makeSheet(String person, Signer signer) throws IOException {
        Stored stored = own(person, signer);
        RecoveryCode code = new RecoveryCode(Bytes.wrap(world.random().bytes(16)));
        byte[] seed = signer.seed();
        WrappedKey sheet =
                WrappedKey.lock(seed, code.text().toCharArray(), rounds, owner(person, signer.key()), world.random());
        Arrays.fill(seed, (byte) 0);
        save(file(person), person, signer.key(), stored.pin(), sheet);
        return code;
    }

    /** Whether a person can open the key with a sheet. */
    public boolean hasSheet(String person) throws IOException {
        try {
            return Files.exists(file(person)) && load(person).sheet() != null;
        } catch (StrictJson.NotJson e) {
            return false;
        }
    }

    /** How many more PINs may be tried; 0 means locked. */
    public int triesLeft(String person) throws IOException {
        return Math.max(0, Tries.ALLOWED - new Tries(shop, world, person).count());
    }

    /**
     * Lets a person try again: for another one, an owner, whose unlocked key shows who it is.
     *
     * @throws IllegalArgumentException if the signer is not that owner's, or the owner is the locked person
     */
    public void allowAgain(String person, String owner, Signer signer) throws IOException {
        own(owner, signer);
        if (owner.equals(person)) {
            throw new IllegalArgumentException("nobody lets themselves in again; the recovery sheet is for that");
        }
        new Tries(shop, world, person).unlock();
    }

    private record Stored(
            PersonKey key, WrappedKey pin, @Nullable WrappedKey sheet) {}

    private static Optional<Signer> open(WrappedKey locked, char[] secret, String person, PersonKey key) {
        return locked.unlock(secret, owner(person, key)).map(seed -> {
            Signer signer = Signer.fromSeed(seed);
            Arrays.fill(seed, (byte) 0);
            return signer;
        });
    }

    private Stored own(String person, Signer signer) throws IOException {
        try {
            Stored stored = load(person);
            if (stored.key().equals(signer.key())) {
                return stored;
            }
        } catch (StrictJson.NotJson e) {
            throw new IOException("the key of " + person + " cannot be read", e);
        }
        throw new IllegalArgumentException("not the key of " + person);
    }

    private Stored load(String person) throws IOException, StrictJson.NotJson {
        if (!Files.exists(file(person))) {
            throw new StrictJson.NotJson("no key");
        }
        ObjectNode json = FileBytes.json(file(person));
        WrappedKey sheet = json.has("sheet") ? WrappedKey.of(StrictJson.child(json, "sheet")) : null;
        try {
            PersonKey key = new PersonKey(StrictJson.text(json, "key"));
            return new Stored(key, WrappedKey.of(StrictJson.child(json, "pin")), sheet);
        } catch (IllegalArgumentException e) {
            throw new StrictJson.NotJson("no key");
        }
    }

    private void save(Path file, String person, PersonKey key, WrappedKey pin, @Nullable WrappedKey sheet)
            throws IOException {
        ObjectNode json = StrictJson.empty()
                .put("format", ShopFolder.FORMAT)
                .put("person", person)
                .put("key", key.x509());
        pin.put(json.putObject("pin"));
        Consumer<WrappedKey> put = wrapped -> wrapped.put(json.putObject("sheet"));
        Optional.ofNullable(sheet).ifPresent(put);
        SafeFile.makeFolders(world.disk(), shop.keys());
        SafeFile.replace(world.disk(), file, StrictJson.pretty(json));
    }

    private Path file(String person) {
        if (!Line.WORD.matcher(person).matches()) {
            throw new IllegalArgumentException("no person's id: " + person);
        }
        return shop.keys().resolve(person + ".json");
    }

    /** Its name tells which key it is, so that two windows never write one over the other's. */
    private Path beside(String person, String key) {
        String name = String.valueOf(file(person).getFileName());
        return shop.keys()
                .resolve(name.replace(".json", "." + Bytes.of(key).sha256().substring(0, 16) + ".next"));
    }

    private static String owner(String person, PersonKey key) {
        return person + "\n" + key.x509();
    }

    private static void demandGood(char[] pin) {
        PinRules.refusal(pin).ifPresent(why -> {
            throw new IllegalArgumentException("a PIN that the rules refuse: " + why);
        });
    }
}
