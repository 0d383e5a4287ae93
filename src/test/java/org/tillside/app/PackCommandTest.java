package org.tillside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.records.FolderCheck;
import org.tillside.records.ShopFolder;
import org.tillside.records.Surroundings;

/** A shop's content as a zip on the command line, as a chain's training team would use it. */
class PackCommandTest {
    private static final String HEAD =
            "format: 1\nid: own\ntitle: Ours\nversion: 1.0.0\nlanguages: [en]\nlanguage: en\n";

    @TempDir
    Path temp;

    private Path shop;
    private Path zip;

    @BeforeEach
    void make() throws IOException {
        shop = temp.resolve("shop");
        ShopFolder.create(shop, new FolderCheck(Map.of()), Surroundings.real("1"));
        zip = temp.resolve("x.zip");
    }

    private Program.Said pack(Object... args) {
        String[] all = Stream.concat(
                        Stream.of("pack"),
                        Stream.concat(
                                Stream.of(args).map(String::valueOf),
                                Stream.of(
                                        "--shop",
                                        shop.toString(),
                                        "--profile",
                                        temp.resolve("profile").toString())))
                .toArray(String[]::new);
        return Program.run(all);
    }

    private void own(String file, String text) throws IOException {
        Path path = shop.resolve("content/own").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void zip(String... files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < files.length; i += 2) {
                out.putNextEntry(new ZipEntry(files[i]));
                out.write(files[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void whatIsSavedIsUnpackedElsewhereToTheByte() throws IOException {
        own("pack.yaml", HEAD);
        own("media/a.svg", "<svg/>");
        assertThat(pack("save", zip)).isEqualTo(new Program.Said(0, "2 files in " + zip + System.lineSeparator()));
        byte[] first = Files.readAllBytes(zip);
        assertThat(pack("save", zip, "--json").text()).contains("\"files\":2", "\"sha256\":\"");
        assertThat(zip).hasBinaryContent(first);
        Path into = temp.resolve("into");
        Program.Said opened = pack("open", zip, "--into", into);
        assertThat(opened.code()).isZero();
        assertThat(opened.text()).contains("0 new, 0 changed, 2 the same, 0 only here, 0 new problems");
        assertThat(into.resolve("own/pack.yaml")).hasContent(HEAD);
        assertThat(into.resolve("own/media/a.svg")).hasContent("<svg/>");
        assertThat(pack("open", zip, "--into", into).code())
                .as("never into what is there")
                .isEqualTo(2);
    }

    @Test
    void whatAZipWouldDoIsSaidAndNothingIsWritten() throws IOException {
        own("pack.yaml", HEAD);
        own("media/a.svg", "<svg/>");
        zip("own/pack.yaml", HEAD.replace("Ours", "Theirs"), "own/scenarios/late.yaml", "id: late\ntitle: Late\n");
        Program.Said said = pack("open", zip);
        assertThat(said.code()).as("it brings an error").isEqualTo(1);
        assertThat(said.text())
                .contains("new        own/scenarios/late.yaml")
                .contains("changed    own/pack.yaml")
                .contains("only here  own/media/a.svg")
                .contains("own/scenarios/late.yaml:1:1 error missing-key");
        assertThat(pack("open", zip, "--json").text())
                .contains("\"new\":[\"own/scenarios/late.yaml\"],\"changed\":[\"own/pack.yaml\"]")
                .contains("\"rule\":\"missing-key\"");
        assertThat(shop.resolve("content/own/pack.yaml")).hasContent(HEAD);
        assertThat(shop.resolve("content/own/scenarios")).doesNotExist();
    }

    @Test
    void aZipThatCouldDoHarmIsRefusedWithItsReason() throws IOException {
        zip("own/pack.yaml", HEAD, "own/../../evil", "x");
        Path into = temp.resolve("into");
        Program.Said said = pack("open", zip, "--into", into, "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text())
                .contains("{\"refused\":\"outside\",\"names\":[\"own/../../evil\"]")
                .contains("leads out of the folder");
        assertThat(into).doesNotExist();
        assertThat(temp.resolve("evil")).doesNotExist();
    }

    @Test
    void whereThereIsNothingItIsWrongUse() throws IOException {
        assertThat(pack("save", zip).code()).isEqualTo(2);
        assertThat(zip).doesNotExist();
        assertThat(pack("open", zip).code()).isEqualTo(2);
        assertThat(pack().code()).isEqualTo(2);
        own("pack.yaml", HEAD);
        own("a:b.yaml", "x");
        assertThat(pack("save", zip)).as("it could not be opened again").matches(it -> it.code() == 1);
        assertThat(zip).doesNotExist();
    }
}
