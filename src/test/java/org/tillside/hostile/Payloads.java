package org.tillside.hostile;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Names that want a connection, a file, a class, a crash or another reading; each goes into every field there is. */
public final class Payloads {
    private Payloads() {}

    /**
     * All of them, by what they try.
     *
     * @param canary a picture file that nothing may read
     */
    public static Map<String, String> all(Path canary) {
        Map<String, String> all = new LinkedHashMap<>();
        html(all, canary.toUri().toString());
        signs(all);
        lengths(all);
        words(all, canary.toUri().toString());
        return all;
    }

    /** All of them in bundles, several one after another in one text: what each tries, it tries there too. */
    public static Map<String, String> bundles(Path canary) {
        Map<String, String> bundles = new LinkedHashMap<>();
        bundles.put("picture", picture());
        bundle(bundles, "html", 6, all -> html(all, canary.toUri().toString()));
        bundle(bundles, "signs", 7, Payloads::signs);
        bundle(bundles, "words", 9, all -> words(all, canary.toUri().toString()));
        lengths(bundles);
        bundles.put("null", "null");
        return bundles;
    }

    private static void bundle(Map<String, String> to, String name, int size, Consumer<Map<String, String>> make) {
        Map<String, String> all = new LinkedHashMap<>();
        make.accept(all);
        List<String> texts = List.copyOf(all.values());
        for (int from = 0; from < texts.size(); from += size) {
            to.put(name + "-" + from, String.join(" ", texts.subList(from, Math.min(texts.size(), from + size))));
        }
    }

    /** The one that a plain label falls for. */
    public static String picture() {
        return "<html><img src='http://127.0.0.1:9/x.png'>Anna";
    }

    private static void html(Map<String, String> all, String file) {
        String host = "http://127.0.0.1:9/";
        all.put("picture", picture());
        all.put("picture-file", "<html><img src='" + file + "'>Anna");
        all.put("picture-upper", "<HTML><BODY><IMG SRC=\"" + host + "X.GIF\">");
        all.put("style-import", "<html><style>@import url(" + host + "a.css); b { color: red }</style><b>Anna");
        all.put("style-link", "<html><head><link rel=stylesheet type='text/css' href='" + host + "a.css'></head>Anna");
        all.put("style-file", "<html><head><link rel=stylesheet href='" + file + "'></head>Anna");
        all.put("frame", "<html><frameset cols='50%,50%'><frame src='" + host + "f.html'></frameset></html>");
        all.put("iframe", "<html><iframe src='" + host + "f.html'></iframe>");
        all.put("object", "<html><object classid='org.tillside.hostile.Trap'></object>Anna");
        all.put("object-data", "<html><object data='" + host + "o.bin' type='image/png'></object>");
        all.put("applet", "<html><applet code='org.tillside.hostile.Trap' codebase='" + host + "'></applet>");
        all.put("background", "<html><body background='" + host + "b.png'>Anna");
        all.put("background-style", "<html><body style=\"background-image: url(" + host + "b.png)\">Anna");
        all.put("input-image", "<html><form action='" + host + "'><input type=image src='" + host + "i.png'></form>");
        all.put("base", "<html><head><base href='" + host + "'></head><img src='x.png'>");
        all.put("list-picture", "<html><ul style=\"list-style-image: url(" + host + "l.png)\"><li>Anna</ul>");
        all.put("refresh", "<html><head><meta http-equiv=refresh content='0;url=" + host + "'></head>Anna");
        all.put("script", "<html><script src='" + host + "s.js'></script><script>alert(1)</script>");
        all.put("unclosed", "<html><table><tr><td><b><i><u><font size=+7 color=#zzzzzz>");
        all.put("tag-only", "<html>");
        all.put("marks", "<b>Anna</b> &lt;&amp;&#0;&#xD800; ]]> <!-- --> </style></title></body>");
        all.put("entity", "<!DOCTYPE html [<!ENTITY x SYSTEM '" + file + "'>]><html>&x;</html>");
    }

    private static void signs(Map<String, String> all) {
        all.put("override", "\u202Ennav\u202C \u202Eanna");
        all.put("isolates", "\u2066Anna\u2067\u2068 Bērziņa");
        all.put("marks-of-direction", "\u200F\u061C\u200EAnna\u200F");
        all.put("arabic", "\u0645\u062D\u0645\u062F 12 Anna \u05D0\u05D1\u05D2 34");
        all.put("invisible", "\u200B\u200C\u200D\u2060\uFEFF\u00AD");
        all.put("nul", "An\u0000na\u0007\u001B[31m\u0008");
        all.put("line-ends", "An\rna\nB\u0085e\u2028r\u2029z\u000B\f");
        all.put("tower", "A" + "\u0301\u0323\u0336".repeat(200) + "nna");
        all.put("enclosed", "A\u20DD\u20E0 n\u0489\u0489\u0489na \uFE0F\uFE0E");
        all.put(
                "family",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66\uD83C\uDDF1\uD83C\uDDFB".repeat(5));
        all.put("half-high", "Anna \uD83D");
        all.put("half-low", "\uDE00 Anna \uD83D\uD83D\uDE00\uDE00");
        all.put("no-characters", "\uFFFE\uFFFF\uDBFF\uDFFF\uFDD0\uFFF9\uFFFC");
        all.put("private-use", "\uE000\uF8FF\uDB80\uDC00");
    }

    private static void lengths(Map<String, String> all) {
        all.put("empty", "");
        all.put("blank", " \u00A0\u3000\t ");
        all.put("one-word", "W".repeat(1_500));
        all.put("many-words", "na ".repeat(700));
        all.put("many-lines", "a\n".repeat(300));
        all.put("many-emoji", "\uD83D\uDE00".repeat(300));
    }

    private static void words(Map<String, String> all, String file) {
        all.put("null", "null");
        all.put("not-a-number", "NaN");
        all.put("format", "%s %n %1$s %999999999d %x %%");
        all.put("message", "{0} {1} {0,number,#} {2,choice,0#a|1#b} '{' ''");
        all.put("message-open", "{ {0");
        all.put("lookup", "${jndi:ldap://127.0.0.1:9/a} #{1+1} ${env:HOME}");
        all.put("variables", "$shop.name $trainee.name $mentor.name $shop.owner $0 \\1");
        all.put("gaps", "_1_ _2_ _99999999999_");
        all.put("markdown", "# A\n\n**b** [x](http://127.0.0.1:9/) ![y](" + file + ") `c` > [!note]\n|a|b|\n|-|-|");
        all.put("regex", "(a+)+$ [[[ \\Q \\E *** ((((");
        all.put("path", "../../../../../../etc/passwd");
        all.put("path-windows", "C:\\CON\\..\\aux.txt:stream?*\"<>|");
        all.put("query", "'; DROP TABLE people; --");
        all.put("json", "\",\"h\":\"0\"}\n{\"w\":\"x\"");
        all.put("style-escape", "\\3c script\\3e \\\" } body { background: url(http://127.0.0.1:9/) } /* ");
    }
}
