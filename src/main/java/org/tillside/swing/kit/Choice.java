package org.tillside.swing.kit;

import java.awt.Graphics2D;
import java.util.List;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/**
 * An answer to choose: a card with a circle or a box, the text, a key cap and, once it is judged, a verdict with its
 * feedback.
 */
public final class Choice extends Slab implements Ringed {
    /** How an answer stands. */
    public enum State {
        FREE,
        CHOSEN,
        RIGHT,
        WRONG,
        /** Wrong in an earlier try: pale, no longer to be chosen. */
        SPENT,
        /** Not chosen, and not to be chosen any more. */
        CLOSED
    }

    private final boolean many;
    private final Text text;
    private final Verdict verdict;
    private final Text said;
    private final Box feedback;
    private final Text feedbackText;
    private final Text plainFeedback;
    private State state = State.FREE;

    Choice(Kit kit, String name, String words, String key, boolean many, Runnable action) {
        super(
                kit,
                kit.layout("insets 16 20 16 20, hidemode 3, fillx", "[20!]12[grow,fill][][]", "[]0[]0[]"),
                name,
                words,
                many ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON,
                action);
        this.many = many;
        this.verdict = new Verdict(kit, Verdict.Kind.FREE, 20, "");
        this.text = kit.texts().body(words);
        this.said = kit.texts().text(Type.SMALL, true, Token.BAD, "");
        this.feedbackText = kit.texts().small("");
        this.plainFeedback = kit.texts().detail("");
        this.feedback =
                kit.panels().box("insets 8 12 8 12, fillx", "[grow,fill]", "").radius(6);
        feedback.add(feedbackText, "wmin 0");
        add(verdict, "cell 0 0, aligny top, gaptop 1");
        add(text, "cell 1 0, wmin 0, aligny center");
        add(said, "cell 2 0, wmin pref, aligny center, gapleft 12");
        JComponent cap = kit.marks().key(key);
        add(cap, "cell 3 0, aligny top, gapleft 12");
        cap.setVisible(!key.isEmpty());
        add(plainFeedback, "cell 1 1 2 1, growx, wmin 0, gaptop 6");
        add(feedback, "cell 1 2 2 1, growx, wmin 0, gaptop 8");
        show(State.FREE, "", List.of());
    }

    /**
     * Shows how the answer stands.
     *
     * @param said the verdict in a word or two; empty while there is none
     * @param told the feedback; empty while there is none
     */
    public Choice show(State now, String saidText, List<Run> told) {
        this.state = now;
        setSelected(now == State.CHOSEN);
        setEnabled(now == State.FREE || now == State.CHOSEN);
        verdict.show(kind(now));
        text.in(now == State.SPENT || now == State.CLOSED ? Token.MUTED : Token.TEXT);
        text.heavy(now == State.CHOSEN || now == State.RIGHT);
        said.say(saidText).in(now == State.RIGHT ? Token.GOOD_TEXT : Token.BAD);
        said.setVisible(!saidText.isEmpty());
        boolean quiet = now == State.SPENT;
        plainFeedback.say(told).setVisible(quiet && !told.isEmpty());
        feedbackText.say(told);
        feedback.ground(now == State.RIGHT ? Token.GOOD_SOFT : now == State.WRONG ? Token.BAD_SOFT : Token.GROUND);
        feedback.setVisible(!quiet && !told.isEmpty());
        getAccessibleContext().setAccessibleDescription(saidText);
        repaint();
        return this;
    }

    private Verdict.Kind kind(State now) {
        return switch (now) {
            case FREE, CLOSED -> many ? Verdict.Kind.BOX_FREE : Verdict.Kind.FREE;
            case CHOSEN -> many ? Verdict.Kind.BOX_CHOSEN : Verdict.Kind.CHOSEN;
            case RIGHT -> Verdict.Kind.RIGHT;
            case WRONG -> Verdict.Kind.WRONG;
            case SPENT -> Verdict.Kind.WRONG_OUTLINED;
        };
    }

    @Override
    public float arc() {
        return kit().px(10f);
    }

    @Override
    void draw(Graphics2D g) {
        float w = getWidth();
        float h = getHeight();
        boolean warm = isEnabled() && getModel().isRollover();
        Token ground =
                switch (state) {
                    case CHOSEN -> Token.ACCENT_SOFT;
                    case SPENT, CLOSED -> Token.GROUND;
                    default -> warm ? Token.HOVER : Token.CARD;
                };
        Token edge =
                switch (state) {
                    case CHOSEN -> Token.ACCENT;
                    case RIGHT -> Token.GOOD;
                    case WRONG -> Token.BAD;
                    case SPENT, CLOSED -> Token.LINE;
                    case FREE -> Token.EDGE;
                };
        Painted.fill(g, kit().colour(ground), 0, 0, w, h, arc());
        float thick = state == State.CHOSEN ? kit().px(2f) : Math.max(1, kit().px(1f));
        Painted.edge(g, kit().colour(edge), 0, 0, w, h, arc(), thick);
    }
}
