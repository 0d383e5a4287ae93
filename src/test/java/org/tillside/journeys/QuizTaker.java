package org.tillside.journeys;

import java.util.List;
import java.util.Optional;
import org.tillside.content.AnswerId;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.journal.PersonId;
import org.tillside.screens.quiz.QuizState;
import org.tillside.shop.Attempt;

/** Answers a quiz rightly, question by question, with mouse and keyboard. */
final class QuizTaker implements Question.Cases<String> {
    private static final String WORDS = "i look up at once and say good morning";

    private final Window window;
    private final PersonId person;
    private final Quiz quiz;

    QuizTaker(Window window, PersonId person, Quiz quiz) {
        this.window = window;
        this.person = person;
        this.quiz = quiz;
    }

    /** Answers all that is open and ends the attempt; gives it as it is kept. */
    Attempt take() {
        window.see("quiz.primary");
        Attempt begun = attempt().orElseThrow();
        int all = begun.questions().size();
        for (int i = answered(); i < all; i++) {
            Question now = quiz.question(next()).orElseThrow();
            window.until("a question to answer", () -> says("quiz.check") || says("quiz.hand-in"));
            now.match(this);
            if (window.sees("quiz.sure.sure")) {
                window.click("quiz.sure.sure");
            }
            window.click("quiz.primary");
            int before = i;
            window.until("the answer to be kept", () -> answered() > before);
            if (i < all - 1 && quiz.preset() == Quiz.Preset.LEARN) {
                window.until("the way on", () -> says("quiz.next"));
                window.click("quiz.primary");
            }
        }
        window.until("the end of the quiz", () -> says("quiz.finish"));
        window.click("quiz.primary");
        window.until(
                "the attempt to be finished",
                () -> last().filter(it -> it.id().equals(begun.id())).isPresent());
        return last().orElseThrow();
    }

    private boolean says(String key) {
        return window.text("quiz.primary").equals(window.words().text(key));
    }

    private Optional<Attempt> attempt() {
        return window.shop().person(person).orElseThrow().work().quiz(quiz.id()).current();
    }

    private Optional<Attempt> last() {
        return window.shop().person(person).orElseThrow().work().quiz(quiz.id()).last();
    }

    private int answered() {
        return attempt().map(it -> it.answers().size()).orElse(Integer.MAX_VALUE);
    }

    private QuestionId next() {
        Attempt now = attempt().orElseThrow();
        return now.questions().stream()
                .filter(it -> !now.answers().containsKey(it))
                .findFirst()
                .orElseThrow();
    }

    private String pick(AnswerId id) {
        window.click("quiz.option." + id);
        return "chosen";
    }

    @Override
    public String choice(Question.Choice it) {
        it.options().stream().filter(Question.Option::right).forEach(each -> pick(each.id()));
        return "one";
    }

    @Override
    public String choices(Question.Choices it) {
        it.options().stream().filter(Question.Option::right).forEach(each -> pick(each.id()));
        return "several";
    }

    @Override
    public String trueFalse(Question.TrueFalse it) {
        return pick(new AnswerId(String.valueOf(it.answer())));
    }

    @Override
    public String order(Question.Order it) {
        List<String> wanted = it.items().stream().map(each -> each.id().value()).toList();
        for (int place = 0; place < wanted.size(); place++) {
            String line = wanted.get(place);
            while (window.down("quiz.up.").indexOf(line) > place) {
                List<String> before = window.down("quiz.up.");
                window.click("quiz.up." + line);
                window.until("the line to move", () -> !window.down("quiz.up.").equals(before));
            }
        }
        return "ordered";
    }

    @Override
    public String match(Question.Match it) {
        it.pairs().forEach(each -> beside(each.id(), each.id()));
        return "matched";
    }

    @Override
    public String sort(Question.Sort it) {
        it.items().forEach(each -> beside(each.id(), each.group()));
        return "sorted";
    }

    private void beside(AnswerId left, AnswerId right) {
        window.choose(
                "quiz.partner." + left,
                item -> item instanceof Optional<?> some
                        && some.filter(it -> it instanceof QuizState.Line line
                                        && line.id().equals(right.value()))
                                .isPresent());
    }

    @Override
    public String blank(Question.Blank it) {
        it.gaps().forEach((gap, accepted) -> window.type("quiz.gap." + gap, accepted.get(0)));
        return "filled";
    }

    @Override
    public String numeric(Question.Numeric it) {
        window.type("quiz.number", it.answer().toPlainString());
        return "number";
    }

    @Override
    public String say(Question.Say it) {
        window.type("quiz.own-words", WORDS);
        return "said";
    }
}
