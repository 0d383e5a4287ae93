package org.tillside.screens.live;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tillside.screens.Desk;
import org.tillside.screens.Languages;

/** Paper of cards and rubric, in a language chosen on the page. */
public final class LivePrinting {
    private final Desk desk;
    private final Stage stage;
    private final Runnable changed;
    private Optional<String> language = Optional.empty();
    private boolean busy;

    LivePrinting(Desk desk, Stage stage, Runnable changed) {
        this.desk = desk;
        this.stage = stage;
        this.changed = changed;
    }

    /** The languages to choose from; empty while nobody asks for paper. */
    Optional<List<Languages.Choice>> choices() {
        return language.map(on -> Languages.of(desk.words(), on));
    }

    boolean busy() {
        return busy;
    }

    /** Asks in which language, or no longer. */
    public void toggle() {
        language = language.isPresent()
                ? Optional.empty()
                : Optional.of(desk.words().language().getLanguage());
        changed.run();
    }

    /** The language of the paper. */
    public void in(String chosen) {
        language = Optional.of(chosen);
        changed.run();
    }

    /** Prints cards and rubric. */
    public void print() {
        out(LivePaper::print);
    }

    /** Saves cards and rubric as a PDF. */
    public void export() {
        out(LivePaper::save);
    }

    private void out(BiConsumer<LivePaper, Runnable> way) {
        language.filter(it -> !busy).ifPresent(chosen -> {
            busy = true;
            changed.run();
            way.accept(new LivePaper(desk, stage, Locale.forLanguageTag(chosen)), () -> {
                busy = false;
                changed.run();
            });
        });
    }
}
