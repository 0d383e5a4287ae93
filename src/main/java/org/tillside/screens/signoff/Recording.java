package org.tillside.screens.signoff;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.ItemId;
import org.tillside.practice.Filling;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.signoff.SignOffState.Fact;
import org.tillside.shop.Observation;
import org.tillside.shop.Person;

/** Says exactly what a signature will record: no more than is kept, and no less. */
final class Recording {
    private final Desk desk;
    private final Words words;

    Recording(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /**
     * What goes into the record beside who, for whom and when.
     *
     * @param lines of the form that are kept with it; none for a form that is not complete
     * @param before the observation that it rests on instead
     * @param version of the criteria, empty while nobody knows it
     */
    record What(
            Map<ItemId, Filling> lines,
            Optional<Observation> before,
            boolean form,
            String place,
            boolean comment,
            Optional<String> version) {}

    List<Fact> facts(Subject subject, What what, OffsetDateTime seen) {
        String me = desk.shop().person(desk.viewer()).flatMap(Person::name).orElse("");
        String role = words.text("signoff.role." + subject.role().name().toLowerCase(Locale.ROOT));
        String trainee = new Called(desk).full(subject.trainee());
        return List.of(
                new Fact(words.text("signoff.who"), words.text("signoff.who-by", me, role)),
                new Fact(
                        words.text("signoff.for"),
                        words.text("signoff.for-what", trainee, subject.step().title())),
                new Fact(words.text("signoff.what"), what(what)),
                new Fact(
                        words.text("signoff.when"),
                        words.text(
                                "signoff.when-what",
                                words.shortDate(desk.shop().dayOf(seen)),
                                time(seen),
                                time(desk.clock()),
                                Device.name(System.getenv()))));
    }

    private String what(What it) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("signoff.what.decision"));
        if (it.before().isPresent()) {
            parts.add(words.text(
                    "signoff.what.rests",
                    words.date(desk.shop().dayOf(it.before().get().seen().observedAt()))));
        } else if (!it.lines().isEmpty()) {
            parts.add(words.text("signoff.what.lines", it.lines().size()));
            long reasons =
                    it.lines().values().stream().filter(Recording::reasoned).count();
            if (reasons > 0) {
                parts.add(words.text("signoff.what.reasons", reasons));
            }
            if (!it.place().isBlank()) {
                parts.add(words.text("signoff.what.place"));
            }
        } else if (it.form()) {
            parts.add(words.text("signoff.what.no-line"));
        }
        if (it.comment()) {
            parts.add(words.text("signoff.what.comment"));
        }
        it.version().ifPresent(version -> parts.add(words.text("signoff.what.criteria", version)));
        return String.join(", ", parts);
    }

    static boolean reasoned(Filling it) {
        return it instanceof Filling.AtLevel at
                && (at.reason().isPresent() || at.words().isPresent());
    }

    private String time(OffsetDateTime at) {
        return words.time(at.atZoneSameInstant(desk.shop().zone()).toLocalTime());
    }
}
