package org.tillside.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;

/** Who stands for an author's variables that are names. */
public record Named(ShopState shop) {
    /** By variable, for a text that speaks of a trainee; one that everybody reads names the owner alone. */
    public Map<String, PersonId> in(Optional<PersonId> trainee) {
        Map<String, PersonId> all = new LinkedHashMap<>();
        shop.team(Role.OWNER).stream().findFirst().ifPresent(it -> all.put("shop.owner", it.id()));
        trainee.ifPresent(it -> {
            all.put("trainee.name", it);
            shop.pairedWith(it).ifPresent(pairing -> all.put("mentor.name", pairing.mentor()));
        });
        return all;
    }
}
