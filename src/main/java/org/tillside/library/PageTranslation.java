package org.tillside.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tillside.content.Problem;
import org.tillside.library.PageParts.Part;
import org.tillside.library.PageParts.Section;

/**
 * A page beside its translation, which is a whole page of its own: a section that nobody has translated yet stands in it
 * as in the original.
 */
final class PageTranslation implements Translation {
    private static final String DASHES = "---";
    private static final int NOTED = 1_000;
    private static final int SAME = 400;
    private static final int AS_DEEP = 100;
    private static final int ANY = 1;

    private final PageOriginal original;
    private final String file;
    private final PageParts page;
    private final PagePairs pairs;
    private final Map<String, String> noted = new LinkedHashMap<>();
    private final Map<String, PageBody> bodies = new HashMap<>();

    PageTranslation(PageOriginal original, String file, PageParts page) {
        this.original = original;
        this.file = file;
        this.page = page;
        page.front()
                .map(it -> page.text().substring(it.from(), it.to()))
                .flatMap(it -> YamlReader.read(file, it, new ArrayList<Problem>()))
                .ifPresent(it -> Sidecar.noted(it).forEach((name, print) -> noted.put(name, print.value())));
        this.pairs = new PagePairs(ours().size(), page.sections().size(), this::worth);
    }

    private List<Section> ours() {
        return original.parts().sections();
    }

    private int worth(int i, int j) {
        if (i == 0 || j == 0) {
            // what comes before the first heading is only ever that
            return i == j ? NOTED : -NOTED;
        }
        List<String> names =
                noted.keySet().stream().filter(it -> !it.equals(PageText.TOP)).toList();
        Section one = ours().get(i);
        Section other = page.sections().get(j);
        boolean known =
                names.size() == page.sections().size() - 1 && names.get(j - 1).equals(one.name());
        return ANY
                + (known ? NOTED : 0)
                + (one.name().equals(other.name()) ? SAME : 0)
                + (one.level() == other.level() ? AS_DEEP : 0);
    }

    private int index(String mark) {
        List<String> names = ours().stream().map(Section::name).toList();
        int at = names.indexOf(mark);
        if (at < 0) {
            throw new IllegalArgumentException("no section " + mark);
        }
        return at;
    }

    /** A section of the translation with what was added behind it. */
    private Optional<Section> section(String mark) {
        int at = index(mark);
        return pairs.of(at).map(j -> {
            Section it = page.sections().get(j);
            return new Section(
                    it.name(), it.level(), it.words(), new Part(it.body().from(), next(at)));
        });
    }

    /** Where the next section of the original that is there begins in the translation. */
    private int next(int at) {
        return pairs.behind(at)
                .map(it -> page.start(page.sections().get(it)))
                .orElse(page.text().length());
    }

    @Override
    public List<Text> texts() {
        return original.pieces().stream().map(this::text).toList();
    }

    /** What stands in the page is part of the section before it; only notes can be of what is no more. */
    @Override
    public List<Surplus> surplus() {
        return noted.keySet().stream()
                .filter(it -> original.print(it).isEmpty())
                .map(it -> new Surplus(it, ""))
                .toList();
    }

    @Override
    public Rewritten drop(String path) {
        Optional<Part> front = page.front().filter(it -> noted.containsKey(path));
        if (front.isEmpty()) {
            return new Rewritten.Done(page.text());
        }
        String text = page.text().substring(front.get().from(), front.get().to());
        Rewritten edited = YamlText.edit(file, text, new YamlEdit.Remove(Yaml.join(Sidecar.OF, path)));
        return edited instanceof Rewritten.Done done ? new Rewritten.Done(page.with(front.get(), done.text())) : edited;
    }

    private Text text(Original.Piece piece) {
        Optional<String> now = section(piece.mark()).flatMap(it -> now(piece, it));
        Optional<String> of = Optional.ofNullable(noted.get(piece.mark()));
        return new Text(piece, now, state(piece, now.orElse(""), of), of);
    }

    private Optional<String> now(Original.Piece piece, Section section) {
        return isHeading(piece.path())
                ? Optional.of(page.shown(section.words()))
                : body(section, piece.mark()).text(number(piece.path()));
    }

    private PageBody body(Section section, String mark) {
        return bodies.computeIfAbsent(
                mark, it -> new PageBody(original.parts(), ours().get(index(it)).body(), page, section.body()));
    }

    private static boolean isHeading(String path) {
        return path.endsWith(PageOriginal.HEADING);
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)) - 1;
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
        String mark = path.substring(0, path.lastIndexOf('/'));
        Optional<Section> there = section(mark);
        if (there.isEmpty()) {
            return of(withOriginal(mark)).say(path, now);
        }
        return new Rewritten.Done(
                isHeading(path)
                        ? page.with(
                                page.inner(there.get().words()),
                                now.replaceAll("\\s+", " ").strip())
                        : body(there.get(), mark).with(number(path), now));
    }

    private PageTranslation of(String text) {
        return new PageTranslation(
                original, file, PageParts.of(text).orElseThrow(() -> new IllegalStateException("open front matter")));
    }

    /** The page with a section of the original where it would stand. */
    private String withOriginal(String mark) {
        int at = index(mark);
        Section section = ours().get(at);
        String end = Translated.end(page.text());
        String text = original.parts()
                .text()
                .substring(original.parts().start(section), section.body().to())
                .strip()
                .replaceAll("\\R", end);
        int to = next(at);
        String before = page.text().substring(0, to);
        String gap = before.isBlank() || before.endsWith(end + end) ? "" : before.endsWith(end) ? end : end + end;
        return before
                + gap
                + text
                + end
                + (to == page.text().length() ? "" : end + page.text().substring(to));
    }

    @Override
    public Rewritten confirm(List<String> paths) {
        Map<String, String> prints = new LinkedHashMap<>();
        Map<String, List<Text>> sections = texts().stream()
                .collect(Collectors.groupingBy(it -> it.original().mark(), LinkedHashMap::new, Collectors.toList()));
        sections.forEach((mark, texts) -> {
            if (isDone(texts, paths)) {
                original.print(mark).ifPresent(print -> prints.put(mark, print));
            }
        });
        if (prints.isEmpty()) {
            return new Rewritten.Done(page.text());
        }
        List<String> order = ours().stream().map(Section::name).toList();
        String front = page.front()
                .map(it -> page.text().substring(it.from(), it.to()))
                .filter(it -> !it.isBlank())
                .orElse("");
        if (front.isEmpty()) {
            Map<String, YamlValue> of = new LinkedHashMap<>();
            prints.forEach((mark, print) -> of.put(mark, new YamlValue.Text(print)));
            return new Rewritten.Done(
                    framed(YamlText.write(new YamlValue.Entries(Map.of(Sidecar.OF, new YamlValue.Entries(of))))));
        }
        Rewritten edited = YamlText.edit(file, front, YamlTranslation.notes(order, noted.keySet(), prints));
        return edited instanceof Rewritten.Done done
                ? new Rewritten.Done(page.with(page.front().orElseThrow(), done.text()))
                : edited;
    }

    /** A section is noted as one: none of it may be left as in the original, unless somebody says so of all of it. */
    private static boolean isDone(List<Text> section, List<String> paths) {
        return section.stream().anyMatch(it -> paths.contains(it.original().path()))
                && section.stream().anyMatch(it -> it.state() != State.CONFIRMED)
                && section.stream()
                        .allMatch(it -> it.now().filter(now -> !now.isEmpty()).isPresent()
                                && (it.state() != State.MISSING
                                        || paths.contains(it.original().path())));
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
