package org.tillside.records;

/**
 * The public half of a person's Ed25519 key, as events name it.
 *
 * @param hex its 32 bytes in 64 lower-case hexadecimal digits
 */
public record PersonKey(String hex) {
    public PersonKey {
        if (!Line.HASH.matcher(hex).matches()) {
            throw new IllegalArgumentException("no key: " + hex);
        }
    }
}
