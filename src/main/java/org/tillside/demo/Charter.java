package org.tillside.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The demo shop's charter. */
final class Charter {
    private Charter() {}

    static final Map<String, String> ENGLISH = inOrder(
            "vision", "Whoever comes up our hill goes down it with a lighter step.",
            "kind", "a clothes and household shop on a hill, with a small garden corner",
            "quality", "We see you at once, we know what we sell, and what we say we will do is done.",
            "promise", "If it does not last, we put it right the same day, or say by when.",
            "returns", "Thirty days with the receipt, exchanged or on a gift card.");

    static final Map<String, String> LATVIAN = inOrder(
            "vision", "Kas uzkāpis mūsu kalnā, tas lejup iet vieglāku soli.",
            "kind", "apģērbu un mājsaimniecības preču veikals kalnā ar nelielu dārza stūrīti",
            "quality", "Mēs tevi uzreiz pamanām, zinām, ko pārdodam, un izdarām, ko solām.",
            "promise", "Ja kas neiztur, mēs to labojam tajā pašā dienā vai pasakām, līdz kuram laikam.",
            "returns", "Trīsdesmit dienas ar čeku: apmainām vai izsniedzam dāvanu karti.");

    /** Names and sentences in turn, in this order for ever: the JDK's own maps change theirs from run to run. */
    private static Map<String, String> inOrder(String... all) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (int i = 0; i < all.length; i += 2) {
            sentences.put(all[i], all[i + 1]);
        }
        return sentences;
    }
}
