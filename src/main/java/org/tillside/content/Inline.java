package org.tillside.content;

import java.util.List;

/** A run of text inside a block. */
public sealed interface Inline {
    /** Letters as they are. */
    record Plain(String text) implements Inline {}

    /** Text with a little weight. */
    record Emphasis(List<Inline> text) implements Inline {
        public Emphasis {
            text = List.copyOf(text);
        }
    }

    /** Text with much weight. */
    record Strong(List<Inline> text) implements Inline {
        public Strong {
            text = List.copyOf(text);
        }
    }

    /** Text that leads to another page of the pack. */
    record Link(String target, List<Inline> text) implements Inline {
        public Link {
            text = List.copyOf(text);
        }
    }

    /** Text shown letter by letter, such as a key or a code. */
    record Code(String text) implements Inline {}

    /** A small picture within a line. */
    record Image(Picture picture) implements Inline {}

    /** A line break that the author asked for. */
    record Break() implements Inline {}

    /** What to do for each kind of inline text. */
    interface Cases<T> {
        T plain(Plain it);

        T emphasis(Emphasis it);

        T strong(Strong it);

        T link(Link it);

        T code(Code it);

        T image(Image it);

        T lineBreak(Break it);
    }

    /** Chooses by kind; a new kind does not compile until every place knows it. */
    default <T> T match(Cases<T> cases) {
        if (this instanceof Plain it) {
            return cases.plain(it);
        } else if (this instanceof Emphasis it) {
            return cases.emphasis(it);
        } else if (this instanceof Strong it) {
            return cases.strong(it);
        } else if (this instanceof Link it) {
            return cases.link(it);
        } else if (this instanceof Code it) {
            return cases.code(it);
        } else if (this instanceof Image it) {
            return cases.image(it);
        }
        return cases.lineBreak((Break) this);
    }
}
