package org.tillside.screens.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tillside.insight.MentorChoice;
import org.tillside.journal.PairingId;
import org.tillside.journal.PersonId;
import org.tillside.screens.Called;
import org.tillside.screens.Dates;
import org.tillside.screens.Desk;
import org.tillside.screens.Words;
import org.tillside.screens.person.CareState.Tool;
import org.tillside.shop.Command;
import org.tillside.shop.Erasure.Category;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;

/** Words what an owner can do for a person. */
final class CareViews {
    private final Desk desk;
    private final Words words;
    private final ShopState shop;
    private final Called called;
    private final PersonId viewer;

    CareViews(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.shop = desk.shop();
        this.called = new Called(desk);
        this.viewer = desk.viewer();
    }

    /** @param locked whether too many wrong PINs locked the person out */
    CareState state(Person it, CareForm form, boolean locked, Optional<String> trouble, boolean busy) {
        String name = called.full(it);
        return new CareState(
                name,
                tools(it, locked),
                form.open(),
                form.fields(),
                spans(form),
                parts(it, form),
                form.is(Tool.LEAVE) ? mentees(it, form) : List.of(),
                trouble,
                !busy && form.ready(name),
                busy);
    }

    /** Who is away comes back no earlier than that begins. */
    private Map<String, Dates.Span> spans(CareForm form) {
        Dates.Span any = Dates.Span.any(desk.today());
        return Map.of("from", any, "until", form.day("from").map(any::from).orElse(any), "on", any);
    }

    private List<Tool> tools(Person it, boolean locked) {
        List<Tool> tools = new ArrayList<>();
        boolean other = !it.id().equals(viewer);
        if (it.present()) {
            tools.add(Tool.EDIT);
            if (it.programme().isPresent()) {
                tools.add(Tool.PAIR);
                tools.add(Tool.STRETCH);
            }
            tools.add(Tool.AWAY);
            if (locked && other) {
                tools.add(Tool.UNLOCK);
            }
            if (other) {
                tools.add(Tool.LEAVE);
            }
        } else if (it.former().isEmpty()) {
            tools.add(Tool.RETURN);
        }
        tools.add(Tool.EXPORT);
        if (other && it.former().isEmpty()) {
            tools.add(Tool.ERASE);
        }
        return tools;
    }

    private List<CareState.Part> parts(Person of, CareForm form) {
        return Arrays.stream(Category.values())
                .filter(it -> it != Category.NAME || !of.present())
                .map(it -> part(it, form.chosen().contains(it)))
                .toList();
    }

    private CareState.Part part(Category it, boolean chosen) {
        String key = it.name().toLowerCase(Locale.ROOT);
        String fate = chosen ? "person.care.part-goes." : "person.care.part-stays.";
        return new CareState.Part(it.name(), words.text("person.care.part." + key), words.text(fate + key), chosen);
    }

    private List<CareState.Mentee> mentees(Person leaver, CareForm form) {
        return pairings(shop, leaver.id()).stream()
                .map(it -> new CareState.Mentee(
                        it.id().value(),
                        it.trainee().value(),
                        called.full(it.trainee()),
                        mentors(leaver.id(), it.trainee()),
                        Optional.ofNullable(form.takers().get(it.id()))
                                .map(PersonId::value)
                                .orElse("")))
                .toList();
    }

    /** The pairings that a mentor leaves behind: those that go on, and those not answered yet. */
    static List<Pairing> pairings(ShopState shop, PersonId mentor) {
        return shop.pairings().values().stream()
                .filter(it -> it.open() && it.mentor().equals(mentor))
                .toList();
    }

    /** The best first, as when a mentor is asked for the first time, each with what speaks for them. */
    private List<CareState.Mentor> mentors(PersonId leaver, PersonId trainee) {
        List<CareState.Mentor> all = new ArrayList<>();
        suggested(desk, leaver, trainee).map(this::mentor).forEach(all::add);
        all.add(new CareState.Mentor("", words.text("person.care.nobody")));
        return all;
    }

    private CareState.Mentor mentor(MentorChoice it) {
        int shows = it.shows().size();
        int lacks = shows + it.missing().size();
        String title = lacks == 0
                ? words.text("person.care.mentor", called.full(it.mentor()), it.mentees())
                : words.text("person.care.mentor-shows", called.full(it.mentor()), it.mentees(), shows, lacks);
        return new CareState.Mentor(
                it.mentor().value(),
                Stream.concat(Stream.of(title), against(it)).collect(Collectors.joining(" · ")));
    }

    /** What the page of pairings says against somebody is said here too. */
    private Stream<String> against(MentorChoice it) {
        return Stream.concat(
                it
                        .away()
                        .map(span -> words.text("pairing.away", words.date(span.from()), words.date(span.until())))
                        .stream(),
                it.declined().map(day -> words.text("pairing.declined-on", words.date(day))).stream());
    }

    private static Stream<MentorChoice> suggested(Desk desk, PersonId leaver, PersonId trainee) {
        var days = new MentorChoice.Period(desk.today(), Optional.empty());
        return MentorChoice.of(desk.shop(), desk.catalogue(), trainee, days, desk.today()).stream()
                .filter(it -> !it.mentor().equals(leaver));
    }

    /**
     * Whom to ask for each of those who lose their mentor, as it is suggested before the owner chooses: of the mentors
     * who have not declined, and are signed off for as much, the one with the fewest mentees, those suggested here counted.
     */
    static Map<PairingId, PersonId> takers(Desk desk, PersonId leaver) {
        Map<PairingId, PersonId> takers = new LinkedHashMap<>();
        for (Pairing each : pairings(desk.shop(), leaver)) {
            List<MentorChoice> all = suggested(desk, leaver, each.trainee()).toList();
            all.stream()
                    .filter(it -> it.atStart() == all.get(0).atStart()
                            && it.declined().isPresent()
                                    == all.get(0).declined().isPresent()
                            && it.shows().size() == all.get(0).shows().size())
                    .min(Comparator.comparing(it -> it.mentees() + given(takers, it.mentor())))
                    .ifPresent(it -> takers.put(each.id(), it.mentor()));
        }
        return takers;
    }

    private static long given(Map<PairingId, PersonId> takers, PersonId mentor) {
        return takers.values().stream().filter(mentor::equals).count();
    }

    /** Letting a person go, with those who are handed over to somebody else. */
    static Command.Leave leave(Desk desk, PersonId person, CareForm form) {
        List<Command.Handover> over = pairings(desk.shop(), person).stream()
                .filter(it -> form.takers().containsKey(it.id()))
                .map(it -> new Command.Handover(
                        it.id(),
                        new PairingId(desk.newId()),
                        Objects.requireNonNull(form.takers().get(it.id()))))
                .toList();
        return new Command.Leave(person, form.day("on").orElseGet(desk::today), over);
    }
}
