package org.tillside.screens.signoff;

import java.util.Map;
import java.util.Optional;

/** What the computer calls itself, which a signature holds. */
final class Device {
    private Device() {}

    /** The computer's name out of its environment, else the kind of system. */
    static String name(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(environment.get("HOSTNAME")))
                .filter(it -> !it.isBlank())
                .orElseGet(() -> System.getProperty("os.name", "?"));
    }
}
