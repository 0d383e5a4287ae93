package org.tillside.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tillside.records.Bytes;
import org.tillside.records.ContentFiles;
import org.tillside.records.ContentFiles.Mark;
import org.tillside.records.ShopFolder;
import org.tillside.records.TakeOver;

/** Content that changes in every file at once: one file comes with each even number and goes with each odd one. */
final class Generation {
    private static final int FILES = 12;

    private Generation() {}

    /** All files of a generation. */
    static Map<String, String> of(int number) {
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            all.put("p/" + i + ".yaml", "generation: " + number + "\n" + "x".repeat(60 * i) + "\n");
        }
        if (number % 2 == 0) {
            all.put("p/even/even.yaml", "generation: " + number + "\n");
        }
        return all;
    }

    /** The files that lie there, hidden ones too. */
    static Map<String, String> in(ShopFolder shop) throws IOException {
        Map<String, String> all = new TreeMap<>();
        if (Files.isDirectory(shop.content())) {
            try (Stream<Path> files = Files.walk(shop.content())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.put(shop.content().relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return all;
    }

    /** From one to the next. */
    static void take(ContentFiles files, int number, boolean oneByOne) {
        Map<String, String> before = of(number);
        Map<String, String> after = of(number + 1);
        List<TakeOver.Change> changes = new ArrayList<>();
        after.forEach((file, text) -> changes.add(new TakeOver.Change(
                file,
                Optional.of(Bytes.of(text)),
                Optional.ofNullable(before.get(file))
                        .map(it -> Mark.of(Bytes.of(it)))
                        .orElse(Mark.NONE))));
        before.forEach((file, text) -> {
            if (!after.containsKey(file)) {
                changes.add(new TakeOver.Change(file, Optional.empty(), Mark.of(Bytes.of(text))));
            }
        });
        List<List<TakeOver.Change>> steps =
                oneByOne ? changes.stream().map(List::of).toList() : List.of(changes);
        for (List<TakeOver.Change> step : steps) {
            TakeOver.Outcome outcome = files.takingOver().run(step);
            if (!(outcome instanceof TakeOver.Outcome.Done)) {
                throw new AssertionError(outcome.toString());
            }
        }
    }
}
