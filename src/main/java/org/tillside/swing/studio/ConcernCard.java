package org.tillside.swing.studio;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.tillside.screens.studio.PublishState.Concern;
import org.tillside.swing.kit.Box;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Tone;

/** Draws what other texts do to those who learn, with the two answers for each. */
final class ConcernCard {
    private final Kit kit;
    private final BiConsumer<String, Boolean> answer;

    /** @param answer told of a text by its reference whether its meaning is another */
    ConcernCard(Kit kit, BiConsumer<String, Boolean> answer) {
        this.kit = kit;
        this.answer = answer;
    }

    Box draw(String keeps, List<Concern> concerns) {
        Box card = kit.panels().card("fillx", "[grow,fill]", "");
        card.add(kit.texts().heading(kit.word("studio.publish.learners")), "wmin 0, gapbottom 6, wrap");
        card.add(kit.texts().body(keeps), "wmin 0, wrap");
        concerns.forEach(it -> {
            card.add(kit.panels().line(), "gaptop 12, gapbottom 12, wrap");
            card.add(concern(it), "wmin 0, wrap");
        });
        return card;
    }

    private JComponent concern(Concern it) {
        JPanel pane = kit.panels().pane("fillx", "[grow,fill]", "");
        pane.add(kit.panels().titled(it.title(), it.what() + " · " + it.ref()), "wmin 0, gapbottom 6, wrap");
        pane.add(kit.texts().small(it.people()), "wmin 0, gapbottom 8, wrap");
        it.author()
                .ifPresent(text ->
                        pane.add(kit.panels().notice(Tone.INFO, text, Optional.empty()), "wmin 0, gapbottom 8, wrap"));
        pane.add(answer(it, "wording", it.wording()), "wmin 0, gapbottom 6, wrap");
        pane.add(answer(it, "meaning", it.meaning()), "wmin 0");
        return pane;
    }

    private JComponent answer(Concern it, String word, String comes) {
        boolean chosen = it.answer().filter(word::equals).isPresent();
        var toggle = kit.buttons()
                .choice(
                        "studio.publish." + word + "." + it.ref(),
                        kit.word("shop.change." + word),
                        chosen,
                        () -> answer.accept(it.ref(), word.equals("meaning")));
        toggle.getAccessibleContext().setAccessibleDescription(comes);
        return kit.panels().flow(12, toggle, kit.texts().detail(comes));
    }
}
