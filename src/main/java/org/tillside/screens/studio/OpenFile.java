package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Place;
import org.tillside.screens.ContentFile;

/** The file that is open and the view that it is seen in; opens others as they were left. */
final class OpenFile {
    private final StudioPresenter studio;
    private final Shelves shelves;
    private final Unfolding unfolded;
    private final LastPlace last;
    private Optional<ContentFile> current = Optional.empty();
    private Tab tab = Tab.GRAPH;

    OpenFile(StudioPresenter studio, Shelves shelves, Unfolding unfolded, LastPlace last) {
        this.studio = studio;
        this.shelves = shelves;
        this.unfolded = unfolded;
        this.last = last;
    }

    Optional<ContentFile> file() {
        return current;
    }

    Tab tab() {
        return tab;
    }

    Optional<Editing> editing() {
        return current.flatMap(shelves::open);
    }

    /** Opens the file that was open last, if it is still there. */
    void last() {
        last.file().filter(shelves.shelf()::has).ifPresent(it -> {
            tab = last.tab().orElse(tab);
            open(it);
        });
    }

    /** Opens a file as it was left. */
    void open(ContentFile file) {
        boolean known = shelves.open(file).isPresent();
        shelves.ensure(file, it -> {
            show(file);
            if (known && file.own()) {
                reread(it);
            }
        });
    }

    /** Another program may have written it since. */
    void reread(Editing it) {
        String before = it.text();
        shelves.reread(List.of(it), () -> {
            if (!it.text().equals(before)) {
                studio.edited();
            }
            if (current.filter(it.file()::equals).isPresent()) {
                studio.over().askAbout(it.file());
            }
        });
    }

    /** Opens a file as text, with the caret at a place of it. */
    void goTo(Place place) {
        shelves.shelf()
                .named(place.file())
                .ifPresent(file -> shelves.ensure(file, it -> {
                    tab = Tab.SOURCE;
                    show(file);
                    studio.source().goTo(place);
                }));
    }

    private void show(ContentFile file) {
        studio.making().end();
        studio.over().end();
        current = Optional.of(file);
        unfolded.to(file);
        List<Tab> tabs = Tabs.of(file);
        tab = tabs.contains(tab) ? tab : tabs.get(0);
        last.keep(file, tab);
        studio.redraw();
        studio.over().askAbout(file);
    }

    /** Another view of it. */
    void tab(Tab wanted) {
        tab = wanted;
        current.ifPresent(it -> last.keep(it, tab));
        studio.over().end();
        studio.redraw();
    }

    /** These files are no more: nothing is open if this one is among them. */
    void gone(List<Editing> files) {
        shelves.sorted(files);
        current = current.filter(it -> shelves.shelf().has(it));
    }
}
