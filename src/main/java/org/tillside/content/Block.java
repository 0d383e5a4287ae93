package org.tillside.content;

import java.util.List;
import java.util.Optional;

/** A piece of a lesson page, from top to bottom. */
public sealed interface Block {
    /** Running text. */
    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /** A headline within the page, level 2 to 6. */
    record Heading(int level, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }
    }

    /** A list; {@code start} is empty where it has bullets. */
    record Items(Optional<Integer> start, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** One item of a list; {@code ticked} is empty where it has no box. */
    record Item(Optional<Boolean> ticked, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A table; the header has the same number of cells as each row. */
    record Table(List<List<Inline>> header, List<List<List<Inline>>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** Somebody else's words, or a moment told before the point is made. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A box that stands out. */
    record Callout(Kind kind, Optional<String> face, Optional<Mood> mood, List<Block> blocks) implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
        }
    }

    /** What a callout is for. */
    enum Kind {
        GOOD,
        POOR,
        NEXT_SHIFT,
        NOTE
    }

    /** A picture on a line of its own. */
    record Figure(Picture picture) implements Block {}

    /** Text shown letter by letter. */
    record Code(String text) implements Block {}

    /** A line across the page. */
    record Rule() implements Block {}

    /** What to do for each kind of block. */
    interface Cases<T> {
        T paragraph(Paragraph it);

        T heading(Heading it);

        T items(Items it);

        T table(Table it);

        T quote(Quote it);

        T callout(Callout it);

        T figure(Figure it);

        T code(Code it);

        T rule(Rule it);
    }

    /** Chooses by kind; a new kind does not compile until every place knows it. */
    default <T> T match(Cases<T> cases) {
        if (this instanceof Paragraph it) {
            return cases.paragraph(it);
        } else if (this instanceof Heading it) {
            return cases.heading(it);
        } else if (this instanceof Items it) {
            return cases.items(it);
        } else if (this instanceof Table it) {
            return cases.table(it);
        } else if (this instanceof Quote it) {
            return cases.quote(it);
        } else if (this instanceof Callout it) {
            return cases.callout(it);
        } else if (this instanceof Figure it) {
            return cases.figure(it);
        } else if (this instanceof Code it) {
            return cases.code(it);
        }
        return cases.rule((Rule) this);
    }
}
