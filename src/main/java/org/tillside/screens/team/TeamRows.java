package org.tillside.screens.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.content.Position;
import org.tillside.journal.Role;
import org.tillside.screens.Called;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.team.TeamState.Look;
import org.tillside.shop.Access;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.Progress;

/** Words a person's row on the team's page: who it is, how far, and whether somebody has to look. */
final class TeamRows {
    private final Desk desk;
    private final Words words;
    private final Access access;

    TeamRows(Desk desk, Access access) {
        this.desk = desk;
        this.words = desk.words();
        this.access = access;
    }

    /** A word at the right. */
    private record Word(String text, Look look) {}

    TeamState.Row row(Person person) {
        Access.Learning seen = access.learning(person.id());
        boolean all = seen == Access.Learning.ALL;
        Optional<Progress> progress =
                person.present() && seen != Access.Learning.NOTHING ? desk.progress(person.id()) : Optional.empty();
        Word word = all && person.present() ? word(person, progress) : new Word("", Look.PLAIN);
        return new TeamState.Row(
                person.id().value(),
                new Called(desk).full(person),
                detail(person, all ? progress : Optional.empty()),
                progress.map(it -> far(it, all)).orElse(""),
                word.text(),
                word.look(),
                access.page(person.id()));
    }

    private String detail(Person person, Optional<Progress> progress) {
        List<String> detail = new ArrayList<>();
        position(person).or(() -> Optional.of(roles(person))).ifPresent(detail::add);
        progress.flatMap(this::day).ifPresent(detail::add);
        desk.shop()
                .pairedWith(person.id())
                .filter(access::knowsOf)
                .map(it -> words.text("team.mentor", new Called(desk).full(it.mentor())))
                .ifPresent(detail::add);
        // whoever may not know that somebody was asked is not told here either
        desk.shop().pairingsOf(person.id()).stream()
                .filter(it -> it.state() == Pairing.State.PROPOSED)
                .filter(access::knowsOf)
                .map(it -> words.text("team.asked", new Called(desk).full(it.mentor())))
                .forEach(detail::add);
        return String.join(" · ", detail);
    }

    /** The position of somebody who only learns; of others what they are here comes before it. */
    private Optional<String> position(Person person) {
        Optional<String> title = person.position()
                .flatMap(id -> desk.catalogue().positions().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst())
                .map(Position::title);
        boolean learns = person.in(Role.NEW_HIRE) && person.roles().size() == 1;
        return learns ? title : title.map(it -> roles(person) + " · " + it);
    }

    private String far(Progress progress, boolean all) {
        Progress.Counts it = progress.counts();
        int steps = it.signed() + it.waits() + it.toGo() + it.lapsed();
        return all ? words.text("team.counts", it.signed(), steps) : words.text("team.signed", it.signed());
    }

    private Word word(Person person, Optional<Progress> progress) {
        if (progress.filter(Progress::overdue).isPresent()) {
            return new Word(words.text("team.late"), Look.ATTENTION);
        } else if (person.openKey().isEmpty()) {
            return new Word(words.text("team.no-pin"), Look.ATTENTION);
        } else if (progress.isEmpty()) {
            return new Word("", Look.PLAIN);
        }
        return word(progress.get());
    }

    private Word word(Progress progress) {
        int waits = progress.counts().waits();
        if (progress.finished()) {
            return new Word(words.text("team.finished"), Look.DONE);
        } else if (waits > 0) {
            return new Word(words.text("team.waiting", waits), Look.ATTENTION);
        }
        return new Word(words.text("team.on-track"), Look.PLAIN);
    }

    private Optional<String> day(Progress progress) {
        if (progress.finished()) {
            return Optional.empty();
        }
        return Optional.of(
                progress.day() < 1
                        ? words.text("team.starts", words.date(desk.today().plusDays(1L - progress.day())))
                        : words.text(
                                progress.day() <= progress.days() ? "team.day" : "team.day-over",
                                progress.day(),
                                progress.days()));
    }

    private String roles(Person person) {
        return String.join(
                ", ",
                person.roles().stream()
                        .sorted()
                        .map(it -> words.text("role." + it.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
