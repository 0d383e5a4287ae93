package org.tillside.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a page: of each section the words of its heading and the paragraphs below. */
final class PageOriginal implements Original {
    static final String HEADING = "/heading";

    private final PageParts parts;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> prints = new HashMap<>();

    private PageOriginal(PageParts parts) {
        this.parts = parts;
        parts.sections().forEach(it -> {
            parts.print(it).ifPresent(print -> prints.putIfAbsent(it.name(), print));
            piece(heading(it), it, parts.shown(it.words()));
            List<PageParts.Part> paragraphs = parts.paragraphs(it.body());
            for (int i = 0; i < paragraphs.size(); i++) {
                piece(it.name() + "/" + (i + 1), it, parts.shown(paragraphs.get(i)));
            }
        });
    }

    private void piece(String path, PageParts.Section section, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(path, section.name(), text, false));
        }
    }

    static Optional<PageOriginal> read(String text) {
        return PageParts.of(text).map(PageOriginal::new);
    }

    static String heading(PageParts.Section section) {
        return section.name() + HEADING;
    }

    PageParts parts() {
        return parts;
    }

    @Override
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    @Override
    public Optional<String> print(String mark) {
        return Optional.ofNullable(prints.get(mark));
    }

    @Override
    public Optional<Translation> beside(String file, String text) {
        return PageParts.of(text).map(it -> new PageTranslation(this, file, it));
    }
}
