package org.tillside.shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tillside.content.Catalogue;
import org.tillside.content.Change;
import org.tillside.content.LessonRef;
import org.tillside.content.Pack;
import org.tillside.content.ProgrammeId;
import org.tillside.content.StepId;
import org.tillside.journal.PersonId;
import org.tillside.shop.ContentChange.Kind;
import org.tillside.shop.ContentChange.Wording;

/**
 * Finds the texts that count to somebody of the team and read otherwise now. It compares what is kept with what the
 * content says in the same language, and leaves out what an owner has called mere wording.
 */
public final class ContentChanges {
    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final ShopState shop;

    /** A kept text that counts: what it is a text of, and to whom. */
    private record Use(Optional<LessonRef> lesson, ProgrammeId programme, StepId step, Set<PersonId> people) {}

    /** Of this shop. */
    public ContentChanges(ShopState shop) {
        this.shop = shop;
        shop.team().forEach(this::uses);
    }

    private void uses(Person person) {
        person.work()
                .lessons()
                .forEach((module, pages) -> pages.forEach((step, reading) -> {
                    LessonRef lesson = new LessonRef(module, step);
                    reading.criteria()
                            .filter(it -> !reading.again())
                            .ifPresent(it -> use(it, person.id(), Optional.of(lesson), new ProgrammeId("-"), step));
                }));
        person.signOffs().values().forEach(it -> {
            ProgrammeId programme = it.signed().programme();
            StepId step = it.signed().step();
            boolean last = person.lastWord(programme, step).filter(it::equals).isPresent();
            if (last && it.achieved() && it.amendment(SignOff.Change.LAPSED).isEmpty()) {
                use(it.signed().criteria(), person.id(), Optional.empty(), programme, step);
            }
        });
    }

    private void use(String kept, PersonId person, Optional<LessonRef> lesson, ProgrammeId programme, StepId step) {
        uses.computeIfAbsent(kept, hash -> new Use(lesson, programme, step, new LinkedHashSet<>()))
                .people()
                .add(person);
    }

    /** The hashes of all texts that count to somebody. */
    public Set<String> kept() {
        return Set.copyOf(uses.keySet());
    }

    /**
     * What reads otherwise now, the texts of most people first.
     *
     * @param kept the texts by their hash; one that is missing is left out
     * @param content the content in a language
     */
    public List<ContentChange> of(Map<String, CriteriaText> kept, Function<String, Catalogue> content) {
        Map<String, List<Wording>> byRef = new LinkedHashMap<>();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, Optional<Change.Kind>> authors = new LinkedHashMap<>();
        uses.forEach((hash, use) -> Optional.ofNullable(kept.get(hash)).ifPresent(before -> {
            Now now = new Now(content.apply(before.language()), use);
            now.text().filter(it -> changed(before, it)).ifPresent(text -> {
                String ref = now.ref();
                if (!decided(ref, hash, text)) {
                    byRef.computeIfAbsent(ref, it -> new ArrayList<>())
                            .add(new Wording(hash, before, text, use.people()));
                    kinds.put(ref, now.kind());
                    authors.putIfAbsent(ref, now.author(before.packVersion()));
                }
            });
        }));
        return byRef.entrySet().stream()
                .map(it -> new ContentChange(
                        it.getKey(),
                        java.util.Objects.requireNonNull(kinds.get(it.getKey())),
                        sorted(it.getValue()),
                        authors.getOrDefault(it.getKey(), Optional.empty())))
                .sorted(Comparator.comparingInt(
                        (ContentChange it) -> -it.people().size()))
                .toList();
    }

    private static List<Wording> sorted(List<Wording> all) {
        return all.stream()
                .sorted(Comparator.comparingInt((Wording it) -> -it.people().size())
                        .thenComparing(Wording::kept))
                .toList();
    }

    private static boolean changed(CriteriaText before, CriteriaText now) {
        return !before.mark().equals(now.mark());
    }

    /** Where the old text was said to mean the same as this one, nobody is asked again. */
    private boolean decided(String ref, String hash, CriteriaText now) {
        return Optional.ofNullable(shop.decisions().get(ref))
                .filter(it -> now.mark().value().equals(it.words().get(hash)))
                .isPresent();
    }

    /** What the content says now in the place of a kept text. */
    private record Now(Catalogue catalogue, Use use) {
        Optional<CriteriaText> text() {
            CriteriaTexts texts = new CriteriaTexts(catalogue);
            return use.lesson().map(texts::of).orElseGet(() -> catalogue
                    .programme(use.programme())
                    .flatMap(programme ->
                            StepReader.step(programme, use.step()).flatMap(step -> texts.of(programme, step))));
        }

        String ref() {
            return use.lesson()
                    .map(it -> it.module() + "/" + it.step())
                    .or(() -> catalogue.programme(use.programme()).flatMap(programme -> StepReader.step(
                                    programme, use.step())
                            .map(step -> new CriteriaTexts(catalogue).ref(programme, step))))
                    .orElse("");
        }

        Kind kind() {
            return use.lesson().isPresent() ? Kind.LESSON : ref().contains("/") ? Kind.STEP : Kind.OBSERVATION;
        }

        /** The last word of an author about it, of another version than the one that was learned. */
        Optional<Change.Kind> author(String learned) {
            String ref = ref();
            return catalogue.packs().stream()
                    .map(Pack::changes)
                    .flatMap(List::stream)
                    .filter(it -> !it.version().equals(learned))
                    .filter(it -> ref.equals(it.ref()) || ref.startsWith(it.ref() + "/"))
                    .map(Change::kind)
                    .reduce((first, last) -> last);
        }
    }
}
