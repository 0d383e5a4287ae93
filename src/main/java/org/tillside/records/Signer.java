package org.tillside.records;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A person's key, unlocked: got by a PIN for one signing and dropped after it. */
public final class Signer {
    private final PrivateKey secret;
    private final PersonKey key;

    private Signer(PrivateKey secret, PersonKey key) {
        this.secret = secret;
        this.key = key;
    }

    public PersonKey key() {
        return key;
    }

    /** An Ed25519 signature in base64, 88 characters. */
    String sign(Bytes message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message.toArray());
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key can sign", e);
        }
    }

    /** The 32 bytes that the key is made of. */
    byte[] seed() {
        if (secret instanceof EdECPrivateKey ed) {
            return ed.getBytes().orElseThrow(() -> new IllegalStateException("the key does not show its bytes"));
        }
        throw new IllegalStateException("no Ed25519 key");
    }

    /** The same 32 bytes give the same key on every Java version. */
    static Signer fromSeed(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            KeyPair pair = generator.generateKeyPair();
            PersonKey key = new PersonKey(
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            Signer signer = new Signer(secret, key);
            signer.check(seed);
            return signer;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /** The public half is got from the generator; a platform that drew its seed otherwise must not pass unnoticed. */
    private void check(byte[] seed) {
        Bytes probe = Bytes.of("probe");
        if (!Arrays.equals(seed(), seed) || !Signatures.verifies(probe, sign(probe), key)) {
            throw new IllegalStateException("this Java platform makes Ed25519 keys in an unknown way");
        }
    }

    /** Hands the generator the very bytes that it is to use. */
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("an Ed25519 key is made of 32 bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
