package org.tillside.practice;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Mood;
import org.tillside.content.Scene;

/** What is seen and said in a scene of one play: the author's first wording or one of its variants. */
public record Wording(Optional<String> sees, Optional<String> says, Optional<Mood> mood) {
    /** The wording that a play's seed draws; a variant falls back to the scene where it is silent. */
    public static Wording of(Scene scene, long seed) {
        List<Scene.Variant> variants = scene.variants();
        int drawn = Seeded.of(seed, scene.id().value()).below(variants.size() + 1);
        if (drawn == 0) {
            return new Wording(scene.sees(), scene.says(), scene.mood());
        }
        Scene.Variant variant = variants.get(drawn - 1);
        return new Wording(
                variant.sees().or(scene::sees),
                variant.says().or(scene::says),
                variant.mood().or(scene::mood));
    }
}
