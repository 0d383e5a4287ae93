package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tillside.records.Damage;
import org.tillside.records.ShopFolder;
import org.tillside.records.SignedBy;
import org.tillside.records.Verify;
import org.tillside.screens.DamageWords;
import org.tillside.screens.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code tillside records verify}: checks every line, chain, witness, private part, kept text and signature. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every line, chain, witness, private part, kept text and signature from the files alone."
                + " Exit code 1 if something is not as it was written, 2 if there is no shop.")
public final class RecordsVerify implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private RecordsCommand records;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Optional<ShopFolder> shop = records.folder(spec);
        if (shop.isEmpty()) {
            return 2;
        }
        SignedBy keys = new SignedBy();
        Verify.Report report = new Verify(shop.get(), Optional.of(records.profile())).run(keys);
        Words words = Words.load();
        boolean reEnrolled = keys.shop().reEnrolled();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(object(shop.get(), report, reEnrolled, words)));
        } else {
            print(out, report, reEnrolled, words);
        }
        out.flush();
        return report.intact() ? 0 : 1;
    }

    private static void print(PrintWriter out, Verify.Report report, boolean reEnrolled, Words words) {
        DamageWords said = new DamageWords(words);
        report.damages().forEach(damage -> out.println(said.sentence(damage)));
        out.println(words.text(
                "records.counted",
                report.journals(),
                report.lines(),
                report.signatures(),
                report.privateParts(),
                report.erased()));
        out.println(
                report.intact()
                        ? words.text("records.intact")
                        : words.text("records.damaged", report.damages().size()));
        if (reEnrolled) {
            out.println(words.text("records.re-enrolled"));
        }
        out.println(words.text("records.proves"));
    }

    private static Map<String, Object> object(ShopFolder shop, Verify.Report report, boolean reEnrolled, Words words) {
        DamageWords said = new DamageWords(words);
        List<Map<String, Object>> damages =
                report.damages().stream().map(it -> damage(it, said)).toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("shop", shop.id());
        fields.put("intact", report.intact());
        fields.put("journals", report.journals());
        fields.put("lines", report.lines());
        fields.put("signatures", report.signatures());
        fields.put("private-parts", report.privateParts());
        fields.put("erased", report.erased());
        fields.put("re-enrolled", reEnrolled);
        fields.put("damages", damages);
        fields.put("proves", words.text("records.proves"));
        return fields;
    }

    private static Map<String, Object> damage(Damage damage, DamageWords said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", DamageWords.kind(damage));
        fields.put("writer", damage.writer());
        fields.put("n", damage.n());
        fields.put("sentence", said.meaning(damage));
        return fields;
    }
}
