package org.tillside.practice;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Form;
import org.tillside.content.Level;

/** What one line of a form adds to its sum, and the most it could. */
record Points(BigDecimal points, BigDecimal most) {
    /** Empty for lines that are not filled in, and for words and days, which have no sum. */
    static Optional<Points> of(Form.Item item, Optional<Filling> filling, List<Level> levels) {
        Form.Field field = item.field();
        if (field instanceof Form.Field.Tick) {
            boolean done = filling.filter(it -> it instanceof Filling.Ticked ticked && ticked.done())
                    .isPresent();
            return Optional.of(of(done ? 1 : 0, 1));
        }
        return filling.flatMap(it -> of(field, it, levels));
    }

    private static Optional<Points> of(Form.Field field, Filling filling, List<Level> levels) {
        if (filling instanceof Filling.AtLevel it) {
            return Optional.of(of(levels.stream().map(Level::id).toList().indexOf(it.level()), levels.size() - 1));
        } else if (filling instanceof Filling.OnScale it) {
            return Optional.of(of(it.point(), field instanceof Form.Field.Scale scale ? scale.to() : 10));
        } else if (filling instanceof Filling.Number it && field instanceof Form.Field.Numeric numeric) {
            return Optional.of(new Points(it.number(), numeric.to().orElse(it.number())));
        } else if (filling instanceof Filling.Picked it && field instanceof Form.Field.Pick pick) {
            return Optional.of(picked(it, pick));
        }
        return Optional.empty();
    }

    private static Points picked(Filling.Picked it, Form.Field.Pick pick) {
        int points = pick.answers().stream()
                .filter(answer -> it.answers().contains(answer.id()))
                .mapToInt(Form.Choice::points)
                .sum();
        int best = pick.several()
                ? pick.answers().stream().mapToInt(a -> Math.max(0, a.points())).sum()
                : pick.answers().stream()
                        .map(Form.Choice::points)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
        return of(points, best);
    }

    private static Points of(int points, int most) {
        return new Points(BigDecimal.valueOf(points), BigDecimal.valueOf(most));
    }
}
