package org.tillside.swing.studio;

import java.util.stream.Stream;
import org.tillside.screens.studio.FormState;
import org.tillside.screens.studio.FormState.Group;

/** Tells about how high fields will be, before they are built; in pixels at 100 %. */
final class GroupHeights {
    private static final int HEAD = 52;
    private static final int LINE = 66;
    private static final int AREA = 100;

    private GroupHeights() {}

    static int of(Group it) {
        return it.open()
                ? HEAD
                        + fields(it)
                        + it.groups().stream().mapToInt(GroupHeights::of).sum()
                : HEAD;
    }

    /** Its own fields, without the groups in it. */
    static int fields(Group it) {
        return it.fields().stream().mapToInt(GroupHeights::field).sum();
    }

    private static int field(FormState.Field it) {
        int high = it.kind() == FormState.Kind.AREA ? AREA : LINE;
        return FieldBuilder.isWide(it) ? high : high / 2;
    }

    /** The same group as it is by now. */
    static Group find(Group in, Group then) {
        return all(in).filter(it -> it.path().equals(then.path()) && it.number().equals(then.number()))
                .findFirst()
                .orElse(then);
    }

    private static Stream<Group> all(Group in) {
        return Stream.concat(Stream.of(in), in.groups().stream().flatMap(GroupHeights::all));
    }
}
