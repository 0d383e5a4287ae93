package org.tillside.screens.learn;

import java.util.Map;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.screens.Desk;
import org.tillside.screens.Drafts;
import org.tillside.screens.learn.LearnState.Spot;

/**
 * A lesson page that is open, and where in it one began. How far somebody had read is kept with what is half written,
 * until the page is read.
 */
record Bookmark(LessonRef lesson, Spot spot) {
    private static final String AT = "at";

    /** The page from where it was left; from its top once it is read. */
    static Bookmark at(Desk desk, LessonRef lesson) {
        int from = desk.shop()
                        .person(desk.viewer())
                        .filter(it -> it.work().hasRead(lesson))
                        .isPresent()
                ? 0
                : kept(desk.drafts(), lesson);
        return new Bookmark(lesson, new Spot(from, Optional.empty(), 0));
    }

    /** The same page at a heading; asking for it twice leads there twice. */
    Bookmark at(Optional<String> heading) {
        return new Bookmark(lesson, new Spot(0, heading, spot.asked() + 1));
    }

    private static int kept(Drafts drafts, LessonRef lesson) {
        try {
            return Integer.parseInt(drafts.read(key(lesson)).getOrDefault(AT, "0"));
        } catch (NumberFormatException writtenByHand) {
            return 0;
        }
    }

    /** Keeps how far one has read, in thousandths. */
    static void keep(Drafts drafts, LessonRef lesson, int thousandths) {
        drafts.keep(key(lesson), Map.of(AT, String.valueOf(thousandths)));
    }

    static void drop(Drafts drafts, LessonRef lesson) {
        drafts.drop(key(lesson));
    }

    private static String key(LessonRef lesson) {
        return "read/" + lesson;
    }
}
