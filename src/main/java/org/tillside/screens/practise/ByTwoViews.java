package org.tillside.screens.practise;

import java.util.List;
import java.util.function.Function;
import org.tillside.content.ProgrammeStep.Task;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.shop.Pairing;

/** Words what a mentor may play by two, and for whom. */
final class ByTwoViews {
    private final Desk desk;

    ByTwoViews(Desk desk) {
        this.desk = desk;
    }

    List<GalleryState.ByTwo> pairs(List<Scenario> all, Function<Scenario, GalleryState.Picture> picture) {
        List<PersonId> mentees = desk.shop().mentees(desk.viewer()).stream()
                .map(Pairing::trainee)
                .toList();
        return mentees.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(it -> it.live().isPresent())
                        .map(it -> pair(it, picture.apply(it), mentees))
                        .toList();
    }

    private GalleryState.ByTwo pair(Scenario it, GalleryState.Picture picture, List<PersonId> mentees) {
        String title = desk.said(it.title());
        return new GalleryState.ByTwo(
                it.id().value(),
                title,
                desk.words().text("practise.by-two.you", desk.said(it.lead().name())),
                picture,
                mentees.stream().map(mentee -> mentee(it.id(), title, mentee)).toList());
    }

    private GalleryState.Mentee mentee(ScenarioId scenario, String title, PersonId mentee) {
        String name = new Called(desk).first(mentee);
        boolean inProgramme = desk.progress(mentee).stream()
                .flatMap(it -> it.steps().stream())
                .anyMatch(it -> it.step().task() instanceof Task.Live live
                        && live.scenario().equals(scenario));
        return new GalleryState.Mentee(
                mentee.value(),
                desk.words().text(inProgramme ? "practise.by-two.for" : "practise.by-two.beside", name),
                desk.words().text("practise.by-two.spoken", title, name),
                inProgramme);
    }
}
