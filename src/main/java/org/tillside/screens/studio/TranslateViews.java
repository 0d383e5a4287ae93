package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tillside.library.Translation;
import org.tillside.screens.Words;
import org.tillside.screens.studio.TranslateState.Mark;
import org.tillside.screens.studio.TranslateState.Row;

/** Words a file beside its translation: row by row, what is to be done, and the text that is written in. */
final class TranslateViews {
    private final Words words;
    private final Speakers speakers;
    private final String language;
    private final Map<Translation.Text, Row> known = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    /** Words one original; a text that was worded before is not worded again. */
    TranslateViews(Words words, Speakers speakers, String language) {
        this.words = words;
        this.speakers = speakers;
        this.language = language;
    }

    /** What a text belongs to. */
    String group(String path) {
        return groups.computeIfAbsent(path, speakers::group);
    }

    TranslateState state(
            List<TranslateState.Language> languages,
            PackLanguages.More more,
            Translation translation,
            String at,
            Optional<String> before,
            boolean writable) {
        List<Translation.Text> texts = translation.texts();
        List<Row> rows = rows(texts);
        rows.addAll(new SurplusViews(words, speakers).rows(translation.surplus()));
        int chosen = index(rows, at);
        int done = (int) count(texts, Mark.CONFIRMED);
        return new TranslateState(
                languages,
                more.any(),
                more.found(),
                rows,
                chosen,
                chosen < 0 ? TranslateState.Chosen.NONE : chosen(rows.get(chosen), texts, before),
                counts(texts, translation.surplus().size()),
                words.text("studio.translate.progress", done, texts.size()),
                texts.isEmpty() ? 0 : (double) done / texts.size(),
                texts.isEmpty() ? words.text("studio.translate.none") : "",
                false,
                writable);
    }

    static int index(List<Row> rows, String path) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).heading() && rows.get(i).path().equals(path)) {
                return i;
            }
        }
        return -1;
    }

    private List<TranslateState.Count> counts(List<Translation.Text> texts, int surplus) {
        return Stream.of(Mark.MISSING, Mark.STALE, Mark.UNCONFIRMED, Mark.SURPLUS)
                .map(it -> counted(it, it == Mark.SURPLUS ? surplus : (int) count(texts, it)))
                .toList();
    }

    private TranslateState.Count counted(Mark mark, int count) {
        return new TranslateState.Count(mark, count, words.text("studio.translate.count." + mark.word(), count));
    }

    private static long count(List<Translation.Text> texts, Mark mark) {
        return texts.stream().filter(it -> Mark.of(it.state()) == mark).count();
    }

    private List<Row> rows(List<Translation.Text> texts) {
        Map<String, List<Translation.Text>> together = new LinkedHashMap<>();
        texts.forEach(it -> together.computeIfAbsent(group(it.original().path()), none -> new ArrayList<>())
                .add(it));
        List<Row> rows = new ArrayList<>();
        together.forEach((group, inner) -> {
            rows.add(heading(group, inner));
            inner.forEach(it -> rows.add(known.computeIfAbsent(it, this::row)));
        });
        known.keySet().retainAll(new HashSet<>(texts));
        return rows;
    }

    private Row heading(String group, List<Translation.Text> inner) {
        String section = inner.stream()
                .map(Translation.Text::original)
                .filter(it -> it.path().endsWith("/heading"))
                .map(it -> it.text())
                .findFirst()
                .orElse("");
        long open = inner.size() - count(inner, Mark.CONFIRMED);
        return new Row(
                group,
                true,
                speakers.heading(group, section),
                TranslateState.Voice.TEXT,
                open == 0 ? "" : words.text("studio.translate.open", open),
                "",
                "",
                open == 0 ? Mark.CONFIRMED : Mark.MISSING,
                List.of());
    }

    private Row row(Translation.Text it) {
        String path = it.original().path();
        Speakers.Said said = speakers.of(path);
        String now = it.now().orElse("");
        return new Row(
                path,
                false,
                said.who(),
                said.voice(),
                said.where(),
                it.original().text(),
                now,
                Mark.of(it.state()),
                it.state() == Translation.State.MISSING
                        ? List.of()
                        : Losses.of(words, it.original().text(), now, Speakers.isShort(path)));
    }

    private TranslateState.Chosen chosen(Row row, List<Translation.Text> texts, Optional<String> before) {
        boolean stale = row.mark() == Mark.STALE;
        String group = group(row.path());
        long together = texts.stream()
                .filter(it -> group(it.original().path()).equals(group))
                .filter(TranslateViews::isConfirmable)
                .count();
        boolean lines = texts.stream()
                .anyMatch(it -> it.original().path().equals(row.path())
                        && (it.original().lines() || it.original().text().contains("\n")));
        return new TranslateState.Chosen(
                row.path(),
                words.text(
                        "studio.translate.spoken",
                        Sidecars.name(words, language),
                        Stream.of(row.who(), row.where())
                                .filter(it -> !it.isEmpty())
                                .reduce((one, other) -> one + ", " + other)
                                .orElse(""),
                        words.text(row.mark().key()),
                        row.original()),
                words.text("studio.translate.hint", Sidecars.name(words, language)),
                before.filter(it -> stale && !it.equals(row.original()))
                        .map(it -> new DifferenceViews(words)
                                .of(it, row.original())
                                .rows())
                        .orElse(List.of()),
                stale ? since(row, before) : "",
                !lines,
                texts.stream().anyMatch(it -> it.original().path().equals(row.path()) && isConfirmable(it)),
                together > 1,
                language);
    }

    private String since(Row row, Optional<String> before) {
        return words.text(
                before.isEmpty()
                        ? "studio.translate.since.unknown"
                        : before.get().equals(row.original())
                                ? "studio.translate.since.beside"
                                : "studio.translate.since");
    }

    /** Whether a text is there and not confirmed. */
    static boolean isConfirmable(Translation.Text it) {
        return it.state() != Translation.State.CONFIRMED
                && it.now().filter(now -> !now.isEmpty()).isPresent();
    }
}
