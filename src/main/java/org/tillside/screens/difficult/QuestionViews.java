package org.tillside.screens.difficult;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.content.AnswerId;
import org.tillside.content.Module;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.insight.Difficulty;
import org.tillside.insight.Wilson;
import org.tillside.practice.Answer;
import org.tillside.practice.Grading;
import org.tillside.screens.Desk;
import org.tillside.screens.GapText;
import org.tillside.screens.Rich;
import org.tillside.screens.Words;

/** Words a question with how hard it was. */
final class QuestionViews {
    /** From here up a question is called a good one, below zero a misleading one (Ebel's rule of thumb). */
    private static final double GOOD = 0.3;

    private final Desk desk;
    private final Words words;

    QuestionViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** The letters of an author's text, without its marks. */
    private String plain(String text) {
        return Rich.of(desk.said(text)).letters();
    }

    static String id(Difficulty it) {
        return it.quiz() + "/" + it.question();
    }

    Optional<DifficultState.Row> row(Difficulty it, boolean open) {
        Optional<Module> module = desk.catalogue().moduleOf(it.quiz());
        Optional<Question> question = module.flatMap(Module::quiz).flatMap((Quiz quiz) -> quiz.question(it.question()));
        return question.map(known -> new DifficultState.Row(
                id(it),
                plain(title(known)),
                desk.said(module.map(Module::title).orElse("")),
                words.text("difficult.right", it.right(), it.people()),
                it.facility(),
                it.band().low(),
                it.band().high(),
                band(it.band()),
                it.wrong().map(wrong -> wrong(known, wrong)).orElse(""),
                facts(it),
                open ? text(known) : List.of(),
                open));
    }

    /** What is asked; a gap in it is three dots. */
    private static String title(Question it) {
        String asked = it.head().ask().isBlank() && it instanceof Question.Blank blank
                ? blank.text()
                : it.head().ask();
        return gaps(asked);
    }

    private static String gaps(String text) {
        return GapText.pieces(text).stream()
                .map(it -> it.gap() == 0 ? it.letters() : "…")
                .collect(Collectors.joining());
    }

    String band(Wilson it) {
        return words.text("difficult.band", Math.round(100 * it.low()), Math.round(100 * it.high()));
    }

    private String wrong(Question question, Difficulty.Wrong it) {
        return words.text(
                "difficult.most-wrong", quoted(words, said(question, slips(question, it.answer()))), it.people());
    }

    /** Of pairs and groups only what stands where it does not belong. */
    private static Answer slips(Question question, Answer answer) {
        if (answer instanceof Answer.Matched it) {
            Map<AnswerId, AnswerId> wrong = new LinkedHashMap<>(it.pairs());
            wrong.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
            return new Answer.Matched(wrong);
        } else if (answer instanceof Answer.Grouped it && question instanceof Question.Sort sort) {
            Map<AnswerId, AnswerId> wrong = new LinkedHashMap<>(it.groups());
            sort.items().forEach(item -> wrong.remove(item.id(), item.group()));
            return new Answer.Grouped(wrong);
        }
        return answer;
    }

    /** In quotation marks, unless the author's text has its own. */
    static String quoted(Words words, String text) {
        return text.startsWith("“") || text.startsWith("«") || text.startsWith("„")
                ? text
                : words.text("difficult.quoted", text);
    }

    private String said(Question question, Answer answer) {
        if (answer instanceof Answer.Said it) {
            return words.text(it.isTrue() ? "difficult.true" : "difficult.false");
        }
        return desk.said(String.join(" · ", Grading.inWords(question, answer)));
    }

    private List<String> facts(Difficulty it) {
        List<String> facts = new ArrayList<>();
        if (it.sureButWrong() > 0) {
            facts.add(words.text("difficult.sure", it.sureButWrong()));
        }
        it.discrimination().map(this::discrimination).ifPresent(facts::add);
        return facts;
    }

    private String discrimination(double it) {
        String key = it < 0 ? "misleads" : it < GOOD ? "tells-little" : "tells";
        return words.text("difficult." + key, Math.round(100 * it));
    }

    private List<DifficultState.Line> text(Question it) {
        List<DifficultState.Line> lines = new ArrayList<>();
        if (it instanceof Question.Choice choice) {
            choice.options().forEach(each -> lines.add(answer(each.text(), each.right())));
        } else if (it instanceof Question.Choices choices) {
            choices.options().forEach(each -> lines.add(answer(each.text(), each.right())));
        } else {
            if (it instanceof Question.Blank blank) {
                lines.add(new DifficultState.Line(plain(gaps(blank.text())), false, false));
            }
            Grading.rightAnswer(it).ifPresent(right -> lines.add(answer(said(it, right), true)));
        }
        if (!it.head().explain().isBlank()) {
            lines.add(new DifficultState.Line(plain(it.head().explain()), false, false));
        }
        return lines;
    }

    private DifficultState.Line answer(String text, boolean right) {
        return new DifficultState.Line(plain(text), true, right);
    }
}
