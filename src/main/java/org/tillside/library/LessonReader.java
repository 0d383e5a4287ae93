package org.tillside.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.tillside.content.Block;
import org.tillside.content.Inline;
import org.tillside.content.Place;
import org.tillside.content.Problem;

/** Reads a lesson page from Markdown. */
final class LessonReader {
    /** Blocks within blocks; nobody writes more than four. */
    private static final int DEEPEST = 20;

    /** Over all tables of a page; a row that names one cell has as many as the widest. */
    private static final int MOST_CELLS = 2_000;

    private final String file;
    private final int firstLine;
    private final Reading reading;
    private final InlineReader inlines;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Integer> lines = new ArrayList<>();
    private int depth;

    private LessonReader(String file, String packFile, int firstLine, Reading reading) {
        this.file = file;
        this.firstLine = firstLine;
        this.reading = reading;
        this.inlines = new InlineReader(packFile, reading, this::place, places);
    }

    /**
     * A page as read.
     *
     * @param places of its links and pictures in order: {@code links/0}, {@code pictures/0}
     * @param lines where each block begins, counted from 1
     */
    record Page(List<Block> blocks, Map<String, Place> places, List<Integer> lines) {}

    /**
     * Reads a page.
     *
     * @param file as places name it
     * @param packFile relative to the pack, for the pictures it shows
     * @param firstLine the number of the text's first line in its file
     */
    static Page read(String file, String packFile, int firstLine, String markdown, Reading reading) {
        LessonReader reader = new LessonReader(file, packFile, firstLine, reading);
        List<Block> blocks = reader.document(markdown).map(reader::blocks).orElse(List.of());
        return new Page(blocks, reader.places, reader.lines);
    }

    private Optional<Node> document(String markdown) {
        Parser parser = Parser.builder()
                .extensions(
                        List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST * 2)
                .build();
        try {
            return Optional.of(parser.parse(markdown));
        } catch (IllegalArgumentException tooManyCells) {
            reading.error("table-too-large", widest(markdown), Integer.toString(MOST_CELLS));
            return Optional.empty();
        }
    }

    /** The line with the most cells. */
    private Place widest(String markdown) {
        List<String> lines = markdown.lines().toList();
        int widest = 0;
        long most = -1;
        for (int i = 0; i < lines.size(); i++) {
            long cells = lines.get(i).chars().filter(c -> c == '|').count();
            if (cells > most) {
                most = cells;
                widest = i;
            }
        }
        return new Place(file, firstLine + widest, 1);
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        if (++depth > DEEPEST) {
            reading.error("too-deep", place(parent), Integer.toString(DEEPEST));
        } else {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                Optional<Block> block = block(node);
                block.ifPresent(blocks::add);
                if (depth == 1 && block.isPresent()) {
                    lines.add(place(node).line());
                }
            }
        }
        depth--;
        return blocks;
    }

    private Optional<Block> block(Node node) {
        if (node instanceof Paragraph) {
            return paragraph(node);
        } else if (node instanceof Heading heading) {
            return Optional.of(heading(heading));
        } else if (node instanceof BulletList) {
            return Optional.of(new Block.Items(Optional.empty(), items(node)));
        } else if (node instanceof OrderedList list) {
            return Optional.of(new Block.Items(
                    Optional.of(Optional.ofNullable(list.getMarkerStartNumber()).orElse(1)), items(node)));
        } else if (node instanceof TableBlock) {
            return Optional.of(table(node));
        } else if (node instanceof BlockQuote) {
            return Optional.of(quote(node));
        } else if (node instanceof FencedCodeBlock code) {
            return Optional.of(new Block.Code(code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new Block.Code(code.getLiteral()));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Rule());
        } else if (node instanceof HtmlBlock html) {
            reading.add(Problem.warning("html", Optional.of(place(node))));
            return Optional.of(new Block.Code(html.getLiteral()));
        }
        return Optional.empty();
    }

    private Optional<Block> paragraph(Node node) {
        List<Inline> text = inlines.read(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = node.getFirstChild() instanceof Image && text.size() == 1;
        return Optional.of(
                alone && text.get(0) instanceof Inline.Image image
                        ? new Block.Figure(image.picture())
                        : new Block.Paragraph(text));
    }

    private Block heading(Heading heading) {
        if (heading.getLevel() == 1) {
            reading.add(Problem.warning("heading-one", Optional.of(place(heading))));
        }
        return new Block.Heading(Math.max(2, heading.getLevel()), inlines.read(heading));
    }

    private List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                Optional<Boolean> ticked = takeBox(node);
                items.add(new Block.Item(ticked, blocks(node)));
            }
        }
        return items;
    }

    /** Takes {@code [ ]} or {@code [x]} off the front of an item. */
    private static Optional<Boolean> takeBox(Node item) {
        Node first = item.getFirstChild() instanceof Paragraph paragraph ? paragraph.getFirstChild() : null;
        if (!(first instanceof Text text) || !text.getLiteral().matches("(?s)\\[[ xX]\\] .*")) {
            return Optional.empty();
        }
        boolean ticked = text.getLiteral().charAt(1) != ' ';
        text.setLiteral(text.getLiteral().substring(4));
        return Optional.of(ticked);
    }

    private Block table(Node table) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
    }

    private List<List<Inline>> cells(Node row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines.read(cell));
        }
        return cells;
    }

    private Block quote(Node quote) {
        Optional<CalloutHead> head = CalloutHead.take(quote, problem -> reading.add(problem), place(quote));
        List<Block> inside = blocks(quote);
        return head.<Block>map(h -> new Block.Callout(h.kind(), h.face(), h.mood(), inside))
                .orElseGet(() -> new Block.Quote(inside));
    }

    private Place place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan span = spans.get(0);
                return new Place(file, firstLine + span.getLineIndex(), span.getColumnIndex() + 1);
            }
        }
        return new Place(file, firstLine, 1);
    }
}
