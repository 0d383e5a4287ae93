package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** What the room opens with among what there is: what was asked for, or what was open last. */
    Function<Shelf, Optional<ContentFile>> first(Optional<ContentFile> asked) {
        Optional<ContentFile> left = last.file();
        return shelf -> asked.or(() -> left.filter(shelf::has));
    }

    /** Shows that file, which was taken from the shelf; whatever was gone to meanwhile stays. */
    void begin(Optional<ContentFile> asked) {
        Optional<ContentFile> file = asked.or(() -> last.file().filter(shelves::opensAgain))
                .filter(it -> shelves.open(it).isPresent());
        if (asked.isEmpty() && file.isPresent()) {
            tab = last.tab().orElse(tab);
        }
        file.ifPresent(this::see);
        studio.redraw();
        file.ifPresent(studio.over()::askAbout);
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
        see(file);
        studio.redraw();
        studio.over().askAbout(file);
    }

    private void see(ContentFile file) {
        current = Optional.of(file);
        unfolded.to(file);
        List<Tab> tabs = Tabs.of(file);
        tab = tabs.contains(tab) ? tab : tabs.get(0);
        last.keep(file, tab);
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
