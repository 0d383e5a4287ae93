package org.tillside.screens;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tillside.content.Block;
import org.tillside.content.Inline;
import org.tillside.content.Picture;

/** A lesson page with the shop's variables filled into all of its plain text. */
public final class FilledBlocks implements Block.Cases<Block>, Inline.Cases<Inline> {
    private final UnaryOperator<String> said;

    private FilledBlocks(UnaryOperator<String> said) {
        this.said = said;
    }

    /** The same blocks, each plain text as {@code said} gives it. */
    public static List<Block> of(List<Block> blocks, UnaryOperator<String> said) {
        return new FilledBlocks(said).blocks(blocks);
    }

    private List<Block> blocks(List<Block> all) {
        return all.stream().map(it -> it.match(this)).toList();
    }

    private List<Inline> text(List<Inline> all) {
        return all.stream().map(it -> it.match(this)).toList();
    }

    private Picture picture(Picture it) {
        return new Picture(it.file(), said.apply(it.alt()));
    }

    @Override
    public Block paragraph(Block.Paragraph it) {
        return new Block.Paragraph(text(it.text()));
    }

    @Override
    public Block heading(Block.Heading it) {
        return new Block.Heading(it.level(), text(it.text()));
    }

    @Override
    public Block items(Block.Items it) {
        return new Block.Items(
                it.start(),
                it.items().stream()
                        .map(item -> new Block.Item(item.ticked(), blocks(item.blocks())))
                        .toList());
    }

    @Override
    public Block table(Block.Table it) {
        return new Block.Table(
                it.header().stream().map(this::text).toList(),
                it.rows().stream()
                        .map(row -> row.stream().map(this::text).toList())
                        .toList());
    }

    @Override
    public Block quote(Block.Quote it) {
        return new Block.Quote(blocks(it.blocks()));
    }

    @Override
    public Block callout(Block.Callout it) {
        return new Block.Callout(it.kind(), it.face(), it.mood(), blocks(it.blocks()));
    }

    @Override
    public Block figure(Block.Figure it) {
        return new Block.Figure(picture(it.picture()));
    }

    @Override
    public Block code(Block.Code it) {
        return it;
    }

    @Override
    public Block rule(Block.Rule it) {
        return it;
    }

    @Override
    public Inline plain(Inline.Plain it) {
        return new Inline.Plain(said.apply(it.text()));
    }

    @Override
    public Inline emphasis(Inline.Emphasis it) {
        return new Inline.Emphasis(text(it.text()));
    }

    @Override
    public Inline strong(Inline.Strong it) {
        return new Inline.Strong(text(it.text()));
    }

    @Override
    public Inline link(Inline.Link it) {
        return new Inline.Link(it.target(), text(it.text()));
    }

    @Override
    public Inline code(Inline.Code it) {
        return it;
    }

    @Override
    public Inline image(Inline.Image it) {
        return new Inline.Image(picture(it.picture()));
    }

    @Override
    public Inline lineBreak(Inline.Break it) {
        return it;
    }
}
