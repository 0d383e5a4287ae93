package org.tillside.content;

import java.util.ArrayList;
import java.util.List;

/** Collects the headings of a page as links name them. */
final class Headings extends Walk {
    private final List<String> slugs = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();

    List<String> slugs() {
        return List.copyOf(slugs);
    }

    @Override
    public Boolean heading(Block.Heading it) {
        letters.setLength(0);
        inlines(it.text());
        return slugs.add(LinkTarget.slug(letters.toString()));
    }

    @Override
    public Boolean plain(Inline.Plain it) {
        letters.append(it.text());
        return true;
    }

    @Override
    public Boolean code(Inline.Code it) {
        letters.append(it.text());
        return true;
    }
}
