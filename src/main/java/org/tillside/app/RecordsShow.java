package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tillside.journal.Event;
import org.tillside.journal.PersonId;
import org.tillside.records.Chronicle;
import org.tillside.records.ShopFolder;
import org.tillside.shop.ShopState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code tillside records show}: lists what happened, every event with all its fields. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Lists every event with all its fields, in the order in which they count.")
public final class RecordsShow implements Callable<Integer> {
    private static final String SIGN_OFF = "sign-off";
    private static final String SIGNED_OFF = "signed-off";

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private RecordsCommand records;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Option(names = "--person", paramLabel = "NAME", description = "Only what names this person, by name or id.")
    private @Nullable String person;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only events of this type, such as sign-off.")
    private @Nullable String type;

    @Override
    public Integer call() throws IOException {
        Optional<ShopFolder> shop = records.folder(spec);
        if (shop.isEmpty()) {
            return 2;
        }
        List<Chronicle.Told> all = Chronicle.read(shop.get());
        Optional<String> id = person == null ? Optional.empty() : id(all, person);
        if (person != null && id.isEmpty()) {
            spec.commandLine().getErr().println("Nobody here is called " + person + ".");
            return 2;
        }
        List<Chronicle.Told> wanted = all.stream()
                .filter(this::ofType)
                .filter(it -> id.isEmpty() || names(it.fields(), id.get()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("shop", shop.get().id());
            object.put("events", wanted.stream().map(RecordsShow::object).toList());
            out.println(JsonMapper.shared().writeValueAsString(object));
        } else {
            wanted.forEach(it -> print(it, out));
        }
        out.flush();
        return 0;
    }

    private static Optional<String> id(List<Chronicle.Told> all, String wanted) {
        ShopState shop = ShopState.of(all.stream().map(Chronicle.Told::event).toList());
        return shop.people().values().stream()
                .filter(it -> it.id().value().equals(wanted)
                        || it.name().filter(wanted::equalsIgnoreCase).isPresent())
                .findFirst()
                .map(it -> it.id())
                .map(PersonId::value);
    }

    private boolean ofType(Chronicle.Told told) {
        return type == null
                || told.type().equals(type)
                || (type.equals(SIGN_OFF) && told.type().equals(SIGNED_OFF));
    }

    /** Whether an id stands anywhere in an event's fields. */
    private static boolean names(JsonNode fields, String id) {
        if (fields.isString()) {
            return fields.asString("").equals(id);
        }
        for (JsonNode each : fields) {
            if (names(each, id)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> object(Chronicle.Told told) {
        Event event = told.event();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("writer", event.writer());
        fields.put("number", event.number());
        fields.put("id", event.id().value());
        fields.put("lamport", event.lamport());
        fields.put("at", event.at().toString());
        fields.put("clock-jumped", event.clockJumped());
        fields.put("type", told.type());
        fields.put("fields", told.fields());
        fields.put("erased", told.erased());
        event.signature().ifPresent(it -> fields.put("signature", it));
        fields.put("hash", event.hash());
        return fields;
    }

    private static void print(Chronicle.Told told, PrintWriter out) {
        Event event = told.event();
        out.println(event.at() + "  " + told.type() + "  " + event.writer() + " " + event.number() + "  "
                + event.shortHash() + (event.signature().isPresent() ? "  signed" : "")
                + (event.clockJumped() ? "  clock jumped" : "") + (told.erased() ? "  private part erased" : ""));
        out.println("    id: " + event.id().value());
        for (Map.Entry<String, JsonNode> field : told.fields().properties()) {
            JsonNode value = field.getValue();
            out.println("    " + field.getKey() + ": " + (value.isString() ? value.asString("") : value.toString()));
        }
        event.signature().ifPresent(it -> out.println("    signature: " + it));
    }
}
