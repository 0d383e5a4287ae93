package org.tillside.screens.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.screens.Words;
import org.tillside.shop.Pairing;
import org.tillside.shop.Person;
import org.tillside.shop.ShopState;

/** What an author's variables stand for: the charter, the people, the shop. */
final class ShopWords {
    private final Words words;
    private final ShopState shop;

    ShopWords(Words words, ShopState shop) {
        this.words = words;
        this.shop = shop;
    }

    /** All variables for a reader, in a language; those without a value yet have a phrase in their place. */
    Map<String, String> of(PersonId reader, String language) {
        Map<String, String> all = new HashMap<>();
        for (String name :
                new String[] {"name", "vision", "quality", "kind", "promise", "returns", "owner", "currency"}) {
            all.put("shop." + name, words.text("variable." + name));
        }
        shop.charterIn(language).forEach((name, sentence) -> {
            if (!sentence.isBlank()) {
                all.put("shop." + name, sentence);
            }
        });
        shop.shop().ifPresent(it -> {
            all.put("shop.name", it.name());
            all.put("shop.currency", it.currency());
        });
        shop.team(Role.OWNER).stream().findFirst().flatMap(Person::name).ifPresent(name -> all.put("shop.owner", name));
        all.put(
                "trainee.name",
                shop.person(reader).flatMap(Person::name).orElseGet(() -> words.text("variable.trainee")));
        all.put("mentor.name", mentor(reader).orElseGet(() -> words.text("variable.mentor")));
        return all;
    }

    private Optional<String> mentor(PersonId trainee) {
        return shop.pairedWith(trainee)
                .map(Pairing::mentor)
                .flatMap(shop::person)
                .flatMap(Person::name);
    }
}
