package org.tillside.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.content.Fix;
import org.tillside.content.Place;

/** Carries out what a finding offers to mend it, on the text of its file. */
public final class Fixes {
    private static final String GONE = "fix-gone";
    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^\\s*$");

    private final String text;
    private final Lines lines;

    private Fixes(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** The text after the fix; refused if what was to be mended is not there any more. */
    public static Rewritten apply(String text, Fix fix) {
        String body = YamlText.withoutMark(text);
        try {
            return new Rewritten.Done(text.substring(0, text.length() - body.length()) + new Fixes(body).fixed(fix));
        } catch (CannotEdit refused) {
            return new Rewritten.Refused(refused.why());
        }
    }

    private String fixed(Fix fix) throws CannotEdit {
        if (fix instanceof Fix.Quote quote) {
            return new QuoteFix(lines, at(quote.at())).fixed();
        } else if (fix instanceof Fix.Replace replace) {
            return replaced(at(replace.at()), replace);
        } else if (fix instanceof Fix.Remove remove) {
            return removed(at(remove.at()));
        }
        Fix.Insert insert = (Fix.Insert) fix;
        return inserted(at(insert.at()), insert);
    }

    /** The char at a place, which is counted in code points. */
    private int at(Place place) throws CannotEdit {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            int next = lines.next(start);
            if (next == start || lines.end(start) == text.length()) {
                throw new CannotEdit(GONE);
            }
            start = next;
        }
        String line = lines.rest(start);
        if (place.column() < 1 || place.column() - 1 >= line.codePointCount(0, line.length())) {
            throw new CannotEdit(GONE);
        }
        return start + line.offsetByCodePoints(0, place.column() - 1);
    }

    private String spliced(int start, int end, String now) {
        return text.substring(0, start) + now + text.substring(end);
    }

    // ---- another word

    private String replaced(int at, Fix.Replace fix) throws CannotEdit {
        if (word(fix.old()).matcher(text).region(at, text.length()).lookingAt()) {
            return spliced(at, at + fix.old().length(), fix.now());
        }
        if (fix.at().file().endsWith(".md")) {
            return onPage(at, fix);
        }
        Span.Child child = found(at).child();
        Optional<Span.Scalar> key = child.key().filter(it -> it.text().equals(fix.old()));
        if (key.isPresent()) {
            return spliced(
                    key.get().start(),
                    key.get().end(),
                    Quoting.inline(fix.now(), key.get().style(), true));
        }
        Span.Scalar scalar = scalar(child.span(), fix.old()).orElseThrow(() -> new CannotEdit(GONE));
        if (scalar.text().equals(fix.old())) {
            return spliced(scalar.start(), scalar.end(), Quoting.inline(fix.now(), scalar.style(), true));
        }
        Matcher within = word(fix.old()).matcher(text).region(scalar.start(), scalar.end());
        if (!within.find()) {
            throw new CannotEdit(GONE);
        }
        return spliced(within.start(), within.end(), fix.now());
    }

    /** On a page the place is that of a paragraph or a callout; what is named stands in brackets further on. */
    private String onPage(int at, Fix.Replace fix) throws CannotEdit {
        Matcher blank = BLANK_LINE.matcher(text).region(at, text.length());
        int end = blank.find() ? blank.start() : text.length();
        Pattern named = Pattern.compile("(?<=\\(|\\[!|<)" + word(fix.old()));
        for (Pattern each : List.of(named, word(fix.old()))) {
            Matcher matcher = each.matcher(text).region(at, end).useTransparentBounds(true);
            if (matcher.find()) {
                return spliced(matcher.start(), matcher.end(), fix.now());
            }
        }
        throw new CannotEdit(GONE);
    }

    /** The word as such, and not as a part of a longer one. */
    private static Pattern word(String word) {
        String quoted = Pattern.quote(word);
        boolean begins = Pattern.matches("(?s)[\\w-].*", word);
        boolean ends = Pattern.matches("(?s).*[\\w-]", word);
        return Pattern.compile((begins ? "(?<![\\w-])" : "") + quoted + (ends ? "(?![\\w-])" : ""));
    }

    /** The first scalar that is this word or has it in it. */
    private static Optional<Span.Scalar> scalar(Span span, String word) {
        if (span instanceof Span.Scalar scalar) {
            return Optional.of(scalar)
                    .filter(it -> word(word).matcher(it.text()).find());
        }
        return ((Span.Group) span)
                .children().stream()
                        .flatMap(child -> scalar(child.span(), word).stream())
                        .findFirst();
    }

    // ---- an entry less, an entry more

    /** An item or entry, the way to what holds it, and its number there. */
    private record Found(List<Integer> way, Span.Group parent, int index) {
        Span.Child child() {
            return parent.children().get(index);
        }
    }

    private Found found(int at) throws CannotEdit {
        Span top = SpanReader.lenient(lines)
                .orElseThrow(() -> new CannotEdit(GONE))
                .top();
        return found(List.of(), top, at).orElseThrow(() -> new CannotEdit(GONE));
    }

    /** The innermost one that begins here. */
    private static Optional<Found> found(List<Integer> way, Span span, int at) {
        if (!(span instanceof Span.Group group)) {
            return Optional.empty();
        }
        for (int i = 0; i < group.children().size(); i++) {
            Span.Child child = group.children().get(i);
            if (child.start() <= at && at <= child.end()) {
                List<Integer> inner = new ArrayList<>(way);
                inner.add(i);
                Optional<Found> deeper = found(inner, child.span(), at);
                boolean here = child.start() == at
                        || child.span().start() == at
                        || child.key().filter(key -> key.start() == at).isPresent();
                Optional<Found> itself = here ? Optional.of(new Found(way, group, i)) : Optional.empty();
                return deeper.or(() -> itself);
            }
        }
        return Optional.empty();
    }

    private String removed(int at) throws CannotEdit {
        Found found = found(at);
        Stroke.Take take = new Stroke.Take(found.way(), found.index());
        SpanReader.Read read = SpanReader.lenient(lines).orElseThrow(() -> new CannotEdit(GONE));
        String now = new Splicer(YamlDoc.of(lines, read), false)
                .text(take, read.top().value());
        Optional<String> after = SpanReader.lenient(new Lines(now)).map(it -> shown(it.top(), Optional.empty()));
        if (!after.equals(Optional.of(shown(read.top(), Optional.of(found.child()))))) {
            throw new CannotEdit("edit-unsafe", found.child().name());
        }
        return now;
    }

    /** What a text says without one of its children, each key as often as it is there. */
    private static String shown(Span span, Optional<Span.Child> without) {
        if (span instanceof Span.Scalar scalar) {
            return Quoting.doubleQuoted(scalar.text());
        }
        Span.Group group = (Span.Group) span;
        StringBuilder shown = new StringBuilder(group.list() ? "[" : "{");
        group.children().stream()
                .filter(child -> without.isEmpty() || without.get() != child && !same(without.get(), child))
                .forEach(child ->
                        shown.append(Quoting.doubleQuoted(child.name())).append(shown(child.span(), without)));
        return shown.append(']').toString();
    }

    private static boolean same(Span.Child one, Span.Child other) {
        return one.start() == other.start() && one.end() == other.end() && one.slot() == other.slot();
    }

    private String inserted(int at, Fix.Insert fix) throws CannotEdit {
        Found found = found(at);
        Optional<YamlValue> written = YamlText.value(fix.text(), "");
        if (!(written.orElse(new YamlValue.Text("")) instanceof YamlValue.Entries more)) {
            throw new CannotEdit("edit-unsafe", fix.text());
        }
        YamlDoc doc = YamlDoc.of("", text);
        for (Map.Entry<String, YamlValue> entry : more.entries().entrySet()) {
            doc = doc.after(added(found, entry.getKey(), entry.getValue()), entry.getKey());
        }
        return doc.text();
    }

    /** Into the mapping that begins here, else behind the entry. */
    private static Stroke added(Found found, String key, YamlValue value) throws CannotEdit {
        boolean inside = found.child().span() instanceof Span.Group group && !group.list();
        Span.Group into = inside ? (Span.Group) found.child().span() : found.parent();
        if (into.list()) {
            throw new CannotEdit(GONE);
        }
        if (into.children().stream().anyMatch(child -> child.name().equals(key))) {
            throw new CannotEdit("edit-taken", key);
        }
        List<Integer> way = new ArrayList<>(found.way());
        if (inside) {
            way.add(found.index());
        }
        boolean item = inside && found.parent().list();
        int index =
                !inside ? found.index() + 1 : item ? Math.min(1, into.children().size()) : 0;
        return new Stroke.Add(way, index, Optional.of(key), value);
    }
}
