package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.shop.Moment;
import org.tillside.shop.Person;
import org.tillside.shop.Presence;
import org.tillside.shop.PublicKey;
import org.tillside.shop.ShopState;
import org.tillside.shop.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The little of a checkpoint that the tiles show, in a file of its own, so that the first page needs nothing else: who
 * belongs to the shop, and what it is called. To be looked at while the records are opened, never to decide by.
 *
 * @param shop the shop's name and zone, its people's names and roles; nobody has done anything in it
 * @param demoPins by person, in a demo shop
 */
public record Front(ShopState shop, Map<String, String> demoPins) {
    private static final String FILE = "tiles.json";
    private static final String NONE = "";

    public Front {
        demoPins = Map.copyOf(demoPins);
    }

    /** Keeps what the tiles of this state show. */
    static void save(ShopFolder folder, Disk disk, ShopState state) throws IOException {
        ObjectNode json = StrictJson.empty().put("format", ShopFolder.FORMAT).put("shop", folder.id());
        if (state.shop().isPresent()) {
            Shop.Founded founded = state.shop().get();
            json.put("name", founded.name())
                    .put("zone", founded.zone())
                    .put("currency", founded.currency())
                    .put("language", founded.language())
                    .put("demo", founded.demo());
        }
        ArrayNode people = json.putArray("people");
        for (Person each : state.team()) {
            ObjectNode one = people.addObject().put("id", each.id().value());
            each.name().ifPresent(name -> one.put("name", name));
            one.put("key", each.openKey().isPresent());
            ArrayNode roles = one.putArray("roles");
            each.roles().stream().sorted().forEach(role -> roles.add(word(role)));
        }
        Bytes bytes = StrictJson.bytes(json);
        if (bytes.size() < StrictJson.LONGEST) {
            Files.createDirectories(folder.checkpoints());
            SafeFile.replace(disk, folder.checkpoints().resolve(FILE), bytes);
        }
    }

    /** What the tiles of a shop showed when it was closed; empty where that cannot be told. */
    public static Optional<Front> read(ShopFolder folder) {
        try {
            Path file = folder.checkpoints().resolve(FILE);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            ObjectNode json = StrictJson.object(FileBytes.small(file));
            if (StrictJson.number(json, "format") != ShopFolder.FORMAT
                    || !StrictJson.text(json, "shop").equals(folder.id())) {
                return Optional.empty();
            }
            boolean demo = json.path("demo").asBoolean(false);
            return Optional.of(new Front(state(json, demo), demo ? DemoPins.read(folder) : Map.of()));
        } catch (IOException | StrictJson.NotJson | RuntimeException unreadable) {
            // the records themselves are opened next and say what there is to say
            return Optional.empty();
        }
    }

    private static ShopState state(ObjectNode json, boolean demo) throws StrictJson.NotJson {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        for (JsonNode each : json.path("people")) {
            Person person = person((ObjectNode) each);
            people.put(person.id(), person);
        }
        Shop.Founded founded = new Shop.Founded(
                StrictJson.text(json, "name"),
                StrictJson.text(json, "zone"),
                StrictJson.text(json, "currency"),
                StrictJson.text(json, "language"),
                demo);
        return new ShopState(
                Optional.of(founded),
                Map.of(),
                people,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    private static Person person(ObjectNode json) throws StrictJson.NotJson {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (JsonNode role : json.path("roles")) {
            roles.add(Role.valueOf(role.stringValue().toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        List<PublicKey> keys = json.path("key").asBoolean(false)
                ? List.of(new PublicKey(NONE, new Moment(0, NONE, 0), false, Optional.empty()))
                : List.of();
        return new Person(
                new PersonId(StrictJson.text(json, "id")),
                Optional.ofNullable(json.path("name").stringValue(null)),
                Optional.empty(),
                roles,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Presence(LocalDate.EPOCH, List.of(), List.of(), List.of()),
                keys,
                Work.NONE,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
