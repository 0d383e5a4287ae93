package org.tillside.screens.shell;

import java.util.ArrayList;
import java.util.List;
import org.tillside.screens.Words;

/** Help on a page, and the sheet of keys, from the words. */
final class HelpTexts {
    private final Words words;

    HelpTexts(Words words) {
        this.words = words;
    }

    /** The help of a page: its title, and as many numbered parts as the words hold. */
    HelpState of(String page) {
        List<HelpState.Part> parts = new ArrayList<>();
        for (int i = 1; words.has("help." + page + "." + i); i++) {
            parts.add(new HelpState.Part(
                    words.text("help." + page + "." + i + ".head"), words.text("help." + page + "." + i)));
        }
        return new HelpState(words.text("help." + page), parts);
    }

    ShortcutsState shortcuts() {
        return new ShortcutsState(List.of(
                new ShortcutsState.Group(
                        words.text("keys.everywhere"),
                        List.of(
                                row("keys.jump", "Ctrl+K"),
                                row("keys.help", "F1"),
                                row("keys.sheet", "Ctrl+/"),
                                row("keys.lock", "Ctrl+L"),
                                row("keys.back", "Alt+←"),
                                row("keys.leave", "Esc"))),
                new ShortcutsState.Group(
                        words.text("keys.quiz"),
                        List.of(
                                row("quiz.keys.choose", "1 – 9"),
                                row("quiz.keys.sure", "Alt+1 – 3"),
                                row("quiz.keys.check", "Enter"),
                                row("quiz.keys.hint", "F2"))),
                new ShortcutsState.Group(
                        words.text("keys.roleplay"), List.of(row("keys.reply", "1 – 9"), row("keys.pause", "P"))),
                new ShortcutsState.Group(
                        words.text("keys.drill"),
                        List.of(
                                row("drill.keys.pick", "A – H"),
                                row("drill.keys.turn", "← →"),
                                row("drill.keys.greet", "1 – 4"),
                                row("keys.pause", "P"))),
                new ShortcutsState.Group(
                        words.text("keys.stopclock"),
                        List.of(
                                row("stopclock.keys.space", words.text("stopclock.space")),
                                row("stopclock.keys.another", "N"),
                                row("stopclock.keys.nobody", "X"),
                                row("stopclock.keys.steps", "S"),
                                row("stopclock.keys.undo", "Ctrl+Z"))),
                new ShortcutsState.Group(
                        words.text("keys.studio"),
                        List.of(
                                row("studio.keys.publish", "Ctrl+S"),
                                row("studio.keys.make", "Ctrl+Enter"),
                                row("studio.keys.undo", "Ctrl+Z", "Ctrl+Y"),
                                row("studio.keys.suggest", words.text("studio.keys.suggest.cap")),
                                row("studio.keys.follow", "F12"),
                                row("studio.keys.problem", "F8", "Shift+F8"),
                                row("studio.keys.mend", "Alt+Enter"),
                                row("studio.keys.fold", "Ctrl+Shift+F"))),
                new ShortcutsState.Group(
                        words.text("keys.graph"),
                        List.of(
                                row("studio.keys.graph.go", "← ↑ ↓ →"),
                                row("studio.keys.graph.start", "Home"),
                                row("studio.keys.graph.enter", "Enter"),
                                row("studio.keys.graph.zoom", words.text("studio.keys.graph.wheel")))),
                new ShortcutsState.Group(
                        words.text("keys.lesson"),
                        List.of(
                                row("studio.keys.lesson.bold", "Ctrl+B"),
                                row("studio.keys.lesson.heading", "Ctrl+Shift+H"),
                                row("studio.keys.lesson.list", "Ctrl+Shift+L"),
                                row("studio.keys.lesson.link", "Ctrl+Shift+U"),
                                row("studio.keys.lesson.callout", "Ctrl+Shift+C"),
                                row("studio.keys.lesson.word", "Ctrl+Shift+D"),
                                row("studio.keys.lesson.picture", "Ctrl+Shift+P"))),
                new ShortcutsState.Group(
                        words.text("keys.translate"),
                        List.of(
                                row("studio.translate.keys.confirm", "Ctrl+Enter"),
                                row("studio.translate.keys.together", "Ctrl+Shift+Enter"),
                                row("studio.translate.keys.missing", "F7"),
                                row("studio.translate.keys.doubtful", "F8"),
                                row("studio.translate.keys.move", "Ctrl+↑ ↓"),
                                row("studio.translate.keys.copy", "Ctrl+D")))));
    }

    private ShortcutsState.Row row(String key, String... caps) {
        return new ShortcutsState.Row(List.of(caps), words.text(key));
    }
}
