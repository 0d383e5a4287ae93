package org.tillside.shop;

import java.util.ArrayList;
import java.util.List;
import org.tillside.content.Block;
import org.tillside.content.Inline;

/** The words of a lesson page without their looks, one text for each paragraph, item, cell row and picture. */
final class PlainText implements Block.Cases<List<String>>, Inline.Cases<String> {
    List<String> of(List<Block> blocks) {
        List<String> all = new ArrayList<>();
        blocks.forEach(it -> all.addAll(it.match(this)));
        return all.stream().filter(it -> !it.isBlank()).toList();
    }

    private String said(List<Inline> text) {
        StringBuilder all = new StringBuilder();
        text.forEach(it -> all.append(it.match(this)));
        return all.toString();
    }

    private String row(List<List<Inline>> cells) {
        return String.join(" | ", cells.stream().map(this::said).toList());
    }

    @Override
    public List<String> paragraph(Block.Paragraph it) {
        return List.of(said(it.text()));
    }

    @Override
    public List<String> heading(Block.Heading it) {
        return List.of(said(it.text()));
    }

    @Override
    public List<String> items(Block.Items it) {
        List<String> all = new ArrayList<>();
        it.items().forEach(item -> all.addAll(of(item.blocks())));
        return all;
    }

    @Override
    public List<String> table(Block.Table it) {
        List<String> all = new ArrayList<>(List.of(row(it.header())));
        it.rows().forEach(each -> all.add(row(each)));
        return all;
    }

    @Override
    public List<String> quote(Block.Quote it) {
        return of(it.blocks());
    }

    @Override
    public List<String> callout(Block.Callout it) {
        return of(it.blocks());
    }

    @Override
    public List<String> figure(Block.Figure it) {
        return List.of(it.picture().alt());
    }

    @Override
    public List<String> code(Block.Code it) {
        return List.of(it.text());
    }

    @Override
    public List<String> rule(Block.Rule it) {
        return List.of();
    }

    @Override
    public String plain(Inline.Plain it) {
        return it.text();
    }

    @Override
    public String emphasis(Inline.Emphasis it) {
        return said(it.text());
    }

    @Override
    public String strong(Inline.Strong it) {
        return said(it.text());
    }

    @Override
    public String link(Inline.Link it) {
        return said(it.text());
    }

    @Override
    public String code(Inline.Code it) {
        return it.text();
    }

    @Override
    public String image(Inline.Image it) {
        return it.picture().alt();
    }

    @Override
    public String lineBreak(Inline.Break it) {
        return " ";
    }
}
