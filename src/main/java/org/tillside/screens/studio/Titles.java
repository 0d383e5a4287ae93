package org.tillside.screens.studio;

import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Ids;
import org.tillside.content.Lesson;
import org.tillside.content.Scenario;
import org.tillside.content.ScenarioId;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Words;

/** What stands above an open file: the title of what it holds, as soon as it can be read, and how large that is. */
final class Titles {
    private final Words words;
    private final Optional<Catalogue> catalogue;

    Titles(Words words, Optional<Catalogue> catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    String title(ContentFile file) {
        return scenario(file)
                .map(Scenario::title)
                .or(() -> found(file).map(Lesson::title))
                .orElse(file.name());
    }

    String line(ContentFile file) {
        return scenario(file)
                .map(it -> words.text(
                        "studio.line.scenario", it.scenes().size(), it.endings().size()))
                .orElse(file.folder().replace("/", " › ") + file.name());
    }

    /** The title of the lesson that a page is; empty where it is none of a module yet. */
    String lesson(ContentFile file) {
        return found(file).map(Lesson::title).orElse("");
    }

    private Optional<Lesson> found(ContentFile file) {
        return catalogue.filter(it -> Tabs.page(file)).flatMap(it -> Opened.lesson(it, file));
    }

    private Optional<Scenario> scenario(ContentFile file) {
        String id = file.name().replaceAll("\\..*", "");
        // a file may be called anything, and one with such a name is told as a problem
        return catalogue
                .filter(it -> Tabs.scenario(file) && Ids.isId(id))
                .flatMap(it -> it.scenario(new ScenarioId(id)));
    }
}
