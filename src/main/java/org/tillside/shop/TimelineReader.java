package org.tillside.shop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tillside.content.Catalogue;
import org.tillside.content.ProgrammeStep;
import org.tillside.journal.EventId;
import org.tillside.shop.Timeline.Item;
import org.tillside.shop.Timeline.Kind;
import org.tillside.shop.Timeline.Later;

/** Makes the items of a {@link Timeline}. */
final class TimelineReader {
    private final ShopState shop;
    private final Catalogue catalogue;
    private final Person person;
    private final Access access;
    private final LocalDate today;
    private final Titles titles;

    TimelineReader(ShopState shop, Catalogue catalogue, Person person, Access access, LocalDate today) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.person = person;
        this.access = access;
        this.today = today;
        titles = new Titles(catalogue);
    }

    /** A signature and what became of it, each as an item. */
    List<Item> of(SignOff it) {
        List<Item> items = new ArrayList<>();
        List<Later> later = new ArrayList<>();
        for (SignOff.Amendment amendment : it.amendments()) {
            later.add(new Later(kind(amendment), amendment.at(), amendment.event()));
            items.add(item(it, amendment));
        }
        expired(it).ifPresent(at -> {
            later.add(new Later(Kind.LAPSED, at, it.event()));
            items.add(lapse(it, at));
        });
        items.add(item(it, later));
        return items;
    }

    private static Kind kind(SignOff.Amendment it) {
        return switch (it.change()) {
            case WITHDRAWN -> Kind.WITHDRAWN;
            case CORRECTED -> Kind.CORRECTED;
            case LAPSED -> Kind.LAPSED;
        };
    }

    /** When a signature became too old, if it was not withdrawn or given another meaning before. */
    private Optional<OffsetDateTime> expired(SignOff it) {
        boolean stands = it.achieved()
                && !it.withdrawn()
                && it.amendment(SignOff.Change.LAPSED).isEmpty();
        return catalogue
                .programme(it.signed().programme())
                .flatMap(programme -> StepReader.step(programme, it.signed().step()))
                .flatMap(ProgrammeStep::valid)
                .filter(valid -> stands)
                .map(valid -> shop.dayOf(it.seenAt()).plus(valid).plusDays(1))
                .filter(day -> !day.isAfter(today))
                .map(day -> day.atStartOfDay(shop.zone()).toOffsetDateTime());
    }

    private String title(SignOff it) {
        return titles.of(it.signed().programme(), it.signed().step());
    }

    private Item item(SignOff it, List<Later> later) {
        Optional<Observation> seen = it.signed()
                .observation()
                .flatMap(id -> Optional.ofNullable(person.observations().get(id)))
                .filter(known -> access.observation(known.seen()));
        return new Item(
                it.achieved() ? Kind.SIGNED : Kind.NOT_YET,
                it.signed().signedAt(),
                it.event(),
                Optional.of(it.signed().signer()),
                it.signed().signerName(),
                Optional.of(it.signed().programme()),
                Optional.of(it.signed().step()),
                title(it),
                it.signed().comment(),
                it.signed().meaning(),
                seen.map(Observation::seen),
                seen.flatMap(Observation::said),
                Optional.empty(),
                later,
                Optional.empty(),
                Optional.empty(),
                it.hash());
    }

    private Item item(SignOff of, SignOff.Amendment it) {
        return new Item(
                kind(it),
                it.at(),
                it.event(),
                Optional.of(it.by()),
                shop.person(it.by()).flatMap(Person::name),
                Optional.of(of.signed().programme()),
                Optional.of(of.signed().step()),
                title(of),
                it.reason(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(of.event()),
                List.of(),
                it.was(),
                it.now(),
                it.hash());
    }

    private Item lapse(SignOff of, OffsetDateTime at) {
        return new Item(
                Kind.LAPSED,
                at,
                of.event(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(of.signed().programme()),
                Optional.of(of.signed().step()),
                title(of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(of.event()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                of.hash());
    }

    /** What is no signature: observations on their own, and the charter. */
    List<Item> rest() {
        Set<EventId> used = person.signOffs().values().stream()
                .flatMap(it -> it.signed().observation().stream())
                .collect(Collectors.toSet());
        List<Item> items = new ArrayList<>();
        person.observations().forEach((id, it) -> {
            if (!used.contains(id)) {
                items.add(item(it));
            }
        });
        person.work().charter().map(this::item).ifPresent(items::add);
        return items;
    }

    private Item item(Observation it) {
        return new Item(
                Kind.OBSERVED,
                it.seen().observedAt(),
                it.event(),
                Optional.of(it.seen().observer()),
                shop.person(it.seen().observer()).flatMap(Person::name),
                it.seen().programme(),
                it.seen().step(),
                titles.of(it.seen()),
                it.seen().note(),
                Optional.empty(),
                Optional.of(it.seen()),
                it.said(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                it.hash());
    }

    private Item item(Work.CharterReading it) {
        return new Item(
                Kind.CHARTER_READ,
                it.at(),
                it.event(),
                Optional.of(person.id()),
                person.name(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                it.hash());
    }
}
