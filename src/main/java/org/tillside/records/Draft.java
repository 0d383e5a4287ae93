package org.tillside.records;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event that is ready to be signed and written: it keeps its id however often it has to be written.
 *
 * @param id unique for ever
 * @param at wall clock with offset
 * @param clock set when that clock is not to be trusted
 * @param type lower-case words joined by hyphens
 * @param p the fields, one JSON object, holding the commitment {@code c} if there is a private part
 * @param secret the private part
 * @param sig Ed25519, base64
 */
public record Draft(
        String id,
        String at,
        Optional<ClockFlag> clock,
        String type,
        Bytes p,
        Optional<Secret> secret,
        Optional<String> sig) {

    /**
     * What a law may let a person have erased: kept apart from the line.
     *
     * @param salt 16 random bytes, so that a name cannot be guessed from its hash
     * @param d one JSON object
     */
    public record Secret(Bytes salt, Bytes d) {
        /** SHA-256 of salt and bytes, in hexadecimal digits. */
        public String commitment() {
            MessageDigest digest = Bytes.digest();
            salt.addTo(digest);
            d.addTo(digest);
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    public Draft {
        if (!Line.WORD.matcher(id).matches()
                || !Line.AT.matcher(at).matches()
                || !Line.WORD.matcher(type).matches()) {
            throw new IllegalArgumentException("no event: " + id + " " + at + " " + type);
        }
        if (sig.isPresent() && !Line.SIGNATURE.matcher(sig.get()).matches()) {
            throw new IllegalArgumentException("no signature: " + sig.get());
        }
    }

    static Draft of(
            String id, String at, Optional<ClockFlag> clock, String type, ObjectNode fields, Optional<Secret> secret) {
        if (fields.has("c")) {
            throw new IllegalArgumentException("c is the commitment to the private part");
        }
        secret.ifPresent(kept -> fields.put("c", kept.commitment()));
        return new Draft(id, at, clock, type, StrictJson.bytes(fields), secret, Optional.empty());
    }

    /** What a signature is over: not the writer, number or chain, so that the event can be written again. */
    public Bytes signedBytes() {
        return Signatures.over(id, at, type, p);
    }

    public Draft signed(Signer signer) {
        return new Draft(id, at, clock, type, p, secret, Optional.of(signer.sign(signedBytes())));
    }
}
