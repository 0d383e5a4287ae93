package org.tillside.practice;

import java.util.List;
import org.tillside.content.Form;
import org.tillside.content.Level;

/** Whether something can stand in a line of a form; after an edit it may no longer. */
final class Fits {
    private Fits() {}

    static boolean fits(Form.Field field, Filling filling, List<Level> levels) {
        if (filling instanceof Filling.Ticked) {
            return field instanceof Form.Field.Tick;
        } else if (filling instanceof Filling.AtLevel it) {
            return field instanceof Form.Field.AtLevel
                    && levels.stream().anyMatch(level -> level.id().equals(it.level()));
        } else if (filling instanceof Filling.OnScale it) {
            return onScale(field, it.point());
        } else if (filling instanceof Filling.Picked it) {
            return field instanceof Form.Field.Pick pick && picked(pick, it);
        } else if (filling instanceof Filling.Words) {
            return field instanceof Form.Field.Text;
        } else if (filling instanceof Filling.Number it) {
            return field instanceof Form.Field.Numeric numeric && within(numeric, it);
        }
        return field instanceof Form.Field.Day;
    }

    private static boolean onScale(Form.Field field, int point) {
        if (field instanceof Form.Field.Scale scale) {
            return scale.from() <= point && point <= scale.to();
        }
        return field instanceof Form.Field.Nps && point >= 0 && point <= 10;
    }

    private static boolean picked(Form.Field.Pick pick, Filling.Picked it) {
        return (pick.several() || it.answers().size() <= 1)
                && pick.answers().stream().map(Form.Choice::id).toList().containsAll(it.answers());
    }

    private static boolean within(Form.Field.Numeric numeric, Filling.Number it) {
        return numeric.from().map(from -> from.compareTo(it.number()) <= 0).orElse(true)
                && numeric.to().map(to -> to.compareTo(it.number()) >= 0).orElse(true);
    }
}
