package org.tillside.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tillside.checks.References.Ref;
import org.tillside.content.Block;
import org.tillside.content.Inline;
import org.tillside.content.Lesson;
import org.tillside.content.Picture;

/** The links and pictures of a lesson page, each with its path in the places of its pack. */
record PageParts(List<Ref> links, List<Map.Entry<Picture, String>> pictures) {
    /** The links and pictures of a page. */
    static PageParts of(Lesson lesson) {
        Walk walk = new Walk("lesson/" + lesson.ref());
        walk.blocks(lesson.blocks());
        return new PageParts(walk.links, walk.pictures);
    }

    /** Goes through a page in the order in which it was read, so that the numbers of the places are right. */
    private static final class Walk implements Block.Cases<Boolean>, Inline.Cases<Boolean> {
        private final String path;
        private final List<Ref> links = new ArrayList<>();
        private final List<Map.Entry<Picture, String>> pictures = new ArrayList<>();

        Walk(String path) {
            this.path = path;
        }

        private boolean blocks(List<Block> blocks) {
            blocks.forEach(block -> block.match(this));
            return true;
        }

        private boolean inlines(List<Inline> inlines) {
            inlines.forEach(inline -> inline.match(this));
            return true;
        }

        private boolean picture(Picture picture) {
            return pictures.add(Map.entry(picture, path + "/pictures/" + pictures.size()));
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
            return picture(it.picture());
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
            links.add(new Ref(it.target(), path + "/links/" + links.size()));
            return inlines(it.text());
        }

        @Override
        public Boolean code(Inline.Code it) {
            return true;
        }

        @Override
        public Boolean image(Inline.Image it) {
            return picture(it.picture());
        }

        @Override
        public Boolean lineBreak(Inline.Break it) {
            return true;
        }
    }
}
