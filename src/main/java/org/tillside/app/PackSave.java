package org.tillside.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tillside.exchange.PackZip;
import org.tillside.library.PackSource;
import org.tillside.records.Bytes;
import org.tillside.records.ContentFiles;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;
import org.tillside.screens.PackZipWords;
import org.tillside.screens.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code tillside pack save FILE}: puts a shop's own content, as it is published, into a zip. */
@Command(
        name = "save",
        mixinStandardHelpOptions = true,
        description = "Saves the shop's own content as a zip, the same bytes each time. Exit code 1 if such a zip could"
                + " not be opened again, 2 if there is no shop or no content.")
public final class PackSave implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private PackCommand pack;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The zip; one that is there is replaced.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private Path file;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Optional<ShopFolder> shop = pack.shop();
        PackSource own = PackSource.folder(shop.map(ShopFolder::content).orElse(Path.of("")));
        if (shop.isEmpty() || own.list().files().isEmpty()) {
            String none = shop.map(it -> "The shop in " + it.root() + " has no content of its own.")
                    .orElse("No shop lies there: name one with --shop DIR.");
            spec.commandLine().getErr().println(none);
            return 2;
        }
        Bytes zip = Bytes.of(PackZip.write(own));
        if (PackZip.read(String.valueOf(file.getFileName()), zip.toArray()) instanceof PackZip.Read.Refused refused) {
            spec.commandLine().getErr().println(new PackZipWords(Words.load()).sentence(refused));
            return 1;
        }
        new ContentFiles(shop.get(), Surroundings.real("")).export(file.toAbsolutePath(), zip);
        say(own.list().files().size(), zip);
        return 0;
    }

    private void say(int files, Bytes zip) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("zip", file.toString());
            fields.put("files", files);
            fields.put("bytes", zip.size());
            fields.put("sha256", zip.sha256());
            out.println(JsonMapper.shared().writeValueAsString(fields));
        } else {
            out.println(files + (files == 1 ? " file in " : " files in ") + file);
        }
        out.flush();
    }
}
