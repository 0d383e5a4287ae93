package org.tillside.screens;

import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;

/** How people are named on a page: in full, or as colleagues call them where the full name stands near. */
public final class Called {
    private final ShopState shop;
    private final Words words;

    /** Names in this person's language, of the shop as it is now. */
    public Called(Desk desk) {
        this(desk.shop(), desk.words());
    }

    /** Names in a language, of a shop as it is. */
    public Called(ShopState shop, Words words) {
        this.shop = shop;
        this.words = words;
    }

    /** The full name; "Former colleague 3" once it is erased. */
    public String full(Person person) {
        return person.name()
                .or(() -> person.former().map(number -> words.text("name.former", number)))
                .orElseGet(() -> words.text("name.somebody"));
    }

    /** The full name of somebody who is, or was, in the shop. */
    public String full(PersonId person) {
        return shop.person(person).map(this::full).orElseGet(() -> words.text("name.somebody"));
    }

    /** The first of the names; the full one where somebody else here begins with the same. */
    public String first(Person person) {
        return first(person.name())
                .filter(name -> shop.people().values().stream()
                        .filter(Person::present)
                        .filter(it -> !it.id().equals(person.id()))
                        .noneMatch(it ->
                                first(it.name()).filter(name::equalsIgnoreCase).isPresent()))
                .orElseGet(() -> full(person));
    }

    /** The first name of somebody who is, or was, in the shop. */
    public String first(PersonId person) {
        return shop.person(person).map(this::first).orElseGet(() -> words.text("name.somebody"));
    }

    /** What colleagues call the mentor of a trainee; empty without one. */
    public Optional<String> mentorOf(PersonId trainee) {
        return shop.pairedWith(trainee)
                .map(Pairing::mentor)
                .flatMap(shop::person)
                .map(this::first);
    }

    /** What colleagues call the owner. */
    public Optional<String> owner() {
        return shop.team(Role.OWNER).stream().findFirst().map(this::first);
    }

    private static Optional<String> first(Optional<String> name) {
        return name.map(it -> it.strip().split("\\s+")[0]).filter(it -> !it.isEmpty());
    }
}
