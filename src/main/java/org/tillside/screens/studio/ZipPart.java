package org.tillside.screens.studio;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Change;
import org.tillside.content.Problem;
import org.tillside.journal.Shop;
import org.tillside.library.Library;
import org.tillside.library.PackSource;
import org.tillside.screens.ContentWatch;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.FileNames;
import org.tillside.screens.Words;
import org.tillside.shop.ContentChange;

/**
 * Saves the content as a zip, and opens one from elsewhere: shows all that is different and what it would do before any
 * of it is written.
 */
public final class ZipPart extends Part<ZipState> {
    private static final int UNFOLDED = 3;

    private final Desk desk;
    private final StudioPresenter studio;
    private final Overs overs;
    private final ZipTaking taking;
    private final Map<String, Change.Kind> answers = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> away = new HashSet<>();
    private ZipReading.Holding holding = new ZipReading.Holding(0, 0);
    private Optional<OpenedZip> zip = Optional.empty();
    private List<Problem> problems = List.of();
    private ContentWatch.Ahead ahead = ContentWatch.Ahead.NOTHING;
    private boolean looking;
    private String working = "";
    private Optional<ZipState.Said> said = Optional.empty();
    private int looks;

    ZipPart(Desk desk, StudioPresenter studio, Overs overs) {
        super(ZipState.NOTHING);
        this.desk = desk;
        this.studio = studio;
        this.overs = overs;
        this.taking = new ZipTaking(desk, studio);
    }

    private Words words() {
        return desk.words();
    }

    /** Shows what a zip of the content would hold. */
    void begin() {
        said = Optional.empty();
        zip = Optional.empty();
        looks++;
        hold();
    }

    private void hold() {
        ZipReading reading = new ZipReading(desk);
        desk.background()
                .run(
                        "pack.holding",
                        reading::holding,
                        found -> {
                            holding = found;
                            refresh();
                        },
                        this::failed);
    }

    private void working(String key) {
        working = words().begun(words().text(key));
        said = Optional.empty();
        refresh();
    }

    private void say(boolean good, String text, boolean undoable) {
        working = "";
        said = Optional.of(new ZipState.Said(good, text, undoable));
        refresh();
    }

    private void failed(Failure failure) {
        looking = false;
        say(false, failure.said(words()) + " " + failure.detail(), false);
    }

    /** Asks where to save the content, and saves it. */
    public void save() {
        if (!working.isEmpty() || !state().savable()) {
            return;
        }
        String shop = desk.shop().shop().map(Shop.Founded::name).orElse("");
        String name = words().text("pack.file", FileNames.of(shop), desk.today().toString());
        desk.outside().savePack(name, chosen -> chosen.ifPresent(this::save));
    }

    private void save(Path to) {
        working("pack.saving");
        ZipReading reading = new ZipReading(desk);
        desk.background()
                .run(
                        "pack.saving",
                        () -> reading.save(to),
                        it -> say(
                                it.refused().isEmpty(),
                                it.refused()
                                        .map(why -> words().text("pack.save.refused", why))
                                        .orElseGet(() -> words().text("pack.saved", it.files(), to)),
                                false),
                        this::failed);
    }

    /** Asks for a zip, and opens it. */
    public void open() {
        if (working.isEmpty()) {
            desk.outside().openPack(chosen -> chosen.ifPresent(this::open));
        }
    }

    private void open(Path from) {
        zip = Optional.empty();
        looks++;
        working("pack.opening");
        ZipReading reading = new ZipReading(desk);
        desk.background().beside("pack.opening", () -> reading.open(from), it -> opened(from, it), this::failed);
    }

    private void opened(Path from, ZipReading.Found found) {
        working = "";
        if (found instanceof ZipReading.Found.Refused refused) {
            String name = String.valueOf(from.getFileName());
            say(false, words().text("pack.refused", name, refused.sentence()), false);
        } else if (found instanceof ZipReading.Found.Fit fit) {
            zip = Optional.of(fit.zip());
            open.clear();
            away.clear();
            answers.clear();
            fit.zip().comparison().changed().stream().limit(UNFOLDED).forEach(open::add);
            look();
        }
    }

    /** Looks what the zip does to the packs, and then to people. */
    private void look() {
        int mine = ++looks;
        looking = true;
        ahead = ContentWatch.Ahead.NOTHING;
        refresh();
        zip.ifPresent(it -> {
            ZipReading reading = new ZipReading(desk);
            Set<String> without = Set.copyOf(away);
            desk.background()
                    .beside(
                            "pack.checking",
                            () -> reading.problems(it, without),
                            found -> checked(mine, found, reading.all(it, without)),
                            this::failed);
        });
    }

    private void checked(int mine, List<Problem> found, List<PackSource> after) {
        if (mine != looks) {
            return;
        }
        problems = found;
        new ContentWatch(desk).ahead(language -> Library.read(after, language), it -> concerns(mine, it), this::failed);
    }

    private void concerns(int mine, ContentWatch.Ahead found) {
        if (mine != looks) {
            return;
        }
        looking = false;
        ahead = found;
        answers.keySet()
                .retainAll(found.changes().stream().map(ContentChange::ref).toList());
        // whoever wrote it has said what it means; the owner may say otherwise
        found.changes().forEach(it -> it.author().ifPresent(kind -> answers.putIfAbsent(it.ref(), kind)));
        refresh();
    }

    /** Shows the old and new lines of a file, or folds them. */
    public void fold(String file) {
        if (!open.remove(file)) {
            open.add(file);
        }
        refresh();
    }

    /** Has a file that the zip does not have go to the bin, or stay. */
    public void away(String file, boolean wanted) {
        if (wanted ? away.add(file) : away.remove(file)) {
            look();
        }
    }

    /** The owner's word about a text that people learned: only the wording, or the meaning. */
    public void answer(String ref, boolean meaning) {
        answers.put(ref, meaning ? Change.Kind.MEANING : Change.Kind.WORDING);
        refresh();
    }

    /** Writes what the zip brings. */
    public void take() {
        if (state().opened().filter(ZipState.Opened::ready).isPresent() && working.isEmpty()) {
            working("pack.taking");
            zip.ifPresent(it -> taking.take(it, Set.copyOf(away), ahead.changes(), Map.copyOf(answers), this::told));
        }
    }

    /** Puts everything back as it was before something was taken over. */
    public void goBack() {
        if (said.filter(ZipState.Said::undoable).isPresent() && working.isEmpty()) {
            working("pack.going-back");
            taking.goBack(this::told);
        }
    }

    private void told(ZipTaking.Told it) {
        if (it.written()) {
            zip = Optional.empty();
            looks++;
        }
        say(it.good(), it.text(), it.undoable());
        if (it.stale()) {
            zip.ifPresent(this::compareAnew);
        }
        hold();
    }

    private void compareAnew(OpenedZip before) {
        ZipReading reading = new ZipReading(desk);
        desk.background()
                .beside(
                        "pack.opening",
                        () -> reading.again(before),
                        now -> {
                            zip = Optional.of(now);
                            away.retainAll(now.comparison().onlyHere());
                            look();
                        },
                        this::failed);
    }

    /** Writes nothing of the zip. */
    public void leave() {
        zip = Optional.empty();
        looks++;
        said = Optional.empty();
        refresh();
    }

    /** Shows the file again, and asks about it if the zip has changed the lines that the author has changed. */
    public void close() {
        overs.close();
        studio.editing().ifPresent(it -> overs.askAbout(it.file()));
    }

    @Override
    void refresh() {
        int drafts = studio.unpublished().size();
        ZipViews views = new ZipViews(desk);
        now(new ZipState(
                words().text("pack.holds", holding.files(), ZipLines.size(words(), holding.bytes())),
                drafts == 0 ? "" : words().text("pack.holds.drafts", drafts),
                holding.files() > 0,
                working,
                said,
                zip.map(it -> views.opened(
                        new ZipViews.Known(it, open, away, problems, ahead, answers, looking), !working.isEmpty()))));
    }
}
