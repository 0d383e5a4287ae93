package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A shop in which whatever anybody may have typed is one and the same text, its records whole and hashed anew. */
public final class Planted {
    /** Where somebody's own words stand, in events and in kept criteria. */
    private static final Set<String> TYPED = Set.of(
            "name",
            "reason",
            "comment",
            "meaning",
            "signer-name",
            "place",
            "note",
            "words",
            "text",
            "device",
            "detail",
            "title",
            "about",
            "file");

    private final ShopFolder shop;
    private final String text;
    private int planted;

    private Planted(ShopFolder shop, String text) {
        this.shop = shop;
        this.text = text;
    }

    /** Plants a text into every such place of a shop's folder; says in how many. */
    public static int in(Path folder, String text) throws IOException {
        Planted planted = new Planted(new ShopFolder(folder, "planted"), text);
        planted.all();
        return planted.planted;
    }

    private void all() throws IOException {
        Map<String, String> criteria = criteria();
        for (String writer : shop.writers()) {
            journal(writer, criteria);
        }
        try (Stream<Path> states = Files.list(shop.checkpoints())) {
            for (Path state : states.toList()) {
                Files.delete(state);
            }
        }
    }

    /** The criteria with the text in them, each under its new hash, by the old one. */
    private Map<String, String> criteria() throws IOException {
        Map<String, String> hashes = new HashMap<>();
        try (Stream<Path> files = Files.list(shop.criteria())) {
            for (Path file : files.toList()) {
                Bytes planted = plant(FileBytes.small(file));
                String old = String.valueOf(file.getFileName()).replace(".json", "");
                hashes.put(old, planted.sha256());
                Files.delete(file);
                Files.write(shop.criteria().resolve(planted.sha256() + ".json"), planted.toArray());
            }
        }
        return hashes;
    }

    private void journal(String writer, Map<String, String> criteria) throws IOException {
        List<Line> lines = JournalScan.read(shop.journal(writer), writer, JournalScan.Mark.BEGIN)
                .lines();
        Map<String, Draft.Secret> secrets =
                PrivateFile.read(shop.privateOf(writer)).parts();
        String prev = Line.NO_HASH;
        java.io.ByteArrayOutputStream open = new java.io.ByteArrayOutputStream();
        java.io.ByteArrayOutputStream parts = new java.io.ByteArrayOutputStream();
        for (Line line : lines) {
            Optional<Draft.Secret> secret =
                    Optional.ofNullable(secrets.get(line.id())).map(this::plant);
            Bytes p = p(line, secret, criteria);
            Draft draft = new Draft(line.id(), line.at(), line.clock(), line.type(), p, secret, line.sig());
            Line sealed = Frame.seal(writer, line.n(), line.lam(), draft, prev);
            prev = sealed.hash();
            open.writeBytes(sealed.bytes().toArray());
            open.write('\n');
            secret.ifPresent(
                    it -> parts.writeBytes(PrivateFile.line(line.id(), it).toArray()));
        }
        Files.write(shop.journal(writer), open.toByteArray());
        Files.write(shop.privateOf(writer), parts.toByteArray());
    }

    private Bytes p(Line line, Optional<Draft.Secret> secret, Map<String, String> criteria) {
        ObjectNode fields = line.fields();
        walk(fields);
        secret.ifPresent(it -> fields.put("c", it.commitment()));
        Optional.ofNullable(criteria.get(fields.path("criteria").asString("")))
                .ifPresent(it -> fields.put("criteria", it));
        return StrictJson.bytes(fields);
    }

    private Draft.Secret plant(Draft.Secret secret) {
        return new Draft.Secret(secret.salt(), plant(secret.d()));
    }

    private Bytes plant(Bytes json) {
        try {
            ObjectNode object = StrictJson.object(json);
            walk(object);
            return StrictJson.bytes(object);
        } catch (StrictJson.NotJson e) {
            throw new IllegalStateException(e);
        }
    }

    private void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                boolean typed = TYPED.contains(key) || key.matches("[0-9]+");
                if (object.get(key) instanceof StringNode && typed) {
                    object.put(key, text);
                    planted++;
                } else if (key.equals("sentences") || key.equals("variables")) {
                    values(object.get(key));
                } else {
                    walk(object.get(key));
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::walk);
        }
    }

    private void values(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                object.put(key, text);
                planted++;
            }
        }
    }
}
