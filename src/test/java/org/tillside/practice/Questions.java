package org.tillside.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.AnswerId;
import org.tillside.content.FormId;
import org.tillside.content.Question;
import org.tillside.content.QuestionId;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.content.SkillId;

/** Questions of each kind. */
final class Questions {
    static final Question.Feedback FEEDBACK = new Question.Feedback("right", "partly", "wrong");

    private Questions() {}

    static AnswerId id(String id) {
        return new AnswerId(id);
    }

    static List<AnswerId> ids(String... ids) {
        return java.util.Arrays.stream(ids).map(AnswerId::new).toList();
    }

    static Question.Head head(String id, int weight, String... skills) {
        return new Question.Head(
                new QuestionId(id),
                id,
                "Ask " + id,
                java.util.Arrays.stream(skills).map(SkillId::new).toList(),
                Optional.empty(),
                List.of(
                        new Question.Hint(id("h1"), "first"),
                        new Question.Hint(id("h2"), "second"),
                        new Question.Hint(id("h3"), "third")),
                "Why.",
                weight,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<Question.Option> options(String... ids) {
        List<Question.Option> options = new ArrayList<>();
        for (String id : ids) {
            String name = id.replace("*", "");
            options.add(new Question.Option(id(name), "Text " + name, id.endsWith("*"), "on " + name));
        }
        return options;
    }

    /** Right ones end with a star. */
    static Question choice(Question.Head head, String... options) {
        return new Question.Choice(head, options(options));
    }

    /** Right ones end with a star. */
    static Question choices(Question.Head head, String... options) {
        return new Question.Choices(head, options(options));
    }

    static Question order(Question.Head head, String... items) {
        return new Question.Order(
                head,
                java.util.Arrays.stream(items)
                        .map(item -> new Question.Item(id(item), "Text " + item))
                        .toList(),
                FEEDBACK);
    }

    static Question match(Question.Head head) {
        return new Question.Match(
                head,
                List.of(
                        new Question.Pair(id("a"), "A", "one"),
                        new Question.Pair(id("b"), "B", "two"),
                        new Question.Pair(id("c"), "C", "one")),
                FEEDBACK);
    }

    static Question sort(Question.Head head) {
        return new Question.Sort(
                head,
                List.of(new Question.Item(id("yes"), "Yes"), new Question.Item(id("no"), "No")),
                List.of(
                        new Question.Sorted(id("a"), "A", id("yes")),
                        new Question.Sorted(id("b"), "B", id("no")),
                        new Question.Sorted(id("c"), "C", id("no"))),
                FEEDBACK);
    }

    static Question blank(Question.Head head) {
        return new Question.Blank(
                head, "Within _1_ steps, _2_.", Map.of(1, List.of("thirty", "30"), 2, List.of("look up")), FEEDBACK);
    }

    static Question numeric(Question.Head head) {
        return new Question.Numeric(
                head,
                BigDecimal.valueOf(30),
                BigDecimal.valueOf(2),
                Optional.of("seconds"),
                List.of(new Question.Near(id("double"), BigDecimal.valueOf(60), BigDecimal.valueOf(60), "A minute.")),
                FEEDBACK);
    }

    static Question say(Question.Head head) {
        return new Question.Say(head, new FormId("rubric"), FEEDBACK);
    }

    static Quiz quiz(Quiz.Preset preset, List<Question> questions) {
        return new Quiz(
                new QuizId("quiz"),
                "Quiz",
                preset,
                70,
                Optional.of(3),
                Optional.empty(),
                Map.of(),
                true,
                true,
                questions);
    }
}
