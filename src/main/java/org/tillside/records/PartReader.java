package org.tillside.records;

import java.util.Optional;

/** Looks into the private parts of many lines: each must be whole and the very one that its line promised. */
final class PartReader {
    private static final int HASH = 64;

    private final Plain plain = new Plain();
    private final Hasher hasher = new Hasher();

    /**
     * What can be told of a line's private part before anybody looks into it.
     *
     * @param part its line in the private file, if there is one and it is wanted
     */
    record Asked(Line line, boolean erased, Optional<Bytes> part) {}

    PrivatePart read(Asked asked) {
        Optional<String> promised = asked.part().isPresent() || asked.line().mayPromise()
                ? asked.line().commitment()
                : Optional.empty();
        if (promised.isEmpty()) {
            return new PrivatePart.None();
        }
        if (asked.erased()) {
            return new PrivatePart.Erased();
        }
        return asked.part().isPresent()
                ? read(asked.part().get(), asked.line().id(), promised.get())
                : new PrivatePart.Lost();
    }

    private PrivatePart read(Bytes line, String id, String promised) {
        try {
            PrivateFile.Part part = PrivateFile.part(line, plain);
            hasher.add(part.secret().salt());
            hasher.add(part.secret().d());
            boolean whole = promised.length() == HASH
                    && hasher.is(Bytes.of(promised), 0)
                    && part.id().equals(id);
            return whole ? new PrivatePart.Present(part.secret().d()) : new PrivatePart.Lost();
        } catch (StrictJson.NotJson | IllegalArgumentException unreadable) {
            return new PrivatePart.Lost();
        }
    }
}
