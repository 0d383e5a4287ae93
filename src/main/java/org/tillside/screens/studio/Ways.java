package org.tillside.screens.studio;

import java.util.List;
import java.util.stream.Collectors;
import org.tillside.library.YamlValue;

/** Where a reply goes by conditions, as its file lists it. */
final class Ways {
    private static final String STEP = ".+/to/[^/]+";

    private Ways() {}

    /** Whether a path in a role-play is that of one way among several. */
    static boolean isOne(String path) {
        return path.matches(STEP);
    }

    /** Whether a path in a role-play is that of all ways of a reply. */
    static boolean isAll(String path) {
        return path.endsWith("/to");
    }

    /** Where a reply may go, all in one line; empty where that is not said. */
    static String told(YamlValue reply) {
        return FormTree.at(reply, "to")
                .map(to -> to instanceof YamlValue.Items ways
                        ? ways.items().stream()
                                .map(it -> FormTree.text(it, "id"))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        : FormTree.text(reply, "to"))
                .orElse("");
    }

    /** Whether the last of them is gone whatever holds. */
    static boolean endsOtherwise(List<YamlValue> ways) {
        return !ways.isEmpty()
                && FormTree.text(ways.get(ways.size() - 1), "when").isEmpty();
    }
}
