package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The private parts that lines read from now on promise: those that came last are kept, the rest only while needed. */
final class LoadedParts {
    private final ShopFolder shop;
    private final Predicate<String> erased;
    private final Set<Damage> damages;
    private final Map<String, OfWriter> writers = new HashMap<>();

    /**
     * @param erased whether an event's part is not missed, as far as that is known
     * @param damages where what is found goes
     */
    LoadedParts(ShopFolder shop, Predicate<String> erased, Set<Damage> damages) {
        this.shop = shop;
        this.erased = erased;
        this.damages = damages;
    }

    /** The parts of one writer as far as they were read. */
    private static final class OfWriter {
        private Stamp stamp = new Stamp(-1, 0);
        private Map<String, Draft.Secret> parts = Map.of();
        /** Behind the last part that was read or need not be. */
        private long end;
        /** Whether the parts here are only those that came last. */
        private boolean later;
        /** Whether the disk gave all of them; what it kept is not called missing. */
        private boolean whole = true;
    }

    /**
     * Says that the lines of a writer's parts that lie there now have been read. What lies behind is read when a new line
     * asks for it; if that is too little, the file is read whole.
     */
    void skip(String writer) {
        of(writer).end = length(shop.privateOf(writer));
    }

    static long length(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            // then it is read from its beginning, and what stops that is told
            return 0;
        }
    }

    private OfWriter of(String writer) {
        return writers.computeIfAbsent(writer, w -> new OfWriter());
    }

    /** Lines with their private parts: read after the lines, for a part is written before its line. */
    List<Recorded> recorded(Iterable<Line> lines) throws IOException {
        Round round = new Round();
        List<Recorded> events = new ArrayList<>();
        for (Line line : lines) {
            events.add(new Recorded(line, round.part(line)));
        }
        return List.copyOf(events);
    }

    /** One look at the files, each read once at most. */
    private final class Round {
        private final Map<String, Map<String, Draft.Secret>> last = new HashMap<>();
        private final Map<String, Map<String, Draft.Secret>> whole = new HashMap<>();

        PrivatePart part(Line line) throws IOException {
            Optional<String> commitment = line.commitment();
            if (commitment.isEmpty()) {
                return new PrivatePart.None();
            }
            // the files are looked at all the same: what is wrong with them is told
            Map<String, Draft.Secret> parts = parts(line);
            return erased.test(line.id()) ? new PrivatePart.Erased() : checked(line, commitment.get(), parts);
        }

        private Map<String, Draft.Secret> parts(Line line) throws IOException {
            String writer = line.writer();
            Map<String, Draft.Secret> parts = last.get(writer);
            if (parts == null) {
                parts = lastOf(writer);
                last.put(writer, parts);
            }
            if (parts.containsKey(line.id()) || erased.test(line.id()) || !of(writer).later) {
                return parts;
            }
            Map<String, Draft.Secret> all = whole.get(writer);
            if (all == null) {
                all = noted(writer, PrivateFile.readable(shop.privateOf(writer), 0, any -> true));
                whole.put(writer, all);
            }
            return all;
        }
    }

    private PrivatePart checked(Line line, String commitment, Map<String, Draft.Secret> parts) {
        Draft.Secret secret = parts.get(line.id());
        if (secret == null) {
            if (of(line.writer()).whole) {
                damages.add(new Damage.PrivateMissing(line.writer(), line.n(), line.id()));
            }
            return new PrivatePart.Lost();
        }
        if (!secret.commitment().equals(commitment)) {
            damages.add(new Damage.PrivateAltered(line.writer(), line.n(), line.id()));
            return new PrivatePart.Lost();
        }
        return new PrivatePart.Present(secret.d());
    }

    private Map<String, Draft.Secret> noted(String writer, PrivateFile.Content content) {
        content.bad().forEach(n -> damages.add(new Damage.PrivateUnreadable(writer, n)));
        of(writer).whole = content.whole();
        return content.parts();
    }

    /** What came since the last time, or all. */
    private Map<String, Draft.Secret> lastOf(String writer) throws IOException {
        Path file = shop.privateOf(writer);
        OfWriter known = of(writer);
        Stamp now = Stamp.of(file);
        if (!now.equals(known.stamp)) {
            boolean grown = known.end > 0 && now.size() >= known.end;
            PrivateFile.Content content = PrivateFile.readable(file, grown ? known.end : 0, any -> true);
            known.parts = grown ? content.parts() : noted(writer, content);
            known.later = grown;
            known.end = Math.max(grown ? known.end : 0, content.size());
            known.stamp = now;
        }
        return known.parts;
    }
}
