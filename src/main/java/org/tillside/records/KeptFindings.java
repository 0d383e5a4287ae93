package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings of checks, kept in the profile so that packs in which nothing was changed are not checked again.
 *
 * <p>Disposable: a file about which anything is doubtful is as good as none.
 */
public final class KeptFindings {
    private static final int LARGEST = 8 << 20;
    private static final int FORMAT = 1;

    private final Path folder;
    private final Disk disk;
    private final String program;

    /**
     * Findings in a folder.
     *
     * @param program which build of the program looks: another one has other rules
     */
    KeptFindings(Path folder, Disk disk, String program) {
        this.folder = folder;
        this.disk = disk;
        this.program = program;
    }

    /** What was found in these sources when they looked the same from outside. */
    public Optional<Findings> find(List<String> sources, String look) {
        try {
            Path file = file(sources);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Bytes bytes = FileBytes.atMost(file, LARGEST);
            int end = lineEnd(bytes);
            ObjectNode head = StrictJson.object(bytes.slice(0, end));
            Bytes body = bytes.slice(Math.min(end + 1, bytes.size()), bytes.size());
            boolean ours = StrictJson.number(head, "format") == FORMAT
                    && StrictJson.text(head, "program").equals(program)
                    && StrictJson.text(head, "look").equals(look)
                    && StrictJson.text(head, "body").equals(body.sha256());
            Optional<Findings> findings =
                    ours ? Optional.of(FindingsCodec.of(StrictJson.large(body, LARGEST))) : Optional.empty();
            return findings.filter(it -> it.look().equals(look));
        } catch (IOException | StrictJson.NotJson | RuntimeException e) {
            // whatever is wrong with it, the packs can be checked
            return Optional.empty();
        }
    }

    /**
     * Keeps what was found in these sources, in the place of what was kept of them before; says whether it could.
     * Without it the next look takes as long as this one.
     */
    public boolean keep(List<String> sources, Findings findings) {
        Bytes body = StrictJson.bytes(FindingsCodec.json(findings));
        Bytes head = StrictJson.bytes(StrictJson.empty()
                .put("format", FORMAT)
                .put("program", program)
                .put("look", findings.look())
                .put("body", body.sha256()));
        if (body.size() >= LARGEST - head.size()) {
            return false;
        }
        try {
            SafeFile.makeFolders(disk, folder);
            SafeFile.replace(disk, file(sources), head.plus(Bytes.of("\n")).plus(body));
            return true;
        } catch (IOException notTaken) {
            return false;
        }
    }

    private Path file(List<String> sources) {
        return folder.resolve(Bytes.of(String.join("\n", sources)).sha256().substring(0, 16) + ".findings");
    }

    private static int lineEnd(Bytes bytes) {
        int end = 0;
        while (end < bytes.size() && bytes.at(end) != '\n') {
            end++;
        }
        return end;
    }
}
