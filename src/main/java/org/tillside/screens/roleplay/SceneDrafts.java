package org.tillside.screens.roleplay;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.content.Reply;
import org.tillside.content.ReplyId;
import org.tillside.content.Scene;
import org.tillside.content.SceneId;
import org.tillside.screens.Drafts;
import org.tillside.shop.Play;

/** What is half done in a scene of a play: words not handed in, and the time that had passed when it was left. */
record SceneDrafts(Drafts drafts, Play play) {
    private static final String TYPED = "typed";
    private static final String MILLIS = "millis";
    private static final String AFTER = "after";

    String typed(SceneId scene, ReplyId reply) {
        return drafts.read(key(scene, reply)).getOrDefault(TYPED, "");
    }

    void keep(SceneId scene, ReplyId reply, String typed) {
        drafts.keep(key(scene, reply), Map.of(TYPED, typed));
    }

    /** Drops what was written in a scene that is over. */
    void drop(SceneId id, Scene scene) {
        Stream.concat(scene.replies().stream(), scene.interrupt().stream().flatMap(it -> it.replies().stream()))
                .filter(it -> it.free().isPresent())
                .map(Reply::id)
                .forEach(it -> drafts.drop(key(id, it)));
        drafts.drop(time());
    }

    /** The stage is left while the ring runs. */
    void leave(Duration elapsed) {
        drafts.keep(time(), Map.of(MILLIS, String.valueOf(elapsed.toMillis()), AFTER, moves()));
    }

    /** Where the ring goes on: from its beginning where another move was made since. */
    Moment left() {
        Map<String, String> kept = drafts.read(time());
        return Optional.ofNullable(kept.get(MILLIS))
                .filter(it -> moves().equals(kept.get(AFTER)))
                .map(it -> Moment.BEGIN.after(Duration.ofMillis(Long.parseLong(it))))
                .orElse(Moment.BEGIN);
    }

    private String moves() {
        return String.valueOf(play.turns().size());
    }

    private String time() {
        return "play/" + play.id() + "/time";
    }

    private String key(SceneId scene, ReplyId reply) {
        return "play/" + play.id() + "/" + scene + "/" + reply;
    }
}
