package org.tillside.content;

import java.util.List;

/** Goes through a lesson page from top to bottom; whoever looks for something overrides what it is found in. */
public abstract class Walk implements Block.Cases<Boolean>, Inline.Cases<Boolean> {
    /** Goes through blocks in order. */
    public final boolean blocks(List<Block> blocks) {
        blocks.forEach(block -> block.match(this));
        return true;
    }

    /** Goes through a line in order. */
    public final boolean inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.match(this));
        return true;
    }

    @Override
    public Boolean paragraph(Block.Paragraph it) {
        return inlines(it.text());
    }

    @Override
    public Boolean heading(Block.Heading it) {
        return inlines(it.text());
    }

    @Override
    public Boolean items(Block.Items it) {
        it.items().forEach(item -> blocks(item.blocks()));
        return true;
    }

    @Override
    public Boolean table(Block.Table it) {
        it.header().forEach(this::inlines);
        it.rows().forEach(row -> row.forEach(this::inlines));
        return true;
    }

    @Override
    public Boolean quote(Block.Quote it) {
        return blocks(it.blocks());
    }

    @Override
    public Boolean callout(Block.Callout it) {
        return blocks(it.blocks());
    }

    @Override
    public Boolean figure(Block.Figure it) {
        return true;
    }

    @Override
    public Boolean code(Block.Code it) {
        return true;
    }

    @Override
    public Boolean rule(Block.Rule it) {
        return true;
    }

    @Override
    public Boolean plain(Inline.Plain it) {
        return true;
    }

    @Override
    public Boolean emphasis(Inline.Emphasis it) {
        return inlines(it.text());
    }

    @Override
    public Boolean strong(Inline.Strong it) {
        return inlines(it.text());
    }

    @Override
    public Boolean link(Inline.Link it) {
        return inlines(it.text());
    }

    @Override
    public Boolean code(Inline.Code it) {
        return true;
    }

    @Override
    public Boolean image(Inline.Image it) {
        return true;
    }

    @Override
    public Boolean lineBreak(Inline.Break it) {
        return true;
    }
}
