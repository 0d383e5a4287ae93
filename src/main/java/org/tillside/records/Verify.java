package org.tillside.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;

/**
 * Checks every line, chain, witness, private part, kept text and signature from the files alone. It shows later changes
 * made without the PINs; it does not protect against somebody who controls the computer or has seen a PIN.
 */
public final class Verify {
    private final ShopFolder shop;
    private final Optional<Profile> profile;

    /** @param profile where the witnesses are; without it a journal cut at a line end cannot be told */
    public Verify(ShopFolder shop, Optional<Profile> profile) {
        this.shop = shop;
        this.profile = profile;
    }

    /** Whose signature a line must bear. */
    public sealed interface Expected {
        /** That key's, which was open at that event. */
        record By(PersonKey key) implements Expected {}

        /** Somebody's who had no open key then. */
        record NoOpenKey() implements Expected {}

        /** None is asked for; where there is one all the same, it is one of these keys'. */
        record AnyOf(Set<PersonKey> keys) implements Expected {
            public AnyOf {
                keys = Set.copyOf(keys);
            }
        }

        /** None, or nobody here can tell. */
        record None() implements Expected {}
    }

    /** Tells whose signature an event must bear. Asked once for each event, in their order, so it may fold as it goes. */
    @FunctionalInterface
    public interface KeyAtEvent {
        Expected expected(Recorded event);
    }

    /**
     * What was checked and what was found.
     *
     * @param damages nothing in it means intact
     */
    public record Report(int journals, int lines, int signatures, int privateParts, int erased, List<Damage> damages) {
        public boolean intact() {
            return damages.isEmpty();
        }
    }

    /** Checks everything. */
    public Report run(KeyAtEvent keys) throws IOException {
        return run(keys, share -> {});
    }

    /** Checks everything and tells how far it is, 0 to 1. */
    public Report run(KeyAtEvent keys, DoubleConsumer progress) throws IOException {
        List<Damage> damages = new ArrayList<>(againstWitnesses());
        JournalReader reader = new JournalReader(shop);
        reader.poll();
        // a second look tells a tail that lies there from one that is being written
        reader.poll();
        List<Recorded> events = reader.all();
        reader.damages().stream().filter(d -> !damages.contains(d)).forEach(damages::add);
        int signatures = 0;
        int present = 0;
        int erased = 0;
        int seen = 0;
        for (Recorded event : events) {
            progress.accept((double) seen++ / events.size());
            Optional<Damage> signature = checkSignature(event, keys.expected(event));
            signature.ifPresent(damages::add);
            signatures += event.line().sig().isPresent() && signature.isEmpty() ? 1 : 0;
            present += event.secret() instanceof PrivatePart.Present ? 1 : 0;
            erased += event.secret() instanceof PrivatePart.Erased ? 1 : 0;
        }
        damages.addAll(notErased(events));
        damages.addAll(notAsShown(events));
        return new Report(shop.writers().size(), events.size(), signatures, present, erased, List.copyOf(damages));
    }

    private static Optional<Damage> checkSignature(Recorded event, Expected expected) {
        Line line = event.line();
        if (expected instanceof Expected.NoOpenKey) {
            return Optional.of(new Damage.KeyNotOpen(line.writer(), line.n(), line.id()));
        }
        if (expected instanceof Expected.By by) {
            if (line.sig().isEmpty()) {
                return Optional.of(new Damage.NotSigned(line.writer(), line.n(), line.id()));
            }
            if (!Signatures.verifies(line, by.key())) {
                return Optional.of(new Damage.WrongSignature(line.writer(), line.n(), line.id()));
            }
        }
        // a signed event made into one that needs no signature keeps the signature of what it was
        if (expected instanceof Expected.AnyOf some
                && line.sig().isPresent()
                && some.keys().stream().noneMatch(key -> Signatures.verifies(line, key))) {
            return Optional.of(new Damage.WrongSignature(line.writer(), line.n(), line.id()));
        }
        return Optional.empty();
    }

    private List<Damage> againstWitnesses() throws IOException {
        List<Damage> damages = new ArrayList<>();
        if (profile.isPresent()) {
            for (Map.Entry<String, Head> seen :
                    profile.get().witnesses(shop).all().entrySet()) {
                String writer = seen.getKey();
                JournalScan.Found found = JournalScan.read(shop.journal(writer), writer, JournalScan.Mark.BEGIN);
                boolean same =
                        found.lines().stream().anyMatch(line -> Head.of(line).equals(seen.getValue()));
                OwnFiles.against(seen.getValue(), writer, found, same).ifPresent(damages::add);
            }
        }
        return damages;
    }

    /** Parts that an event calls erased and that lie there all the same. */
    private List<Damage> notErased(List<Recorded> events) throws IOException {
        Set<String> still = new HashSet<>();
        for (String writer : new TreeSet<>(ShopFolder.writersIn(shop.privateParts()))) {
            PrivateFile.Content content = PrivateFile.readable(shop.privateOf(writer), 0, any -> true);
            still.addAll(content.parts().keySet());
        }
        return events.stream()
                .filter(e -> e.secret() instanceof PrivatePart.Erased
                        && still.contains(e.line().id()))
                .<Damage>map(e -> new Damage.NotErased(
                        e.line().writer(), e.line().n(), e.line().id()))
                .toList();
    }

    /** Kept texts that are gone or changed, each told once: at the first event that names it. */
    private List<Damage> notAsShown(List<Recorded> events) throws IOException {
        Criteria criteria = new Criteria(shop, Disk.real());
        List<Damage> damages = new ArrayList<>();
        Set<String> looked = new HashSet<>();
        for (Recorded event : events) {
            Line line = event.line();
            String hash = line.fields().path("criteria").asString("");
            if (Line.HASH.matcher(hash).matches() && looked.add(hash) && !criteria.holds(hash)) {
                damages.add(new Damage.CriteriaAltered(line.writer(), line.n(), line.id()));
            }
        }
        return damages;
    }
}
