package org.tillside.screens.studio;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Edited;
import org.tillside.library.Shape;
import org.tillside.library.YamlEdit;
import org.tillside.library.YamlText;
import org.tillside.library.YamlValue;
import org.tillside.screens.ContentFile;

/**
 * The open file as fields. What it shows is read from the text at each change, so that it is never behind; what is
 * filled in is spliced into the text.
 */
public final class FormPart extends Part<FormState> {
    private final StudioPresenter studio;
    private final Set<String> open = new HashSet<>();
    private Optional<ContentFile> of = Optional.empty();
    private Optional<YamlValue> tree = Optional.empty();
    private String read = "";
    private String at = "";
    private final Choosing choosing;

    FormPart(StudioPresenter studio) {
        super(FormState.NOTHING);
        this.studio = studio;
        this.choosing = new Choosing(studio, this::edit, this::refresh);
    }

    /** Conditions by choosing, and where replies go by them. */
    public Choosing choosing() {
        return choosing;
    }

    /** What is chosen: its path, empty for the file itself. */
    String at() {
        return at;
    }

    /** Chooses what the form shows. */
    public void choose(String path) {
        at = path;
        choosing.forget();
        studio.parts().chosenInForm(path);
        refresh();
    }

    /** The same, as something was chosen elsewhere. */
    void chosenElsewhere(String path) {
        at = path;
        choosing.forget();
        refresh();
    }

    /** Shows or hides the fields of a group. */
    public void fold(String path) {
        if (!open.remove(path)) {
            open.add(path);
        }
        refresh();
    }

    /** Fills in a value; an empty one that need not be there is taken out, while its field stays to be typed in. */
    public void fill(String path, String value) {
        boolean out = value.isEmpty() && !required(path);
        open.add(path);
        edit(out ? new YamlEdit.Remove(path) : new YamlEdit.Set(path, new YamlValue.Text(value)));
    }

    /** Fills in a condition as its text. */
    public void fillCondition(String path, String text) {
        choosing.typed(path);
        fill(path, text);
    }

    /** Fills in the words of a list, which stand in one line with commas between, or each on a line. */
    public void fillWords(String path, String words) {
        List<YamlValue> items = FormTree.words(words).stream()
                .<YamlValue>map(YamlValue.Text::new)
                .toList();
        open.add(path);
        edit(
                items.isEmpty() && !required(path)
                        ? new YamlEdit.Remove(path)
                        : new YamlEdit.Set(path, new YamlValue.Items(items)));
    }

    private boolean required(String path) {
        int last = path.lastIndexOf('/');
        String parent = last < 0 ? "" : path.substring(0, last);
        return shape().flatMap(it -> it.at(parent))
                .filter(it -> it.required().contains(path.substring(last + 1)))
                .isPresent();
    }

    /** Gives a mapping a key that it may have; what is typed or chosen for it is written when that is done. */
    public void add(String path, String key) {
        String whole = path.isEmpty() ? key : path + "/" + key;
        shape().flatMap(it -> it.at(whole)).ifPresent(it -> {
            open.add(whole);
            if (it.isLeaf() && it.type() != Shape.Type.TICK) {
                refresh();
            } else {
                edit(new YamlEdit.Set(whole, seeds().value(whole, it)));
            }
        });
    }

    /** Adds one more to a list, or to what is named by keys, and chooses it where it is in the outline. */
    public void addOne(String list) {
        if (isRolePlay() && Ways.isAll(list)) {
            choosing.addWay(list);
            return;
        }
        shape().flatMap(it -> it.at(list)).ifPresent(it -> {
            Seeds.Seed seed = seeds().one(list, it);
            open.add(list + "/" + seed.id());
            if (FormTree.inOutline(shape().orElseThrow(), list)) {
                at = list + "/" + seed.id();
            }
            edit(
                    it.type() == Shape.Type.LIST
                            ? new YamlEdit.Insert(list, Integer.MAX_VALUE, seed.value())
                            : new YamlEdit.Put(list, seed.id(), seed.value(), Optional.empty()));
        });
    }

    private boolean isRolePlay() {
        return of.filter(Tabs::scenario).isPresent();
    }

    private Seeds seeds() {
        return new Seeds(studio.words(), tree);
    }

    /** Takes something out. */
    public void remove(String path) {
        if (at.equals(path)) {
            at = "";
        }
        if (isRolePlay() && Ways.isOne(path)) {
            choosing.removeWay(path);
        } else {
            edit(new YamlEdit.Remove(path));
        }
    }

    /** Moves an item of a list one up (−1) or down (1). */
    public void move(String path, int by) {
        int last = path.lastIndexOf('/');
        List<String> steps = studio.editing()
                .map(it -> YamlText.steps(it.text(), path.substring(0, last)))
                .orElse(List.of());
        int now = steps.indexOf(path.substring(last + 1));
        if (now >= 0 && now + by >= 0 && now + by < steps.size()) {
            edit(new YamlEdit.Move(path, now + by));
        }
    }

    private void edit(YamlEdit edit) {
        studio.edit(List.of(edit), Edited.Kind.FORM, this::refresh);
    }

    private Optional<Shape> shape() {
        return of.flatMap(Kinds::of).map(studio.knowledge()::shape);
    }

    @Override
    void refresh() {
        Optional<ContentFile> file =
                studio.editing().map(Editing::file).filter(it -> Kinds.of(it).isPresent());
        if (!file.equals(of)) {
            of = file;
            at = "";
            choosing.forget();
            open.clear();
            read = "";
            tree = Optional.empty();
        }
        if (file.isEmpty()) {
            now(FormState.NOTHING);
            return;
        }
        String text = studio.editing().map(Editing::text).orElse("");
        boolean broken = false;
        if (!text.equals(read) || tree.isEmpty()) {
            Optional<YamlValue> fresh = studio.editing().flatMap(Editing::value);
            broken = fresh.isEmpty();
            tree = fresh.or(() -> tree);
            read = broken ? "" : text;
        }
        boolean unread = broken;
        tree.ifPresentOrElse(
                it -> now(new FormViews(studio, shape().orElseThrow(), it, open).state(at, unread)),
                () -> now(new FormState(List.of(), "", "", "", "", FormState.NO_GROUP, true)));
    }
}
