package org.tillside.swing.kit;

import java.util.ArrayList;
import java.util.List;
import org.tillside.content.Inline;
import org.tillside.content.LinkTarget;
import org.tillside.content.Picture;
import org.tillside.content.Walk;

/** A line of a lesson as stretches to draw, and what cannot stand in a stretch: its links and its small pictures. */
final class Inlines extends Walk {
    /** Where a link leads and what it is called. */
    record Link(String target, String letters) {}

    private final List<Run> runs = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private boolean bold;
    private boolean linked;

    private Inlines() {}

    static Inlines of(List<Inline> text) {
        Inlines inlines = new Inlines();
        inlines.inlines(text);
        return inlines;
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /** The letters alone. */
    String letters() {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    /** Whether all of it is said with weight: in a callout these are the spoken words. */
    boolean allBold() {
        return !runs.isEmpty()
                && runs.stream().allMatch(it -> it.bold() || it.text().isBlank());
    }

    private boolean run(String letters) {
        Run run = bold ? Run.bold(letters) : Run.plain(letters);
        return runs.add(linked ? run.in(Token.ACCENT) : run);
    }

    private boolean heavy(List<Inline> text) {
        boolean before = bold;
        bold = true;
        inlines(text);
        bold = before;
        return true;
    }

    @Override
    public Boolean plain(Inline.Plain it) {
        return run(it.text());
    }

    @Override
    public Boolean emphasis(Inline.Emphasis it) {
        return heavy(it.text());
    }

    @Override
    public Boolean strong(Inline.Strong it) {
        return heavy(it.text());
    }

    @Override
    public Boolean link(Inline.Link it) {
        if (LinkTarget.isAddress(it.target())) {
            return address(it);
        }
        links.add(new Link(it.target(), of(it.text()).letters()));
        linked = true;
        super.link(it);
        linked = false;
        return true;
    }

    /** The program opens no addresses, so whoever wants to can read where it leads. */
    private boolean address(Inline.Link it) {
        super.link(it);
        String shown = it.target().replaceFirst("^mailto:", "");
        return of(it.text()).letters().equals(shown) || run(" (" + shown + ")");
    }

    @Override
    public Boolean code(Inline.Code it) {
        return runs.add(Run.plain("\u00a0" + it.text() + "\u00a0").on(Token.TRACK));
    }

    @Override
    public Boolean image(Inline.Image it) {
        return pictures.add(it.picture());
    }

    @Override
    public Boolean lineBreak(Inline.Break it) {
        return run("\n");
    }
}
