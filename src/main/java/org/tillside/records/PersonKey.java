package org.tillside.records;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The public half of a person's Ed25519 key, as events name it.
 *
 * @param x509 44 bytes (RFC 8410) in 60 characters of base64
 */
public record PersonKey(String x509) {
    private static final Pattern SHAPE = Pattern.compile("MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=");

    public PersonKey {
        if (!SHAPE.matcher(x509).matches()) {
            throw new IllegalArgumentException("no Ed25519 key: " + x509);
        }
    }

    PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(x509);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
