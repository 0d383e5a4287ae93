package org.tillside.screens.floor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.content.SkillId;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.practice.Memories;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.floor.FloorState.Before;
import org.tillside.screens.floor.FloorState.Told;
import org.tillside.screens.floor.FloorState.Who;
import org.tillside.shop.Access;
import org.tillside.shop.Complaint;

/** Words the complaints as far as the viewer may see them. */
final class FloorViews {
    private final Desk desk;
    private final Words words;
    private final Called called;
    private final Access access;

    FloorViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.called = new Called(desk);
        this.access = new Access(desk.shop(), desk.viewer());
    }

    /** The page with a complaint chosen; the latest where that one is not to be seen. */
    FloorState state(Optional<ComplaintId> wanted) {
        List<Complaint> all = access.complaints();
        Optional<Complaint> chosen = all.stream()
                .filter(it -> wanted.filter(it.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
        return new FloorState(
                words.text("floor.line." + scope()),
                all.stream()
                        .map(it -> row(it, chosen.filter(it::equals).isPresent()))
                        .toList(),
                chosen.map(this::told));
    }

    private String scope() {
        return in(Role.OWNER) ? "owner" : in(Role.MENTOR) ? "mentor" : "own";
    }

    private boolean in(Role role) {
        return desk.shop().person(desk.viewer()).filter(it -> it.in(role)).isPresent();
    }

    private FloorState.Row row(Complaint it, boolean chosen) {
        return new FloorState.Row(
                it.id().value(),
                title(it),
                words.text("floor.row", words.date(it.now().on()), called.full(it.notedBy())),
                it.now().served().map(this::who),
                open(it),
                chosen);
    }

    /** What happened; where that cannot be read, what it was about. */
    private String title(Complaint it) {
        return it.now().what().orElseGet(() -> {
            String about = String.join(", ", skills(it.now().skills()));
            return about.isEmpty() ? words.text("floor.complaint") : words.text("floor.about", about);
        });
    }

    private boolean open(Complaint it) {
        return it.now().what().isPresent() && it.now().done().isEmpty();
    }

    private Who who(PersonId id) {
        return new Who(id.value(), called.full(id));
    }

    private Told told(Complaint it) {
        Complaint.Version now = it.now();
        return new Told(
                it.id().value(),
                title(it),
                line(it.versions().get(0), "floor.noted"),
                hidden(it),
                now.done().orElse(""),
                open(it),
                now.served().map(this::who),
                skills(now.skills()),
                comesBack(now),
                before(it),
                access.corrects(it));
    }

    /** As long as the due dates that it brought nearer lie ahead. */
    private boolean comesBack(Complaint.Version it) {
        boolean asked = it.served().isPresent() && !it.skills().isEmpty();
        return asked && !desk.shop().dayOf(it.at()).plusDays(Memories.SOON_DAYS).isBefore(desk.today());
    }

    /** Words that are missing were erased, or the viewer may not read them. */
    private String hidden(Complaint it) {
        if (it.now().what().isPresent()) {
            return "";
        }
        boolean erased = Optional.ofNullable(desk.shop().complaints().get(it.id()))
                .filter(known -> known.now().what().isEmpty())
                .isPresent();
        return words.text(erased ? "floor.erased" : "floor.hidden");
    }

    private List<String> skills(List<SkillId> skills) {
        return skills.stream()
                .map(it -> desk.catalogue()
                        .skill(it)
                        .map(skill -> desk.said(skill.title()))
                        .orElse(it.value()))
                .toList();
    }

    private String line(Complaint.Version it, String key) {
        return words.text(
                key,
                words.date(desk.shop().dayOf(it.at())),
                words.time(it.at().atZoneSameInstant(desk.shop().zone()).toLocalTime()),
                called.full(it.by()));
    }

    /** Each correction with what stood there before it. */
    private List<Before> before(Complaint it) {
        List<Before> all = new ArrayList<>();
        for (int i = 1; i < it.versions().size(); i++) {
            all.add(new Before(
                    line(it.versions().get(i), "floor.corrected"),
                    text(it.versions().get(i - 1))));
        }
        Collections.reverse(all);
        return all;
    }

    private String text(Complaint.Version it) {
        return Stream.of(
                        Optional.of(words.date(it.on())),
                        it.what(),
                        Optional.of(String.join(", ", skills(it.skills()))),
                        Optional.of(it.served().map(called::full).orElseGet(() -> words.text("floor.served.unknown"))),
                        it.done())
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
