package org.tillside.records;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/** What a signature is made over, and whether one is right. */
public final class Signatures {
    private static final Bytes DOMAIN = Bytes.of("tillside-1\n");

    private Signatures() {}

    static Bytes over(String id, String at, String type, Bytes p) {
        return DOMAIN.plus(Bytes.of(id + "\n" + at + "\n" + type + "\n")).plus(p);
    }

    /** Whether the line's signature was made with that key; false for a line without one. */
    public static boolean verifies(Line line, PersonKey key) {
        return line.sig()
                .filter(sig -> verifies(over(line.id(), line.at(), line.type(), line.p()), sig, key))
                .isPresent();
    }

    static boolean verifies(Bytes message, String sig, PersonKey key) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key.publicKey());
            verifier.update(message.toArray());
            return verifier.verify(Base64.getDecoder().decode(sig));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
