package org.tillside.screens;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tillside.content.Catalogue;
import org.tillside.content.Pack;
import org.tillside.content.Problem;
import org.tillside.records.Findings;

/** Which parts of packs could not be read, and whether a pack below has the same to be shown in their place. */
final class HiddenParts {
    private HiddenParts() {}

    static List<Findings.Hidden> of(Catalogue catalogue) {
        return catalogue.broken().entrySet().stream()
                .map(it -> new Findings.Hidden(it.getKey(), errors(it.getValue()), stands(catalogue, it.getKey())))
                .toList();
    }

    private static int errors(List<Problem> problems) {
        return (int) problems.stream()
                .filter(it -> it.severity() == Problem.Severity.ERROR)
                .count();
    }

    private static boolean stands(Catalogue catalogue, String ref) {
        String id = ref.substring(ref.indexOf('/') + 1);
        Set<?> known =
                switch (ref.substring(0, ref.indexOf('/'))) {
                    case "programme" -> ids(catalogue, Pack::programmes);
                    case "module" -> ids(catalogue, Pack::modules);
                    case "scenario" -> ids(catalogue, Pack::scenarios);
                    case "form" -> ids(catalogue, Pack::forms);
                    default -> Set.of();
                };
        return known.stream().anyMatch(it -> it.toString().equals(id));
    }

    private static Set<Object> ids(Catalogue catalogue, Function<Pack, ? extends Map<?, ?>> of) {
        Set<Object> ids = new HashSet<>();
        catalogue.packs().forEach(it -> ids.addAll(of.apply(it).keySet()));
        return ids;
    }
}
