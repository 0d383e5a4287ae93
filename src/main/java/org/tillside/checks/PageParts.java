package org.tillside.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tillside.checks.References.Ref;
import org.tillside.content.Block;
import org.tillside.content.Inline;
import org.tillside.content.Lesson;
import org.tillside.content.Picture;
import org.tillside.content.Walk;

/** The links and pictures of a lesson page, each with its path in the places of its pack. */
record PageParts(List<Ref> links, List<Map.Entry<Picture, String>> pictures) {
    /** The links and pictures of a page. */
    static PageParts of(Lesson lesson) {
        Found found = new Found("lesson/" + lesson.ref());
        found.blocks(lesson.blocks());
        return new PageParts(found.links, found.pictures);
    }

    /** Finds them in the order in which the page was read, so that the numbers of the places are right. */
    private static final class Found extends Walk {
        private final String path;
        private final List<Ref> links = new ArrayList<>();
        private final List<Map.Entry<Picture, String>> pictures = new ArrayList<>();

        Found(String path) {
            this.path = path;
        }

        private boolean picture(Picture picture) {
            return pictures.add(Map.entry(picture, path + "/pictures/" + pictures.size()));
        }

        @Override
        public Boolean figure(Block.Figure it) {
            return picture(it.picture());
        }

        @Override
        public Boolean image(Inline.Image it) {
            return picture(it.picture());
        }

        @Override
        public Boolean link(Inline.Link it) {
            links.add(new Ref(it.target(), path + "/links/" + links.size()));
            return super.link(it);
        }
    }
}
