package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tillside.content.Problem;
import org.tillside.library.PageParts.Part;
import org.tillside.library.PageParts.Section;

/**
 * A page beside its translation, which is a whole page of its own: a section that nobody has translated yet stands in it
 * as in the original.
 */
final class PageTranslation implements Translation {
    private static final String DASHES = "---";

    private final PageOriginal original;
    private final String file;
    private final PageParts page;
    private final PagePairs pairs;
    private final Map<String, String> noted = new LinkedHashMap<>();

    PageTranslation(PageOriginal original, String file, PageParts page) {
        this.original = original;
        this.file = file;
        this.page = page;
        page.front()
                .map(it -> page.text().substring(it.from(), it.to()))
                .flatMap(it -> YamlReader.read(file, it, new ArrayList<Problem>()))
                .ifPresent(it -> Sidecar.noted(it).forEach((name, print) -> noted.put(name, print.value())));
        this.pairs = new PagePairs(original.parts().sections(), page.sections(), List.copyOf(noted.keySet()));
    }

    /** A section of the translation with what was added behind it. */
    private Optional<Section> section(String mark) {
        List<Section> ours = original.parts().sections();
        int at = IntStream.range(0, ours.size())
                .filter(i -> ours.get(i).name().equals(mark))
                .findFirst()
                .orElse(ours.size());
        return pairs.of(at).map(j -> {
            Section it = page.sections().get(j);
            return new Section(it.name(), it.level(), it.words(), new Part(it.body().from(), next(at)));
        });
    }

    /** Where the next section of the original that is there begins in the translation. */
    private int next(int at) {
        return IntStream.range(at + 1, original.parts().sections().size())
                .mapToObj(pairs::of)
                .flatMap(Optional::stream)
                .mapToInt(it -> page.start(page.sections().get(it)))
                .findFirst()
                .orElse(page.text().length());
    }

    @Override
    public List<Text> texts() {
        return original.pieces().stream().map(this::text).toList();
    }

    private Text text(Original.Piece piece) {
        Optional<String> now = section(piece.mark()).map(it -> page.shown(part(piece.path(), it)));
        Optional<String> of = Optional.ofNullable(noted.get(piece.mark()));
        return new Text(piece, now, state(piece, now.orElse(""), of), of);
    }

    private static Part part(String path, Section section) {
        return path.endsWith("/heading") ? section.words() : section.body();
    }

    private State state(Original.Piece piece, String now, Optional<String> of) {
        if (now.isEmpty() || of.isEmpty() && now.equals(piece.text())) {
            return State.MISSING;
        } else if (of.isEmpty()) {
            return State.UNCONFIRMED;
        }
        return of.equals(original.print(piece.mark())) ? State.CONFIRMED : State.STALE;
    }

    @Override
    public Rewritten say(String path, String now) {
        if (page.text().isBlank()) {
            return of(original.parts().text()).say(path, now);
        }
        String mark = path.replace("/heading", "");
        Optional<Section> there = section(mark);
        if (there.isEmpty()) {
            return of(withOriginal(mark)).say(path, now);
        }
        return new Rewritten.Done(
                path.equals(mark)
                        ? body(there.get(), now)
                        : page.with(page.inner(there.get().words()), now.replaceAll("\\s+", " ").strip()));
    }

    private PageTranslation of(String text) {
        return new PageTranslation(
                original, file, PageParts.of(text).orElseThrow(() -> new IllegalStateException("open front matter")));
    }

    /** A line that would begin another section is kept from doing so. */
    private String body(Section section, String now) {
        String end = Translated.end(page.text());
        String safe = now.replaceAll("^(?:[^\\S\\n]*\\n)+", "")
                .stripTrailing()
                .replaceAll("(?m)^(#{1,6} )", "\\\\$1")
                .replaceAll("\\R", end);
        Part body = section.body();
        Part inner = page.inner(body);
        if (inner.from() < inner.to() || safe.isEmpty()) {
            return page.with(inner, safe);
        }
        boolean ended = body.from() == 0 || page.text().charAt(body.from() - 1) == '\n';
        boolean last = body.to() == page.text().length();
        String before = ended ? "" : end;
        return page.with(body, before + (section.level() > 0 ? end : "") + safe + end + (last ? "" : end));
    }

    /** The page with a section of the original where it would stand. */
    private String withOriginal(String mark) {
        List<Section> ours = original.parts().sections();
        int at = IntStream.range(0, ours.size())
                .filter(i -> ours.get(i).name().equals(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section " + mark));
        Section section = ours.get(at);
        String end = Translated.end(page.text());
        String text = original.parts()
                .text()
                .substring(original.parts().start(section), section.body().to())
                .strip()
                .replaceAll("\\R", end);
        int to = next(at);
        String before = page.text().substring(0, to);
        String gap = before.isBlank() || before.endsWith(end + end) ? "" : before.endsWith(end) ? end : end + end;
        return before + gap + text + end + (to == page.text().length() ? "" : end + page.text().substring(to));
    }

    @Override
    public Rewritten confirm(List<String> paths) {
        Map<String, String> prints = new LinkedHashMap<>();
        texts().stream()
                .filter(it -> paths.contains(it.original().path()))
                .filter(it -> it.state() != State.CONFIRMED && it.now().isPresent())
                .map(it -> it.original().mark())
                .forEach(it -> original.print(it).ifPresent(print -> prints.put(it, print)));
        if (prints.isEmpty()) {
            return new Rewritten.Done(page.text());
        }
        List<String> order =
                original.parts().sections().stream().map(Section::name).toList();
        String front = page.front()
                .map(it -> page.text().substring(it.from(), it.to()))
                .filter(it -> !it.isBlank())
                .orElse("");
        if (front.isEmpty()) {
            Map<String, YamlValue> of = new LinkedHashMap<>();
            prints.forEach((mark, print) -> of.put(mark, new YamlValue.Text(print)));
            return new Rewritten.Done(framed(
                    YamlText.write(new YamlValue.Entries(Map.of(Sidecar.OF, new YamlValue.Entries(of))))));
        }
        Rewritten edited = YamlText.edit(file, front, YamlTranslation.notes(order, noted.keySet(), prints));
        return edited instanceof Rewritten.Done done
                ? new Rewritten.Done(page.with(page.front().orElseThrow(), done.text()))
                : edited;
    }

    private String framed(String front) {
        String end = Translated.end(page.text());
        String now = front.replace("\n", end);
        int top = page.text().startsWith("\uFEFF") ? 1 : 0;
        return page.front()
                .map(it -> page.with(it, now))
                .orElseGet(() -> page.with(new Part(top, top), DASHES + end + now + DASHES + end));
    }
}
