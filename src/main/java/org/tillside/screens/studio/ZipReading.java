package org.tillside.screens.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Problem;
import org.tillside.exchange.PackComparison;
import org.tillside.exchange.PackZip;
import org.tillside.library.PackSource;
import org.tillside.records.Bytes;
import org.tillside.records.ContentFiles;
import org.tillside.screens.Desk;
import org.tillside.screens.NewProblems;
import org.tillside.screens.PackZipWords;
import org.tillside.screens.Words;

/** What waits for the disk when content goes into a zip or comes out of one; nothing of a zip is written by any of it. */
final class ZipReading {
    private final PackSource own;
    private final List<PackSource> below;
    private final Words words;
    private final ContentFiles files;

    /** Over the shop of this desk, as it is now. */
    ZipReading(Desk desk) {
        List<PackSource> sources = desk.packs();
        this.own = PackSource.folder(desk.book().folder().content());
        this.below = sources.size() > 1 ? sources.subList(1, sources.size()) : List.of();
        this.words = desk.words();
        this.files = desk.book().contentFiles();
    }

    /** What opening a zip gives. */
    sealed interface Found {
        record Refused(String sentence) implements Found {}

        record Fit(OpenedZip zip) implements Found {}
    }

    /** How much there is to be saved. */
    record Holding(int files, long bytes) {}

    /** What saving gives: how many files, or why not. */
    record Saved(int files, Optional<String> refused) {}

    Holding holding() {
        Collection<PackSource.Seen> all =
                own.look().map(it -> it.files().values()).orElse(List.of());
        return new Holding(
                all.size(), all.stream().mapToLong(PackSource.Seen::size).sum());
    }

    /** Writes the content as it is published, and looks first whether it can be opened again. */
    Saved save(Path to) throws IOException {
        byte[] zip = PackZip.write(own);
        if (PackZip.read(String.valueOf(to.getFileName()), zip) instanceof PackZip.Read.Refused refused) {
            return new Saved(0, Optional.of(sentence(refused)));
        }
        files.export(to, Bytes.of(zip));
        return new Saved(own.list().files().size(), Optional.empty());
    }

    Found open(Path zip) throws IOException {
        PackZip.Read read = PackZip.read(zip);
        return read instanceof PackZip.Read.Packs packs
                ? compared(packs)
                : new Found.Refused(sentence((PackZip.Read.Refused) read));
    }

    private Found compared(PackZip.Read.Packs read) throws IOException {
        Optional<PackZip.Read.Refused> alike = PackComparison.alike(own, read.packs());
        return alike.isPresent()
                ? new Found.Refused(sentence(alike.get()))
                : new Found.Fit(new ZipLines(words).of(read.packs(), PackComparison.of(own, read.packs())));
    }

    /** Compares once more, since something here is not as it was. */
    OpenedZip again(OpenedZip zip) throws IOException {
        return new ZipLines(words).of(zip.packs(), PackComparison.of(own, zip.packs()));
    }

    private String sentence(PackZip.Read.Refused refused) {
        return new PackZipWords(words).sentence(refused);
    }

    /** The content as it would be. */
    PackSource after(OpenedZip zip, Set<String> away) {
        return PackSource.with(own, zip.packs(), away);
    }

    /** The same with what it leans on. */
    List<PackSource> all(OpenedZip zip, Set<String> away) {
        List<PackSource> all = new ArrayList<>(List.of(after(zip, away)));
        all.addAll(below);
        return all;
    }

    List<Problem> problems(OpenedZip zip, Set<String> away) {
        return new NewProblems(own, below).of(after(zip, away));
    }
}
