package org.tillside.screens.studio;

import java.util.Optional;
import org.tillside.screens.ContentFile;

/** Which kind of content a file holds, by where it lies; a sidecar of another language is none of these. */
final class Kinds {
    private Kinds() {}

    /** The kind as the schemas call it; empty for lessons, pictures and sidecars. */
    static Optional<String> of(ContentFile file) {
        String path = file.path().replaceFirst("^[^/]+/", "");
        if (!path.matches("[^.]+\\.yaml")) {
            return Optional.empty();
        }
        if (path.startsWith("scenarios/")) {
            return Optional.of("scenario");
        } else if (path.startsWith("forms/")) {
            return Optional.of("form");
        } else if (path.startsWith("programmes/")) {
            return Optional.of("programme");
        } else if (path.startsWith("modules/")) {
            return Optional.of(path.endsWith("/module.yaml") ? "module" : "quiz");
        }
        String name = path.substring(0, path.length() - ".yaml".length());
        return Optional.of(name).filter(it -> it.matches("pack|skills|curriculum|changes"));
    }
}
