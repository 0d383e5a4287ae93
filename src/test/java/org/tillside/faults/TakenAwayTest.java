package org.tillside.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tillside.figures.Figure;
import org.tillside.figures.Ledger;
import org.tillside.records.Draft;
import org.tillside.records.JournalWriter;
import org.tillside.records.Profile;
import org.tillside.records.SaveOutcome;
import org.tillside.records.ShopFolder;
import org.tillside.records.Shops;
import org.tillside.records.Surroundings;
import org.tillside.records.Verify;

/** Takes the shop folder, or the right to write to it, away from a program that is running, and gives it back. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a folder in use cannot be taken away there, and rights are others")
class TakenAwayTest {
    private static final Path SET_USER = Path.of("/usr/bin/setpriv");
    private static final int NOBODY = 65_534;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Surroundings world = Surroundings.real("0.1.0");
    private ShopFolder shop;
    private Path profile;

    @BeforeEach
    void make() throws IOException {
        shop = Shops.create(temp.resolve("shop"), world);
        profile = Files.createDirectories(temp.resolve("profile"));
    }

    @Test
    void withoutRightsNothingIsCalledSavedAndWithThemWorkGoesOn() throws Exception {
        boolean root = "root".equals(System.getProperty("user.name"));
        assumeTrue(!root || Files.isExecutable(SET_USER), "the administrator may write everywhere");
        try (WriterProcess process = new WriterProcess(command(root), shop, profile, WriterProcess.Task.TOLD, 1)) {
            assertThat(process.out.readLine()).isEqualTo("begin");
            assertThat(process.out.readLine()).contains("-0-1");
            assertThat(process.tell("comment")).hasSize(36);
            rights("r-xr-xr-x", "r--r--r--");
            assertThat(process.tell("comment")).isEqualTo("READ_ONLY");
            assertThat(opening(root)).as("who starts the program now").isEqualTo("READ_ONLY");
            rights("---------", "---------");
            assertThat(process.tell("comment")).isEqualTo("READ_ONLY");
            assertThat(process.tell("lesson")).isEqualTo("READ_ONLY");
            rights("rwxrwxrwx", "rw-rw-rw-");
            assertThat(process.tell("comment"))
                    .as("the control: with rights it is saved")
                    .hasSize(36);
            assertThat(process.tell("lesson")).hasSize(36);
            assertThat(opening(root)).isEqualTo("opened");
        }
        assertThat(Shops.readAll(shop).stream().map(it -> it.line().type()).filter(it -> !it.equals("opened")))
                .containsExactly("comment", "comment", "lesson-read");
        Ledger.note(Figure.met(
                "Disk",
                "A program whose rights to the shop folder are taken away says so, and goes on when they are back.",
                "nothing called saved without rights",
                "said READ_ONLY three times, then saved again",
                "the control, the same entry with rights, is saved"));
    }

    /** As root, a process that is somebody else: root may do everything. */
    private List<String> command(boolean root) throws IOException {
        if (!root) {
            return List.of(WriterProcess.java(), "-cp", WriterProcess.classPath());
        }
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (Path path : all()) {
            Files.setAttribute(path, "unix:uid", NOBODY);
        }
        Files.setAttribute(profile, "unix:uid", NOBODY);
        List<String> command = new ArrayList<>(
                List.of(SET_USER.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        command.addAll(List.of(WriterProcess.java(), "-cp", readable()));
        return command;
    }

    private String opening(boolean root) throws IOException {
        try (WriterProcess other = new WriterProcess(command(root), shop, profile, WriterProcess.Task.OPEN, 1)) {
            return String.valueOf(other.out.readLine());
        }
    }

    private String readable() throws IOException {
        List<String> copies = new ArrayList<>();
        for (Path part : WriterProcess.parts()) {
            Path copy = temp.resolve("classes-" + copies.size() + (Files.isDirectory(part) ? "" : ".jar"));
            if (!Files.exists(copy)) {
                Discs.copy(part, copy);
            }
            copies.add(copy.toString());
        }
        return copies.stream().collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> all = Files.walk(shop.root())) {
            return all.toList();
        }
    }

    private void rights(String folders, String files) throws IOException {
        if (folders.startsWith("r")) {
            Files.setPosixFilePermissions(shop.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (Path path : all()) {
            if (!path.equals(shop.root())) {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? folders : files));
            }
        }
        Files.setPosixFilePermissions(shop.root(), PosixFilePermissions.fromString(folders));
    }

    @Test
    void aFolderThatIsGoneIsMissedAndFoundAgain() throws IOException {
        Profile seen = new Profile(profile, world.disk());
        Path away = temp.resolve("away");
        try (JournalWriter writer = JournalWriter.open(shop, seen, world)) {
            Shops.saved(writer.append(List.of(Shops.comment(writer, "before"))));
            Files.move(shop.root(), away);
            Draft draft = Shops.lesson(writer, 1);
            assertThat(writer.append(List.of(draft)))
                    .isInstanceOfSatisfying(SaveOutcome.NotSaved.class, not -> assertThat(not.reason())
                            .isEqualTo(SaveOutcome.Reason.FOLDER_GONE));
            Files.move(away, shop.root());
            Shops.saved(writer.append(List.of(draft)));
        }
        assertThat(Shops.readAll(shop).stream().filter(it -> !it.line().type().equals("opened")))
                .hasSize(2);
        assertThat(new Verify(shop, Optional.of(seen))
                        .run(e -> new Verify.Expected.None())
                        .damages())
                .isEmpty();
        int lost = lostWithoutLooking();
        assertThat(lost).as("the control").isEqualTo(1);
        Ledger.note(Figure.met(
                "Disk",
                "A program whose shop folder is taken away says so, and goes on when it is back.",
                "nothing called saved while it is gone",
                "said FOLDER_GONE, then saved the same entry once",
                "the control, a journal written to without looking whether it stands there, is lost: " + lost
                        + " entry"));
    }

    /** The control: how many of one entry are lost if it goes to an open file whose name is gone. */
    private int lostWithoutLooking() throws IOException {
        Path file = Files.createFile(temp.resolve("open"));
        try (var handle = world.disk().open(file)) {
            Files.delete(file);
            handle.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}), 0);
            handle.force();
        }
        return Files.exists(file) ? 0 : 1;
    }

    @Test
    void aJournalThatIsTakenAwayIsNotWrittenToForNobody() throws IOException {
        Profile seen = new Profile(profile, world.disk());
        try (JournalWriter writer = JournalWriter.open(shop, seen, world)) {
            Files.delete(shop.records().resolve(writer.writer() + ".jsonl"));
            String id = Shops.saved(writer.append(List.of(Shops.lesson(writer, 1))))
                    .get(0)
                    .id();
            assertThat(Shops.readAll(shop)).anyMatch(it -> it.line().id().equals(id));
            assertThat(writer.writer()).endsWith("-0-2");
            assertThat(writer.found()).isNotEmpty();
        }
    }
}
