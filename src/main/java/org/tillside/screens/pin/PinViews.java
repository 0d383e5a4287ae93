package org.tillside.screens.pin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.records.PinRules;
import org.tillside.screens.Porch;
import org.tillside.screens.Words;
import org.tillside.screens.pin.PinState.Kind;
import org.tillside.screens.pin.PinState.Step;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;

/** Words the door of one person. */
final class PinViews {
    private final Porch porch;
    private final PersonId id;

    PinViews(Porch porch, PersonId id) {
        this.porch = porch;
        this.id = id;
    }

    private Words words() {
        return porch.words();
    }

    private ShopState shop() {
        return porch.shop().orElse(ShopState.EMPTY);
    }

    private Optional<Person> me() {
        return shop().person(id);
    }

    boolean hasKey() {
        return me().flatMap(Person::openKey).isPresent();
    }

    private boolean isOwner() {
        return me().filter(it -> it.in(Role.OWNER)).isPresent();
    }

    /** Owners with a PIN who may stand beside this person. */
    List<Person> owners() {
        return shop().team(Role.OWNER).stream()
                .filter(it -> !it.id().equals(id) && it.openKey().isPresent())
                .toList();
    }

    /** What is asked first. */
    PinState first() {
        Optional<PersonId> owner = owners().stream().findFirst().map(Person::id);
        Step without = owner.isPresent() ? Step.FIRST : isOwner() ? Step.WARNING : Step.FORGOTTEN;
        return draw(hasKey() ? Step.ENTER : without, Kind.OWNER, owner, Optional.empty(), 0, false, 0);
    }

    PinState draw(
            Step step,
            Kind way,
            Optional<PersonId> owner,
            Optional<String> trouble,
            int round,
            boolean busy,
            double turn) {
        String name = me().flatMap(Person::name).orElse("");
        boolean helped = step == Step.OWNER || step == Step.UNLOCK;
        return new PinState(
                new PinState.Person(id.value(), name, roles()),
                step,
                words().text("pin.heading." + key(step)),
                text(step, way, name),
                step == Step.FIRST ? rules() : List.of(),
                trouble,
                round,
                helped ? helpers(owner) : List.of(),
                step == Step.FORGOTTEN ? ways() : List.of(),
                step == Step.ENTER ? porch.demoPin(id) : demoPinOf(owner, helped),
                step == Step.ENTER,
                busy,
                turn);
    }

    private Optional<String> demoPinOf(Optional<PersonId> owner, boolean helped) {
        return helped ? owner.flatMap(porch::demoPin) : Optional.empty();
    }

    private String text(Step step, Kind way, String name) {
        if (step == Step.FIRST && way == Kind.OWNER) {
            return words().text("pin.text.first", name);
        } else if (step == Step.FORGOTTEN && ways().isEmpty()) {
            return words().text("pin.text.no-way");
        } else if (step == Step.AGAIN || (step == Step.FIRST)) {
            return words().text("pin.text.remember");
        }
        return words().text("pin.text." + key(step), name);
    }

    private List<String> rules() {
        return List.of(words().text("pin.rule.six"), words().text("pin.rule.common"), words().text("pin.rule.date"));
    }

    private List<PinState.Owner> helpers(Optional<PersonId> chosen) {
        return owners().stream()
                .map(it -> new PinState.Owner(
                        it.id().value(),
                        it.name().orElse(""),
                        chosen.filter(it.id()::equals).isPresent()))
                .toList();
    }

    private List<PinState.Way> ways() {
        List<PinState.Way> ways = new ArrayList<>();
        if (!owners().isEmpty()) {
            ways.add(way(Kind.OWNER));
        }
        if (isOwner()) {
            ways.add(way(Kind.SHEET));
        }
        if (isOwner() && owners().isEmpty()) {
            ways.add(way(Kind.RE_ENROL));
        }
        return ways;
    }

    private PinState.Way way(Kind kind) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PinState.Way(kind, words().text("pin.way." + key), words().text("pin.way." + key + ".text"));
    }

    String sentence(PinRules.Refusal refusal) {
        return words().text(
                        "pin.refused." + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String roles() {
        return String.join(
                ", ",
                me().map(Person::roles).orElse(java.util.Set.of()).stream()
                        .sorted()
                        .map(it -> words().text("role." + it.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static String key(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
