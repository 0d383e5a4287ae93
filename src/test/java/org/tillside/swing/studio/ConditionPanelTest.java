package org.tillside.swing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tillside.screens.studio.FormState;
import org.tillside.screens.studio.StudioPresenter;
import org.tillside.screens.studio.Tab;
import org.tillside.screens.studio.Workroom;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Tools;

/** Conditions of every sort, chosen and as text, stand in every size and language, beside the drawing as in the form. */
class ConditionPanelTest {
    private static final String SCENE = "scenes/leaving";
    private static final String REPLY = SCENE + "/replies/ring-thursday";

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"chosen,en", "chosen,lv", "chosen,ms", "chosen,hy", "text,en", "text,lv", "text,ms", "text,hy"})
    void nothingIsCut(String what, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (Workroom room = new Workroom(temp).overBundled()) {
            room.desk.in(locale);
            StudioPresenter studio = room.blouse();
            studio.tab(Tab.FORM);
            studio.form()
                    .fill(
                            REPLY + "/when",
                            what.equals("text")
                                    ? "trust >= 4 and (cost < 20 or seen(wall))"
                                    : "trust >= 4 and not seen(wall) and tonight != solved and cost <= 20");
            studio.form().choose(SCENE);
            studio.form().fold(REPLY);
            if (what.equals("chosen")) {
                studio.form().choosing().more(REPLY + "/when");
            }
            FormState.Group reply = group(studio.form().state().body(), REPLY);
            assertThat(Painting.cut(
                            "studio-condition-" + what + "-" + language, locale, tools -> both(tools, studio, reply)))
                    .isEmpty();
        }
    }

    private static FormState.Group group(FormState.Group in, String path) {
        return in.groups().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** What a reply depends on, as narrow as beside the drawing and as wide as in the form. */
    private static JComponent both(Tools tools, StudioPresenter studio, FormState.Group reply) {
        JPanel pane = tools.kit().panels().pane("fillx", "16[224!,fill]16[grow,fill]16", "[top]");
        pane.setOpaque(true);
        for (int i = 0; i < 2; i++) {
            pane.add(column(tools, studio, reply), "wmin 0, hmin 0");
        }
        return tools.kit().panels().scroll(pane);
    }

    private static JPanel column(Tools tools, StudioPresenter studio, FormState.Group reply) {
        JPanel pane = tools.kit().panels().pane("fillx", "[grow,fill]", "");
        FieldBuilder fields = new FieldBuilder(tools.kit(), studio.form(), new HashMap<>());
        Stream<FormState.Field> ways = reply.groups().stream()
                .filter(it -> it.path().contains("/to/"))
                .limit(1)
                .flatMap(it -> it.fields().stream());
        Stream.concat(reply.fields().stream().filter(it -> it.condition().isPresent()), ways)
                .forEach(it -> pane.add(fields.of(it), "wmin 0, gapbottom 12, wrap"));
        return pane;
    }
}
