package org.tillside.watch;

import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Stands before all security providers and sees what is asked of them; its own SHA-256 is the platform's and sees every
 * use, wherever it was made. It offers nothing else.
 */
final class Hashes extends Provider {
    private static final long serialVersionUID = 1;
    private static final String NAME = "TillsideWatch";
    private static final String HASH = "SHA-256";
    /** Certificates and stores of keys are the platform's; ids are drawn from memory. */
    private static final Set<String> COSTLY =
            Set.of("MessageDigest", "Signature", "SecretKeyFactory", "Cipher", "KeyPairGenerator", "Mac");

    private final transient Breaches breaches;
    private final transient Service hash;

    private Hashes(Breaches breaches) {
        super(NAME, "1", "watches the event thread");
        this.breaches = breaches;
        this.hash = new Service(this, "MessageDigest", HASH, Watched.class.getName(), List.of(), Map.of()) {
            @Override
            public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
                try {
                    return new Watched(breaches, MessageDigest.getInstance(HASH, "SUN"));
                } catch (NoSuchProviderException e) {
                    throw new NoSuchAlgorithmException(e);
                }
            }
        };
    }

    static void begin(Breaches breaches) {
        Security.insertProviderAt(new Hashes(breaches), 1);
    }

    static void end() {
        Security.removeProvider(NAME);
    }

    @Override
    public Service getService(String type, String algorithm) {
        if (COSTLY.contains(type) && EventThreads.here()) {
            breaches.add("hash " + type + " " + algorithm, EventThreads.stack());
        }
        return type.equals("MessageDigest")
                        && algorithm.toUpperCase(Locale.ROOT).equals(HASH)
                ? hash
                : null;
    }

    /** The platform's hash, seen when it works. */
    private static final class Watched extends MessageDigestSpi implements Cloneable {
        private final Breaches breaches;
        private final MessageDigest real;

        Watched(Breaches breaches, MessageDigest real) {
            this.breaches = breaches;
            this.real = real;
        }

        private void seen() {
            if (EventThreads.here()) {
                breaches.add("hash of bytes with " + HASH, EventThreads.stack());
            }
        }

        @Override
        protected void engineUpdate(byte input) {
            seen();
            real.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            seen();
            real.update(input, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            seen();
            return real.digest();
        }

        @Override
        protected int engineGetDigestLength() {
            return real.getDigestLength();
        }

        @Override
        protected void engineReset() {
            real.reset();
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            return new Watched(breaches, (MessageDigest) real.clone());
        }
    }
}
