package org.tillside.exchange;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** A {@link Sheet} as a PDF, with letters for all four languages inside. */
public final class Pdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";

    private Pdf() {}

    /** Writes the sheet; the stream stays open. Throws IOException when the stream does. */
    public static void write(Sheet sheet, OutputStream to) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY, 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.withHtmlContent(html(sheet), null);
        // a sheet has no pictures: whatever a name or a comment may say, nothing is fetched
        builder.useUriResolver((base, uri) -> null);
        builder.toStream(to);
        builder.run();
    }

    private static InputStream font(String name) {
        InputStream font = Pdf.class.getResourceAsStream(FONTS + name);
        if (font == null) {
            throw new UncheckedIOException(new IOException("The font " + name + " is missing from the program."));
        }
        return font;
    }

    private static String html(Sheet sheet) {
        StringBuilder html = new StringBuilder(4096);
        html.append("<html lang=\"").append(escape(sheet.language())).append("\"><head><title>");
        html.append(escape(sheet.title()))
                .append("</title><style>")
                .append(style(sheet))
                .append("</style></head><body>");
        html.append("<h1>").append(escape(sheet.title())).append("</h1>");
        sheet.lead()
                .forEach(line ->
                        html.append("<p class=\"lead\">").append(escape(line)).append("</p>"));
        sheet.sections().forEach(section -> section(html, section));
        return html.append("</body></html>").toString();
    }

    private static void section(StringBuilder html, Sheet.Section section) {
        html.append("<h2>").append(escape(section.heading())).append("</h2>");
        if (section.entries().isEmpty()) {
            html.append("<p class=\"lead\">").append(escape(section.empty())).append("</p>");
        }
        section.grid().ifPresent(grid -> grid(html, grid));
        section.entries().forEach(entry -> entry(html, entry));
    }

    private static void grid(StringBuilder html, Sheet.Grid grid) {
        html.append("<table class=\"grid\"><tr>");
        grid.columns().forEach(it -> html.append(cell("th", it.kind()))
                .append(escape(it.heading()))
                .append("</th>"));
        html.append("</tr>");
        for (List<String> row : grid.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                Sheet.Column.Kind kind = grid.columns().get(i).kind();
                html.append(cell("td", kind))
                        .append(kind == Sheet.Column.Kind.BOX ? "<div class=\"tick\"></div>" : "")
                        .append(escape(row.get(i)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
    }

    private static String cell(String tag, Sheet.Column.Kind kind) {
        return "<" + tag + " class=\"" + kind.name().toLowerCase(Locale.ROOT) + "\">";
    }

    private static void entry(StringBuilder html, Sheet.Entry entry) {
        html.append("<div class=\"entry\"><table class=\"head\"><tr><td class=\"when\">");
        html.append(escape(entry.when())).append("</td><td class=\"what").append(entry.struck() ? " struck" : "");
        html.append("\">").append(escape(entry.what())).append("</td>");
        if (!entry.who().isEmpty()) {
            // an empty cell would take its share of the line all the same
            html.append("<td class=\"who\">").append(escape(entry.who())).append("</td>");
        }
        html.append("</tr></table>");
        if (!entry.fields().isEmpty()) {
            html.append("<div class=\"fields\"><table class=\"fields\">");
            entry.fields().forEach(field -> html.append("<tr><td class=\"name\">")
                    .append(escape(field.name()))
                    .append("</td><td>")
                    .append(escape(field.value()))
                    .append("</td></tr>"));
            html.append("</table></div>");
        }
        html.append("</div>");
    }

    private static String style(Sheet sheet) {
        return String.format(Locale.ROOT, """
                @page { size: A4; margin: 18mm 16mm 22mm 16mm;
                  @bottom-left { content: "%s"; font-family: '%2$s'; font-size: 7.5pt; color: #555; width: 80%%; }
                  @bottom-right { content: counter(page) " / " counter(pages); font-family: '%2$s'; font-size: 7.5pt; width: 15%%; } }
                body { font-family: '%2$s'; font-size: 9.5pt; line-height: 1.4; color: #111; }
                h1 { font-size: 18pt; margin: 0 0 2mm 0; } h2 { font-size: 12pt; margin: 7mm 0 2mm 0; page-break-after: avoid; }
                p.lead { margin: 0; color: #444; } table { width: 100%%; border-collapse: collapse; }
                td { vertical-align: top; padding: 0.4mm 2mm 0.4mm 0; word-wrap: break-word; }
                div.entry { border-top: 0.3mm solid #bbb; padding: 1.5mm 0 2mm 0; page-break-inside: avoid; }
                td.when { width: 34mm; color: #444; } td.what { font-weight: 700; } td.who { width: 42mm; text-align: right; }
                td.struck { text-decoration: line-through; font-weight: 400; }
                div.fields { margin-left: 36mm; } table.fields { font-size: 8pt; table-layout: fixed; }
                td.name { width: 48mm; color: #555; }
                table.grid { table-layout: fixed; margin-top: 2mm; } table.grid tr { page-break-inside: avoid; }
                table.grid th { font-size: 7.5pt; text-align: left; vertical-align: bottom; padding: 0 2mm 1mm 0; }
                table.grid td { border-top: 0.3mm solid #bbb; padding: 1.5mm 2mm 1.5mm 0; }
                th.box, td.box { width: 19mm; } th.line, td.line { width: 48mm; font-size: 7.5pt; color: #555; }
                div.tick { width: 4.5mm; height: 4.5mm; border: 0.3mm solid #333; }
                """, foot(sheet.foot()), FAMILY);
    }

    /** The sentence as a text of a style sheet within XML: what either could take for a sign of its own is written by number. */
    private static String foot(String sentence) {
        StringBuilder out = new StringBuilder(sentence.length() + 16);
        sentence.codePoints().forEach(c -> {
            if ("\\\"<>&".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "\\%x ", c));
            } else {
                out.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return escape(out.toString());
    }

    /** A text as XML takes it: its marks escaped, characters that XML forbids left out. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c == '\n'
                            || c == '\t'
                            || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
