package org.tillside.screens.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.tillside.content.LessonRef;
import org.tillside.screens.ContentFile;
import org.tillside.screens.TestShops;
import org.tillside.shop.Command;
import org.tillside.shop.CriteriaTexts;

/** The Studio with something in the place of the view, for whoever draws it. */
public final class OversAt implements AutoCloseable {
    private final Workroom room;
    private final StudioPresenter studio;

    /** A shop in this folder, whose owner reads this language. */
    public OversAt(Path temp, Locale language) throws IOException {
        room = new Workroom(temp);
        room.desk.in(language);
        room.picture("till-change.svg");
        studio = room.published();
    }

    /** What is to be drawn: publishing, broken, versions, asking, bin, a zip in several states, or conflict. */
    public StudioPresenter at(String what) {
        try {
            switch (what) {
                case "publishing" -> publishing();
                case "broken" -> {
                    room.type(studio, "id: blouse", "id blouse");
                    studio.publish();
                }
                case "zip", "zip-refused", "zip-opened", "zip-taken" -> zip(what);
                case "asking" -> studio.over().askToDelete();
                case "versions" -> versions();
                case "bin" -> {
                    studio.beginnings().begin("scenarios/torn.yaml", "id: torn\n");
                    room.delete(studio);
                    studio.open(Workroom.OURS);
                    room.delete(studio);
                }
                default -> conflict();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return studio;
    }

    private void publishing() throws IOException {
        for (LessonRef page : TestShops.lessons("register-service").subList(0, 2)) {
            String kept = room.desk
                    .book()
                    .keepCriteria(
                            new CriteriaTexts(TestShops.bundled()).of(page).orElseThrow());
            room.desk.does("janis", new Command.ReadLesson(TestShops.JANIS, page, Optional.of(kept)));
        }
        room.type(studio, "title: The blouse that fell apart", "title: The shirt that fell apart");
        studio.open(new ContentFile(false, "tillside/modules/register-service/1-first-word.md"));
        studio.adopt();
        room.type(studio, "keep the scanner still", "keep your hands still");
        studio.open(new ContentFile(true, "own/modules/register-service/2-ring-it-right.md"));
        String text = studio.source().state().text();
        room.type(studio, text.substring(text.lastIndexOf('.')), ", and smile.\n");
        studio.publish();
        studio.over().publishing().answer("register-service/first-word", true);
        studio.over().publishing().fold("own/modules/register-service/1-first-word.md");
    }

    /** A zip that changes what Jānis has read, and brings a file with mistakes; or one that is taken over. */
    private void zip(String what) throws IOException {
        LessonRef page = TestShops.lessons("register-service").get(0);
        String kept = room.desk
                .book()
                .keepCriteria(new CriteriaTexts(TestShops.bundled()).of(page).orElseThrow());
        room.desk.does("janis", new Command.ReadLesson(TestShops.JANIS, page, Optional.of(kept)));
        studio.open(new ContentFile(false, "tillside/modules/register-service/1-first-word.md"));
        studio.adopt();
        room.publish(studio);
        studio.open(Workroom.OURS);
        room.type(studio, "minutes: 5", "minutes: 7");
        Path zip = room.content().resolve("../../kalna-veikals-2026.zip").normalize();
        room.desk.window = Optional.of(new ZipChosen(zip));
        if (what.equals("zip-refused")) {
            ZipChosen.write(zip, java.util.Map.of("own/../../../" + "a-very-long-name-".repeat(6), "x"));
        } else {
            ZipChosen.write(zip, elsewhere(what.equals("zip-opened")));
        }
        studio.over().openZip();
        if (!what.equals("zip")) {
            studio.over().zip().open();
        }
        Files.delete(zip);
        if (what.equals("zip-taken")) {
            studio.over().zip().answer(page.toString(), true);
            studio.over().zip().take();
        }
    }

    private java.util.Map<String, String> elsewhere(boolean broken) throws IOException {
        java.util.Map<String, String> files = new java.util.TreeMap<>();
        files.put("own/pack.yaml", Files.readString(room.content().resolve("own/pack.yaml")));
        files.put(
                Workroom.OURS.path(),
                room.text(Workroom.OURS)
                        .replace("title: The blouse that fell apart", "title: The shirt that came apart in the wash")
                        .replace("to: story", broken ? "to: nowhere" : "to: story"));
        String page = "own/modules/register-service/1-first-word.md";
        files.put(
                page,
                Files.readString(room.content().resolve(page)) + "\nSay it with a smile, whatever the queue is.\n");
        files.put(
                "own/modules/register-service/module.yaml",
                Files.readString(room.content().resolve("own/modules/register-service/module.yaml")));
        files.put("own/media/new.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        files.put("own/.DS_Store", "x");
        return files;
    }

    private void versions() {
        room.type(studio, "title: The blouse that fell apart", "title: The shirt that fell apart");
        room.type(studio, "minutes: 5", "# longer than it was\nminutes: 7");
        room.publish(studio);
        studio.over().openVersions();
        studio.over()
                .versions()
                .choose(studio.over().versions().state().rows().get(1).name());
    }

    private void conflict() throws IOException {
        String theirs = room.text(Workroom.OURS)
                .replace("title: The blouse that fell apart", "title: The shirt that came apart in the wash")
                .replace("minutes: 5", "minutes: 7");
        room.type(studio, "title: The blouse that fell apart", "title: The blouse that fell apart at the seams");
        room.type(studio, "minutes: 5", "minutes: 9");
        Files.writeString(room.file(Workroom.OURS), theirs);
        studio.publish();
        studio.over().publishing().choose(Workroom.OURS.path());
        studio.over().conflict().choose(0, ConflictState.Choice.THEIRS);
    }

    @Override
    public void close() throws IOException {
        room.close();
    }
}
