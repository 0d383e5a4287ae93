package org.tillside.records;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what is wrong with the private parts of lines that streamed by, just as whoever keeps all of them tells it. */
final class PartsCheck {
    private final ShopFolder shop;
    private final IndexedParts parts;
    private final Map<String, Promise> lost = new LinkedHashMap<>();
    /** Whose lines promise private parts. */
    private final Set<String> promising = new LinkedHashSet<>();

    /** What a line promised: the line itself would keep the whole piece of the file in memory in which it lies. */
    private record Promise(String writer, long n, String id, Optional<String> commitment) {
        static Promise of(Line line) {
            return new Promise(line.writer(), line.n(), line.id(), line.commitment());
        }
    }

    PartsCheck(ShopFolder shop, IndexedParts parts) {
        this.shop = shop;
        this.parts = parts;
    }

    /** Notes some lines. @param without those whose private part is not what they promise */
    void note(List<Line> without, Set<String> writers) {
        without.forEach(line -> lost.put(line.id(), Promise.of(line)));
        promising.addAll(writers);
    }

    /** Looks at the files of those writers as wholes, if anything can be wrong with them. */
    void into(Collection<Damage> damages, Set<String> erased) {
        for (String writer : promising) {
            Map<String, Promise> missed = new LinkedHashMap<>();
            lost.forEach((id, promise) -> {
                if (promise.writer().equals(writer) && !erased.contains(id)) {
                    missed.put(id, promise);
                }
            });
            if (!missed.isEmpty() || !parts.allTaken(writer)) {
                PrivateFile.Content content = PrivateFile.readable(shop.privateOf(writer), 0, missed::containsKey);
                content.bad().forEach(n -> damages.add(new Damage.PrivateUnreadable(writer, n)));
                missed.values().forEach(promise -> wrong(promise, content).ifPresent(damages::add));
            }
        }
    }

    /** What the disk keeps back is not called missing. */
    private static Optional<Damage> wrong(Promise promise, PrivateFile.Content content) {
        Draft.Secret secret = content.parts().get(promise.id());
        if (secret == null) {
            return content.whole()
                    ? Optional.of(new Damage.PrivateMissing(promise.writer(), promise.n(), promise.id()))
                    : Optional.empty();
        }
        return promise.commitment().filter(secret.commitment()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Damage.PrivateAltered(promise.writer(), promise.n(), promise.id()));
    }
}
