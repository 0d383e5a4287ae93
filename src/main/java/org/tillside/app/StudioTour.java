package org.tillside.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tillside.content.Splice;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Route;
import org.tillside.screens.studio.ConflictState;
import org.tillside.screens.studio.Over;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.StudioState;
import org.tillside.screens.studio.Tab;

/** The views of the Studio, to each of which only gestures lead: what changes files stands at the end. */
final class StudioTour {
    private static final ContentFile BLOUSE = new ContentFile(false, "tillside/scenarios/blouse.yaml");
    private static final ContentFile LESSON =
            new ContentFile(false, "tillside/modules/register-service/1-first-word.md");
    private static final String OURS = "own/scenarios/blouse.yaml";

    private StudioTour() {}

    /** What is done on the open page, in a shop that lies in a folder. */
    private interface Gestures {
        void on(StudioPresenter studio, Path shop) throws IOException;
    }

    /** The views that are looked at without changing anything. */
    static List<Tour.Stop> looking() {
        return List.of(
                stop("studio", Optional.empty(), (studio, shop) -> {}),
                stop("studio-graph", Optional.of(BLOUSE), (studio, shop) -> studio.tab(Tab.GRAPH)),
                stop("studio-form", Optional.of(BLOUSE), (studio, shop) -> {
                    studio.tab(Tab.FORM);
                    studio.form().choose("scenes/arrives");
                }),
                stop("studio-source", Optional.of(BLOUSE), (studio, shop) -> studio.tab(Tab.SOURCE)),
                stop("studio-paths", Optional.of(BLOUSE), (studio, shop) -> studio.tab(Tab.PATHS)),
                stop("studio-play", Optional.of(BLOUSE), StudioTour::play),
                stop("studio-play-source", Optional.of(BLOUSE), (studio, shop) -> {
                    play(studio, shop);
                    studio.tab(Tab.SOURCE);
                }),
                stop("studio-team", Optional.of(BLOUSE), (studio, shop) -> {
                    studio.tab(Tab.GRAPH);
                    studio.graph().team().show(true);
                    studio.graph().choose("arrives");
                }),
                stop("studio-lesson", Optional.of(LESSON), (studio, shop) -> studio.tab(Tab.SOURCE)),
                stop("studio-lesson-page", Optional.of(LESSON), (studio, shop) -> studio.tab(Tab.PAGE)),
                stop("studio-new", Optional.empty(), (studio, shop) -> studio.makeNew()),
                stop("studio-talk", Optional.empty(), (studio, shop) -> {
                    studio.makeNew();
                    studio.making().situation("complaint");
                }));
    }

    /** The views of what somebody has changed. */
    static List<Tour.Stop> changing() {
        return List.of(
                stop("studio-translate", Optional.of(BLOUSE), (studio, shop) -> {
                    ours(studio);
                    studio.tab(Tab.TRANSLATE);
                    studio.translating().language("hy");
                }),
                stop("studio-problems", Optional.of(BLOUSE), (studio, shop) -> {
                    broken(studio);
                    studio.tab(Tab.GRAPH);
                    studio.graph().choose("story");
                }),
                stop("studio-problems-source", Optional.of(BLOUSE), (studio, shop) -> {
                    broken(studio);
                    studio.goTo(0);
                }),
                stop("studio-publish-broken", Optional.of(BLOUSE), (studio, shop) -> {
                    broken(studio);
                    studio.publish();
                }),
                stop("studio-publish", Optional.of(BLOUSE), StudioTour::publish),
                stop("studio-versions", Optional.of(BLOUSE), StudioTour::versions),
                stop("studio-conflict", Optional.of(BLOUSE), StudioTour::conflict),
                stop("studio-zip", Optional.of(BLOUSE), (studio, shop) -> {
                    mended(studio);
                    studio.over().openZip();
                }),
                stop("studio-zip-in", Optional.of(BLOUSE), StudioTour::zip),
                stop("studio-bin-ask", Optional.of(BLOUSE), (studio, shop) -> {
                    mended(studio);
                    studio.over().askToDelete();
                }),
                stop("studio-bin", Optional.of(BLOUSE), (studio, shop) -> {
                    mended(studio);
                    studio.over().askToDelete();
                    studio.over().bin().delete();
                    studio.over().openBin();
                }));
    }

    private static Tour.Stop stop(String name, Optional<ContentFile> file, Gestures then) {
        return new Tour.Stop(name, "ilze", any -> Optional.of(new Route.Studio(file)), (page, shop) -> {
            if (page instanceof StudioPresenter studio) {
                try {
                    then.on(studio, shop);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private static void play(StudioPresenter studio, Path shop) {
        studio.tab(Tab.GRAPH);
        if (!studio.state().playing()) {
            studio.play();
        }
        studio.trial().say("shocked");
    }

    /** The open file as the shop's own, as it was published last. */
    private static void ours(StudioPresenter studio) {
        Optional<StudioState.Row> row = studio.state().files().stream()
                .filter(it -> it.id().equals("own:" + OURS))
                .findFirst();
        row.ifPresentOrElse(studio::press, studio::adopt);
    }

    /** A reply that leads to nobody, and too little time to read. */
    private static void broken(StudioPresenter studio) {
        mended(studio);
        type(studio, "to: story", "to: stori");
        type(studio, "within: 45s", "within: 2s");
    }

    private static void publish(StudioPresenter studio, Path shop) {
        mended(studio);
        type(studio, "title: The blouse that fell apart", "title: The shirt that fell apart");
        ours(studio);
        studio.publish();
        studio.over().publishing().fold(OURS);
    }

    private static void mended(StudioPresenter studio) {
        ours(studio);
        if (studio.state().over() == Over.CONFLICT) {
            studio.over().conflict().chooseAll(ConflictState.Choice.MINE);
            studio.over().conflict().take();
        }
        type(studio, "to: stori", "to: story");
        type(studio, "within: 2s", "within: 45s");
    }

    private static void versions(StudioPresenter studio, Path shop) {
        mended(studio);
        publishNow(studio);
        type(studio, "minutes: 5", "# longer than it was\nminutes: 7");
        publishNow(studio);
        studio.over().openVersions();
        studio.over().versions().state().rows().stream().skip(1).findFirst().ifPresent(it -> studio.over()
                .versions()
                .choose(it.name()));
    }

    private static void publishNow(StudioPresenter studio) {
        studio.publish();
        studio.over().publishing().publishNow();
    }

    /** Another program writes the same line. */
    private static void conflict(StudioPresenter studio, Path shop) throws IOException {
        mended(studio);
        publishNow(studio);
        Path file = shop.resolve("content").resolve(OURS);
        if (Files.exists(file)) {
            String there = Files.readString(file);
            type(studio, "backdrop: clothes", "backdrop: till");
            Files.writeString(file, there.replace("backdrop: clothes", "backdrop: shelves"));
            studio.publish();
            studio.over().publishing().choose(OURS);
            studio.over().conflict().choose(0, ConflictState.Choice.THEIRS);
        }
    }

    /** The shop's own pack comes from another computer, with another title and something new. */
    private static void zip(StudioPresenter studio, Path shop) throws IOException {
        mended(studio);
        Path content = shop.resolve("content");
        try (OutputStream out = Files.newOutputStream(beside(shop));
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.exists(content) ? Files.walk(content) : Stream.empty()) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = content.relativize(file).toString().replace('\\', '/');
                put(zip, name, Files.readString(file).replace("meters: {trust: -1}", "meters: {trust: -2}"));
            }
            put(zip, "own/scenarios/new-one.yaml", "id: new-one\ntitle: From the other shop\n");
        }
        studio.over().openZip();
        studio.over().zip().open();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Where that zip lies. */
    static Path beside(Path shop) {
        return shop.resolveSibling("from-the-other-shop.zip");
    }

    private static void type(StudioPresenter studio, String old, String now) {
        studio.tab(Tab.SOURCE);
        int at = studio.source().state().text().indexOf(old);
        if (at >= 0) {
            studio.source().typed(new Splice(at, old, now));
        }
    }
}
