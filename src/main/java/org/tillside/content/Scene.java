package org.tillside.content;

import java.util.List;
import java.util.Optional;

/**
 * One breath of a role-play: what is seen and said, and the replies.
 *
 * @param who the id of the customer who speaks; empty for the first one
 * @param within seconds to answer in; empty for no hurry
 * @param late what being late does, under the id {@code late}; present only with {@code within}
 * @param back whether one may go back to before this scene
 */
public record Scene(
        SceneId id,
        Optional<String> who,
        Optional<String> sees,
        Optional<String> says,
        Optional<Mood> mood,
        Optional<Picture> picture,
        Optional<Integer> within,
        Optional<Reply> late,
        List<Reply> replies,
        Optional<Interruption> interrupt,
        List<Variant> variants,
        boolean back) {
    public Scene {
        replies = List.copyOf(replies);
        variants = List.copyOf(variants);
    }

    /** Something that lies over the scene after some seconds. */
    public record Interruption(String id, int after, String sees, List<Reply> replies) {
        public Interruption {
            replies = List.copyOf(replies);
        }
    }

    /** Another wording for another play. */
    public record Variant(String id, Optional<String> sees, Optional<String> says, Optional<Mood> mood) {}
}
