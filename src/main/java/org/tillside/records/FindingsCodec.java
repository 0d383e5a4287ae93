package org.tillside.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Fix;
import org.tillside.content.Place;
import org.tillside.content.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON and back; what does not fit exactly is refused whole. */
final class FindingsCodec {
    private FindingsCodec() {}

    static ObjectNode json(Findings findings) {
        ObjectNode json = StrictJson.empty()
                .put("look", findings.look())
                .put("contents", findings.contents())
                .put("own", findings.own());
        ArrayNode problems = json.putArray("problems");
        findings.problems().forEach(it -> problem(it, problems.addObject()));
        ArrayNode hidden = json.putArray("hidden");
        findings.hidden().forEach(it -> hidden.addObject()
                .put("ref", it.ref())
                .put("errors", it.errors())
                .put("stands", it.stands()));
        return json;
    }

    private static void problem(Problem problem, ObjectNode json) {
        json.put("key", problem.key()).put("severity", problem.severity().name());
        problem.args().forEach(json.putArray("args")::add);
        problem.causes().forEach(json.putArray("causes")::add);
        problem.place().ifPresent(at -> place(at, json.putObject("place")));
        problem.fix().ifPresent(fix -> fix(fix, json.putObject("fix")));
    }

    private static void place(Place at, ObjectNode json) {
        json.put("file", at.file()).put("line", at.line()).put("column", at.column());
    }

    private static void fix(Fix fix, ObjectNode json) {
        if (fix instanceof Fix.Quote it) {
            place(it.at(), json.put("do", "quote").putObject("at"));
        } else if (fix instanceof Fix.Replace it) {
            place(
                    it.at(),
                    json.put("do", "replace")
                            .put("old", it.old())
                            .put("now", it.now())
                            .putObject("at"));
        } else if (fix instanceof Fix.Remove it) {
            place(it.at(), json.put("do", "remove").putObject("at"));
        } else if (fix instanceof Fix.Insert it) {
            place(it.at(), json.put("do", "insert").put("text", it.text()).putObject("at"));
        }
    }

    static Findings of(ObjectNode json) throws StrictJson.NotJson {
        List<Problem> problems = new ArrayList<>();
        for (ObjectNode it : objects(json, "problems")) {
            problems.add(problem(it));
        }
        List<Findings.Hidden> hidden = new ArrayList<>();
        for (ObjectNode it : objects(json, "hidden")) {
            boolean stands = it.path("stands").booleanValue(false);
            hidden.add(new Findings.Hidden(StrictJson.text(it, "ref"), number(it, "errors"), stands));
        }
        return new Findings(
                StrictJson.text(json, "look"),
                StrictJson.text(json, "contents"),
                number(json, "own"),
                problems,
                hidden);
    }

    private static Problem problem(ObjectNode json) throws StrictJson.NotJson {
        Optional<Place> place = json.has("place") ? Optional.of(place(json, "place")) : Optional.empty();
        Optional<Fix> fix = json.has("fix") ? Optional.of(fix(StrictJson.child(json, "fix"))) : Optional.empty();
        return new Problem(
                StrictJson.text(json, "key"), severity(json), texts(json, "args"), place, texts(json, "causes"), fix);
    }

    private static Problem.Severity severity(ObjectNode json) throws StrictJson.NotJson {
        String name = StrictJson.text(json, "severity");
        for (Problem.Severity severity : Problem.Severity.values()) {
            if (severity.name().equals(name)) {
                return severity;
            }
        }
        throw new StrictJson.NotJson("no severity: " + name);
    }

    private static Place place(ObjectNode json, String key) throws StrictJson.NotJson {
        ObjectNode at = StrictJson.child(json, key);
        return new Place(StrictJson.text(at, "file"), number(at, "line"), number(at, "column"));
    }

    private static Fix fix(ObjectNode json) throws StrictJson.NotJson {
        Place at = place(json, "at");
        return switch (StrictJson.text(json, "do")) {
            case "quote" -> new Fix.Quote(at);
            case "replace" -> new Fix.Replace(at, StrictJson.text(json, "old"), StrictJson.text(json, "now"));
            case "remove" -> new Fix.Remove(at);
            case "insert" -> new Fix.Insert(at, StrictJson.text(json, "text"));
            default -> throw new StrictJson.NotJson("no fix");
        };
    }

    private static int number(ObjectNode json, String key) throws StrictJson.NotJson {
        long number = StrictJson.number(json, key);
        if (number != (int) number) {
            throw new StrictJson.NotJson("too large: " + key);
        }
        return (int) number;
    }

    private static List<ObjectNode> objects(ObjectNode json, String key) throws StrictJson.NotJson {
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode item : list(json, key)) {
            if (!(item instanceof ObjectNode object)) {
                throw new StrictJson.NotJson("no object in " + key);
            }
            objects.add(object);
        }
        return objects;
    }

    private static List<String> texts(ObjectNode json, String key) throws StrictJson.NotJson {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(json, key)) {
            if (!item.isString()) {
                throw new StrictJson.NotJson("no text in " + key);
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    private static ArrayNode list(ObjectNode json, String key) throws StrictJson.NotJson {
        if (json.get(key) instanceof ArrayNode list) {
            return list;
        }
        throw new StrictJson.NotJson("no list \"" + key + "\"");
    }
}
