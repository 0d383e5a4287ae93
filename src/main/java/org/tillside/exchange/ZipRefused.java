package org.tillside.exchange;

import java.util.List;

/** Breaks off the reading of a zip that is not taken. */
final class ZipRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final ZipRefusal reason;
    private final transient List<String> names;

    /** @param names the file in the zip that it is about, as it may be shown, and another one */
    ZipRefused(ZipRefusal reason, String... names) {
        super(reason.name());
        this.reason = reason;
        this.names = List.of(names).stream().map(ZipNames::shown).toList();
    }

    ZipRefusal reason() {
        return reason;
    }

    List<String> names() {
        return names;
    }
}
