package org.tillside.swing.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.tillside.content.Block;
import org.tillside.content.Inline;
import org.tillside.content.Mood;
import org.tillside.content.Picture;
import org.tillside.swing.Painting;
import org.tillside.swing.kit.Prose;
import org.tillside.swing.kit.Tools;

/** Paints every kind of block on one page and looks for what is cut. */
class ProseTest {
    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='80'>"
            + "<rect width='200' height='80' rx='12' fill='#DCEFEC'/><circle cx='100' cy='40' r='26'"
            + " fill='#0F766E'/></svg>";

    @Test
    void nothingIsCutInAnyKindOfBlock() {
        assertThat(Painting.cut("prose", ProseTest::page)).isEmpty();
    }

    private static JPanel page(Tools given) {
        Tools tools = new Tools(
                given.kit(),
                given.faces(),
                given.jump(),
                (picture, then) -> then.accept(
                        picture.file().equals("media/there.svg")
                                ? Optional.of(DRAWING.getBytes(StandardCharsets.UTF_8))
                                : Optional.empty()));
        JPanel page = tools.kit().panels().pane("insets 24, fill", "[grow,fill]", "[top]");
        page.add(tools.kit().panels().scroll(new Prose(tools, target -> {}).draw(blocks())), "wmin 0, grow, hmin 0");
        return page;
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Plain(text));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text(text));
    }

    private static List<Block> blocks() {
        return List.of(
                new Block.Heading(2, text("Before the shop opens")),
                new Block.Paragraph(List.of(
                        new Inline.Plain("Press "),
                        new Inline.Code("F2"),
                        new Inline.Plain(" and read "),
                        new Inline.Link("listening/first-minute", text("the first minute")),
                        new Inline.Plain(" once more."))),
                new Block.Items(
                        Optional.empty(),
                        List.of(
                                new Block.Item(Optional.of(true), List.of(paragraph("Lights on"))),
                                new Block.Item(Optional.of(false), List.of(paragraph("Float counted, by two people"))),
                                new Block.Item(Optional.empty(), List.of(paragraph("Look round once"))))),
                new Block.Items(
                        Optional.of(1),
                        List.of(
                                new Block.Item(Optional.empty(), List.of(paragraph("Turn"))),
                                new Block.Item(Optional.empty(), List.of(paragraph("Smile"))))),
                new Block.Table(
                        List.of(text("Who"), text("What")),
                        List.of(List.of(text("You"), text("greet within thirty steps or thirty seconds")))),
                new Block.Quote(List.of(paragraph("Nobody had looked up."))),
                new Block.Code("open --float 150"),
                new Block.Figure(new Picture("media/there.svg", "A door")),
                new Block.Figure(new Picture("media/gone.svg", "The till with its drawer open")),
                new Block.Rule(),
                callout(Block.Kind.GOOD, Optional.of("marta"), Mood.PLEASED),
                callout(Block.Kind.POOR, Optional.empty(), Mood.ANGRY),
                callout(Block.Kind.NOTE, Optional.empty(), Mood.NEUTRAL));
    }

    private static Block callout(Block.Kind kind, Optional<String> face, Mood mood) {
        return new Block.Callout(
                kind,
                face,
                Optional.of(mood),
                List.of(
                        paragraph("You put the scanner down."),
                        new Block.Paragraph(List.of(new Inline.Strong(text("“Good morning.”")))),
                        paragraph("She smiles back.")));
    }
}
