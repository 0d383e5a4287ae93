package org.tillside.records;

import java.util.Optional;

/** Looks into the private parts of many lines: each must be whole and the very one that its line promised. */
final class PartReader {
    private static final int HASH = 64;
    private static final PrivatePart NONE = new PrivatePart.None();

    private final Plain plain = new Plain();
    private final Hasher hasher = new Hasher();

    /**
     * What can be told of a line's private part before anybody looks into it.
     *
     * @param promises false if it is certain that the line promises none
     * @param part its line in the private file, if there is one and it is wanted
     */
    record Asked(Line line, boolean promises, boolean erased, Optional<Bytes> part) {}

    /** Where the digits of a promised hash stand. */
    private record Promise(Bytes digits, int from) {}

    PrivatePart read(Asked asked) {
        Optional<Promise> promised = asked.promises() ? promised(asked.line()) : Optional.empty();
        if (promised.isEmpty()) {
            return NONE;
        }
        if (asked.erased()) {
            return new PrivatePart.Erased();
        }
        return asked.part().isPresent()
                ? read(asked.part().get(), asked.line().id(), promised.get())
                : new PrivatePart.Lost();
    }

    /** What a line promises, most often read where it stands. */
    private static Optional<Promise> promised(Line line) {
        int from = line.promiseAt();
        return from > 0
                ? Optional.of(new Promise(line.p(), from))
                : line.commitment().map(it -> new Promise(it.length() == HASH ? Bytes.of(it) : Bytes.EMPTY, 0));
    }

    private PrivatePart read(Bytes line, String id, Promise promised) {
        try {
            PrivateFile.Part part = PrivateFile.part(line, plain);
            hasher.add(part.secret().salt());
            hasher.add(part.secret().d());
            boolean whole =
                    hasher.is(promised.digits(), promised.from()) && part.id().equals(id);
            return whole ? new PrivatePart.Present(part.secret().d()) : new PrivatePart.Lost();
        } catch (StrictJson.NotJson | IllegalArgumentException unreadable) {
            return new PrivatePart.Lost();
        }
    }
}
