package org.tillside.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Ids;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.content.SkillId;

/** Reads {@code modules/x/quiz.yaml}. */
final class QuizReader {
    private QuizReader() {}

    /** Reads a quiz; where it says nothing the module's pass mark holds. */
    static Quiz read(Fields f, int modulePass) {
        boolean bySkill = f.node("pick").filter(Yaml.Entries.class::isInstance).isPresent();
        Quiz quiz = new Quiz(
                f.id("id", QuizId::new),
                f.prose("title"),
                f.maybeChoice("preset", Quiz.Preset.class).orElse(Quiz.Preset.LEARN),
                f.number("pass", 0, 100, modulePass),
                f.maybeNumber("attempts", 1, 100),
                bySkill ? Optional.empty() : f.maybeNumber("pick", 1, 1000),
                bySkill ? pickBySkill(f) : Map.of(),
                f.yes("shuffle", true),
                f.yes("sure", false),
                f.list("questions", "question", QuestionReader::read));
        if (quiz.questions().isEmpty() && f.has("questions")) {
            f.error("too-few", "questions", "questions", "1");
        }
        return quiz;
    }

    private static Map<SkillId, Integer> pickBySkill(Fields f) {
        Map<SkillId, Integer> picks = new LinkedHashMap<>();
        f.numbers("pick", 1, 1000).forEach((skill, count) -> {
            if (Ids.isId(skill)) {
                picks.put(new SkillId(skill), count);
            } else {
                f.reading().error("not-an-id", f.placeIn("pick", skill), skill);
            }
        });
        return picks;
    }
}
