package org.tillside.screens.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tillside.authoring.History;
import org.tillside.content.Catalogue;
import org.tillside.content.LessonRef;
import org.tillside.content.Splice;
import org.tillside.screens.ContentFile;
import org.tillside.screens.TestShops;
import org.tillside.screens.shell.DraftsAt;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;

/**
 * What an owner does from the first letter of a talk to what trainees see, gesture by gesture: a typed talk becomes
 * scenes, which are written in as text, as fields and as a drawing, translated and published; then a page that somebody
 * has read is changed, twice, and published as well.
 */
final class Trip implements AutoCloseable {
    static final ContentFile FILE = new ContentFile(true, "own/scenarios/torn.yaml");
    private static final ContentFile PAGE = new ContentFile(false, "tillside/modules/register-service/1-first-word.md");
    private static final LessonRef READ = TestShops.lessons("register-service").get(0);
    private static final String TALK = "Customer (upset): It is torn.\nBetter: Show me, please.\nMe: A new one?\n"
            + "Worse: You tore it.\nCustomer: And now?\nBetter: I fetch one.\nMe: Wait here.\nWorse: We close.";

    private final Workroom room;
    private final Loop loop;
    private final StudioPresenter studio;
    private final List<Gesture> gestures = new ArrayList<>();
    /** The numbers of the gestures that publish. */
    private final List<Integer> publishing = new ArrayList<>();

    /** One gesture: what must be seen before somebody can do it, and what they do. */
    private record Gesture(BooleanSupplier seen, Runnable does) {}

    /** Everything that is kept, by file: as it is written, and as trainees see it. */
    record Kept(Map<String, String> drafts, Map<String, String> published) {}

    /** Opens a shop, or begins one, and its Studio. */
    Trip(Path shop, Loop loop) throws IOException {
        this.room = new Workroom(shop).overBundled();
        this.loop = loop;
        room.desk.background = loop;
        room.desk.drafts = Optional.of(DraftsAt.of(room.desk.book(), room.desk.viewer(), loop));
        reads(TestShops.bundled());
        this.studio = room.studio();
        make();
        write();
        draw();
        translate();
        publish();
        change("A");
        then(() -> reads(studio.catalogue().orElseThrow()));
        change("B");
    }

    /** Jānis has read the page as it is. */
    private void reads(Catalogue now) {
        try {
            String criteria = room.desk
                    .book()
                    .keepCriteria(new CriteriaTexts(now).of(READ).orElseThrow());
            room.desk.does("janis", new Command.ReadLesson(TestShops.JANIS, READ, Optional.of(criteria)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return gestures.size();
    }

    List<Integer> publishing() {
        return publishing;
    }

    /** Waits until what a gesture needs is seen. */
    void sees(int number) throws InterruptedException {
        loop.until(gestures.get(number).seen());
    }

    void does(int number) {
        gestures.get(number).does().run();
    }

    /** Waits until the last gesture is called kept. */
    void kept() throws InterruptedException {
        loop.written();
        studio.shelves().all().forEach(it -> it.notKept().ifPresent(why -> {
            throw new AssertionError("not kept: " + why);
        }));
    }

    private void then(Runnable does) {
        gestures.add(new Gesture(() -> true, does));
    }

    private void then(BooleanSupplier seen, Runnable does) {
        gestures.add(new Gesture(seen, does));
    }

    /** Letter by letter. */
    private void types(String text, Consumer<String> into) {
        for (int i = 1; i <= text.length(); i++) {
            String soFar = text.substring(0, i);
            then(() -> into.accept(soFar));
        }
    }

    private void make() {
        then(() -> studio.catalogue().isPresent(), studio::makeNew);
        types("Torn", it -> studio.making().title(it));
        types(TALK, it -> studio.making().text(it));
        then(() -> studio.making().make());
    }

    private void write() {
        then(() -> studio.tab(Tab.SOURCE));
        String before = "on an ordinary day.";
        insert(before, " It rains.");
        then(() -> studio.tab(Tab.FORM));
        String scene = "scenes/scene-2";
        then(() -> studio.form().add(scene, "within"));
        then(() -> studio.form().fill(scene + "/within", "25s"));
        then(() -> studio.form().add(scene, "late"));
        then(() -> studio.form().fill(scene + "/late/to", "lost"));
        String reply = scene + "/replies/reply-1";
        then(() -> studio.form().add(reply, "when"));
        then(() -> studio.form().fill(reply + "/when", "trust >= 6"));
        then(() -> studio.form().add(reply, "cost"));
        then(() -> studio.form().fill(reply + "/cost", "5"));
        then(() -> studio.form().addOne("endings"));
        then(() -> studio.form().fill("endings/ending-1/title", "A third one"));
    }

    private void draw() {
        then(() -> studio.tab(Tab.GRAPH));
        then(() -> studio.scenario().isPresent(), () -> studio.graph().lead("scene-1", "reply-3", "ending-1"));
        then(() -> studio.graph().leadToNew("scene-1", "reply-2", 40, 40));
        then(studio::undo);
        then(studio::redo);
    }

    private void translate() {
        BooleanSupplier rows = () -> !studio.translating().state().rows().isEmpty();
        then(() -> studio.translating().begin("lv"));
        for (String path : List.of("title", "scenes/scene-1/says", "scenes/scene-1/replies/reply-1/say")) {
            then(rows, () -> studio.translating().choose(path));
            types("Saplēsts", it -> studio.translating().say(it));
            then(() -> studio.translating().confirm());
        }
        then(studio::undo);
    }

    private void publish() {
        then(studio::publish);
        publishing.add(gestures.size());
        then(
                () -> studio.over().publishing().state().ready(),
                () -> studio.over().publishing().publishNow());
    }

    private void change(String letter) {
        then(() -> studio.open(PAGE));
        then(studio::adopt);
        then(() -> studio.open(new ContentFile(true, PAGE.path().replace("tillside/", "own/"))));
        then(() -> studio.tab(Tab.SOURCE));
        insert(".", letter + " new word");
        then(studio::publish);
        then(
                () -> !studio.over().publishing().state().concerns().isEmpty(),
                () -> studio.over().publishing().answer(READ.toString(), true));
        publishing.add(gestures.size());
        then(
                () -> studio.over().publishing().state().ready(),
                () -> studio.over().publishing().publishNow());
    }

    /** Types behind the last place that says this, letter by letter. */
    private void insert(String behind, String typed) {
        for (int i = 0; i < typed.length(); i++) {
            String before = typed.substring(0, i);
            String letter = typed.substring(i, i + 1);
            then(() -> {
                int at =
                        studio.source().state().text().lastIndexOf(behind + before) + behind.length() + before.length();
                studio.source().typed(new Splice(at, "", letter));
            });
        }
    }

    /** What is kept now; opens every file of these that is not open. */
    Kept look(Iterable<String> files) throws IOException, InterruptedException {
        for (String file : files) {
            if (file.matches("own/.*(yaml|md)")) {
                studio.shelves().ensure(new ContentFile(true, file), it -> {});
            }
        }
        loop.written();
        Map<String, String> drafts = new HashMap<>(studio.shelves().drafts());
        studio.shelves().all().stream()
                .filter(it -> !it.readOnly())
                .forEach(it -> drafts.put("all done again of " + it.file().path(), forth(it.history())));
        room.desk.drafts().read(Begun.KEY).forEach((field, text) -> drafts.put("new " + field, text));
        return new Kept(drafts, published());
    }

    /** The text once all that was taken back is done again. */
    private static String forth(History history) {
        History now = history;
        while (now.canRedo()) {
            now = now.redo();
        }
        return now.text();
    }

    private Map<String, String> published() throws IOException {
        Map<String, String> published = new TreeMap<>();
        try (Stream<Path> all = Files.walk(room.content())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                // what a killed program was about to put in a file's place lies beside it under a hidden name
                if (!name.startsWith(".")) {
                    published.put(room.content().relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return published;
    }

    List<Editing> open() {
        return studio.shelves().all();
    }

    /** Somebody leaves the Studio and the program. */
    @Override
    public void close() throws Exception {
        studio.leave();
        loop.written();
        loop.end();
        room.close();
    }
}
