package org.tillside.screens.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tillside.practice.Filling;
import org.tillside.screens.Words;

/** Says in words what was filled into a line. */
record FillingWords(Words words, PersonViews views) {
    String said(Filling filling) {
        if (filling instanceof Filling.Ticked it) {
            return words.text(it.done() ? "person.sheet.done" : "person.sheet.not-done");
        } else if (filling instanceof Filling.AtLevel it) {
            return level(it);
        } else if (filling instanceof Filling.OnScale it) {
            return words.text("person.sheet.count", it.point());
        } else if (filling instanceof Filling.Picked it) {
            return it.answers().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
        } else if (filling instanceof Filling.Number it) {
            return it.number().toPlainString();
        } else if (filling instanceof Filling.Day it) {
            return words.dateOfYear(it.day());
        }
        return filling instanceof Filling.Words it ? it.text() : "";
    }

    /** The level, and why it is a low one. */
    private String level(Filling.AtLevel it) {
        List<String> parts = new ArrayList<>();
        parts.add(views.level(it.level().value()));
        it.seconds().ifPresent(seconds -> parts.add(words.text("person.sheet.seconds", seconds)));
        it.reason()
                .ifPresent(reason -> parts.add(
                        words.text("person.sheet.reason." + reason.name().toLowerCase(Locale.ROOT))));
        it.words().ifPresent(why -> parts.add(words.text("person.quoted", why)));
        return String.join(" · ", parts);
    }
}
