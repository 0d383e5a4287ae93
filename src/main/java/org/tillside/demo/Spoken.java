package org.tillside.demo;

import java.util.Map;
import java.util.TreeMap;

/** What the people of the demo shop say in their own words. */
final class Spoken {
    private Spoken() {}

    /** The offer to a customer whose blouse fell apart. */
    static final String OFFER =
            "I am sorry about tonight. I call Ilze now, and I would like to give you a gift card for the"
                    + " full price and something off the next one. And I take the others off the rail today.";

    private static final Map<String, String> ANSWERS = Map.of(
            "say-call",
                    "Good morning, it is me from the shop, about your order. The part is not here yet. I have asked"
                            + " again today and I ring you on Thursday before noon, whatever they say.",
            "say-close",
                    "Here you are, the candle is at the bottom and the card on top, so that it stays flat. I hope she has a"
                            + " lovely birthday.",
            "say-back",
                    "So the heel came off yesterday, and you need boots that hold for Tartu tomorrow. Is that right?",
            "say-first",
                    "I put the price gun down, look up and smile, and take two steps towards her. Good morning, may I take"
                            + " the umbrella?",
            "say-no",
                    "We do not have it here, but I find out now where you can get it. It takes me two minutes, and I write"
                            + " the answer down for you.");

    /** What trainees say about a role-play by two, by who they are, in order. */
    static final Map<String, String> AFTER_A_PLAY = new TreeMap<>(Map.of(
            "liga", "I saw the queue before I saw the customer. Next time I look up first.",
            "nare", "The second sorry slipped out. I had the next step ready and did not say it.",
            "tigran", "It felt longer than it was. I want to try it once more with a queue."));

    /** The answer to a question; a plain sentence where nothing better is known. */
    static String to(String question) {
        return ANSWERS.entrySet().stream()
                .filter(it -> question.contains(it.getKey()) || it.getKey().contains(question))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Good morning. I see that you are waiting. Tell me what happened, and I will say at once what I"
                        + " can do and until when.");
    }

    /** What a mentor writes when it went well, about somebody in turn. */
    static final String[] PRAISE = {
        "Calm with four people waiting, and kind to each of them.",
        "Eyes up before the first word, every time. The change was counted aloud.",
        "Heard her out to the end and only then asked. That changed her voice.",
        "Said by when it would be done, and did it an hour earlier.",
        "Knew where to ask when the answer was not on the shelf."
    };

    /** Why a line was not shown alone. */
    static final String[] REASONS = {
        "Forgot it on the first sale. One look from me, then it came by itself.",
        "The words were right, the eyes were on the screen.",
        "Started with the rule, and only then with the customer.",
        "Needed a nod to call a colleague when the third person came."
    };

    /** Why it is not yet enough. */
    static final String[] NOT_YET = {
        "The change was not counted aloud. We try again on Thursday.",
        "Good start, then two sorries and nothing after them. Once more next week.",
        "The greeting came after a minute. We stand at the door together tomorrow."
    };
}
