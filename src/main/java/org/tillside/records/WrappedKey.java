package org.tillside.records;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/**
 * A key locked by a PIN or a recovery code: AES-256-GCM under PBKDF2-HMAC-SHA256.
 *
 * @param rounds of PBKDF2
 * @param salt 16 bytes
 * @param iv 12 bytes
 * @param box the locked 32 bytes and the tag of 16
 */
record WrappedKey(int rounds, Bytes salt, Bytes iv, Bytes box) {
    private static final int MOST_ROUNDS = 10_000_000;

    /** @param owner what the key belongs to, so that a lock cannot be moved to another key */
    static WrappedKey lock(byte[] key, char[] secret, int rounds, String owner, Randomness random) {
        Bytes salt = Bytes.wrap(random.bytes(16));
        Bytes iv = Bytes.wrap(random.bytes(12));
        try {
            byte[] box =
                    cipher(Cipher.ENCRYPT_MODE, secret, rounds, salt, iv, owner).doFinal(key);
            return new WrappedKey(rounds, salt, iv, Bytes.wrap(box));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 and AES", e);
        }
    }

    /** The key, if the secret is the right one. */
    Optional<byte[]> unlock(char[] secret, String owner) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, secret, rounds, salt, iv, owner).doFinal(box.toArray()));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 and AES", e);
        }
    }

    private static Cipher cipher(int mode, char[] secret, int rounds, Bytes salt, Bytes iv, String owner)
            throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(secret, salt.toArray(), rounds, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv.toArray()));
        Arrays.fill(key, (byte) 0);
        cipher.updateAAD(Bytes.of("tillside-key-1\n" + owner).toArray());
        return cipher;
    }

    void put(ObjectNode json) {
        json.put("rounds", rounds).put("salt", salt.hex()).put("iv", iv.hex()).put("box", box.hex());
    }

    static WrappedKey of(ObjectNode json) throws StrictJson.NotJson {
        long rounds = StrictJson.number(json, "rounds");
        try {
            WrappedKey key = new WrappedKey(
                    (int) Math.max(0, Math.min(rounds, MOST_ROUNDS + 1)),
                    Bytes.ofHex(StrictJson.text(json, "salt")),
                    Bytes.ofHex(StrictJson.text(json, "iv")),
                    Bytes.ofHex(StrictJson.text(json, "box")));
            if (key.rounds < 1
                    || key.rounds > MOST_ROUNDS
                    || key.salt.size() != 16
                    || key.iv.size() != 12
                    || key.box.size() != 48) {
                throw new StrictJson.NotJson("no locked key");
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw new StrictJson.NotJson("no locked key");
        }
    }
}
