package org.tillside.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas and the readers say the same. */
class SchemasTest {
    private static final Map<String, String> KIND_OF = Map.of(
            "programmes", "programme",
            "scenarios", "scenario",
            "forms", "form");

    private static String kind(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        return KIND_OF.getOrDefault(file.split("/")[0], name);
    }

    private static List<String> errors(String kind, String yaml) {
        JsonNode tree = YAMLMapper.builder().build().readTree(yaml);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.of(kind))
                .validate(tree)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Map<String, String> files(PackSource source) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : source.list().files()) {
            if (file.matches(".*[^.]{4}\\.yaml") && !file.endsWith(".lv.yaml")) {
                files.put(file, new String(source.open(file).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void theGuidesFilesAndTheBundledOnesPass() throws IOException {
        List<String> wrong = new ArrayList<>();
        files(new Guide()).forEach((file, text) -> errors(kind(file), text).forEach(e -> wrong.add(file + " " + e)));
        PackSource bundled = PackSource.bundled().orElseThrow();
        for (Map.Entry<String, String> each : files(bundled).entrySet()) {
            String inPack = each.getKey().substring(each.getKey().indexOf('/') + 1);
            errors(kind(inPack), each.getValue()).forEach(e -> wrong.add(each.getKey() + " " + e));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsWrongDoesNotPass() {
        String form = new Guide().text("forms/door.yaml");
        assertThat(errors("form", form)).isEmpty();
        assertThat(errors("form", form.replace("by: mentor", "by: menter"))).isNotEmpty();
        assertThat(errors("form", form.replace("by:", "bye:"))).isNotEmpty();
    }

    @Test
    void schemasAndReadersKnowTheSameKeys() {
        Guide guide = new Guide();
        PackReader reader = new PackReader(
                new PackFiles(guide, "", guide.list().files()), "en", new Names(), new HashSet<>(), new KeptPack());
        reader.read();
        Map<String, Set<String>> inSchemas = new LinkedHashMap<>();
        for (String kind : Schemas.KINDS) {
            JsonNode schema = JsonMapper.shared().readTree(Schemas.of(kind));
            inSchemas.put(kind, keys(schema));
            schema.get("$defs")
                    .propertyStream()
                    .filter(def -> def.getValue().has("properties"))
                    .forEach(def -> inSchemas.put(def.getKey(), keys(def.getValue())));
        }
        assertThat(inSchemas).containsKeys("reply", "question", "form-item");
        // the gaps of a question are numbers, and a schema cannot name them
        reader.shapes().forEach((shape, keys) -> {
            if (!shape.equals("gaps")) {
                assertThat(new TreeSet<>(keys)).as(shape).isEqualTo(inSchemas.get(shape));
            }
        });
        assertThat(reader.shapes().keySet()).containsAll(inSchemas.keySet());
    }

    private static Set<String> keys(JsonNode schema) {
        return new TreeSet<>(schema.get("properties").propertyNames());
    }
}
