package org.tillside.swing.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** Builds what shows a state or a number; each says in words what it draws. Sizes are in pixels at 100 %. */
public final class Marks {
    private final Kit kit;

    Marks(Kit kit) {
        this.kit = kit;
    }

    /** A disc with a person's initials; the id gives the colour. */
    public JComponent avatar(String id, String name, int size) {
        return new Avatar(kit, id, name, size);
    }

    /** The disc of a step (28 on Today, 24 on the path, 20 in tables); the number is for next and later. */
    public JComponent step(StepState state, String number, int size) {
        return new StepDisc(kit, state, number, size);
    }

    /** The tile of a skill (44 on Today, 38 in the matrix, 24 in lists). */
    public JComponent skill(SkillState state, boolean below, int size) {
        return new SkillTile(kit, state, below, size);
    }

    /** The levels of a skill in a row: where somebody is, and the way to what is wanted (from 0). */
    public JComponent scale(List<SkillState> stops, int now, int wanted, boolean below, String spoken) {
        return new SkillScale(kit, stops, now, wanted, below, spoken);
    }

    /** Who can do what: people across, skills down. */
    public SkillGrid grid(GridTable table, Consumer<GridTable.Spot> choose) {
        return new SkillGrid(kit, table, choose);
    }

    /** A whole ring with a share filled: progress. */
    public Ring ring(int size, float thick, double share, Token ink, String spoken) {
        return new Ring(kit, size, thick, 1, share, ink, spoken);
    }

    /** A ring in segments: questions right out of all. */
    public Ring segmentRing(int size, float thick, int segments, double share, Token ink, String spoken) {
        return new Ring(kit, size, thick, segments, share, ink, spoken);
    }

    /** The ring for the time left, 52 on the stage: full at the start. */
    public Ring timeRing(int size, double left, int seconds) {
        return new Ring(kit, size, size > 64 ? 7 : 5, 1, left, Token.ACCENT, kit.word("kit.seconds", seconds))
                .inside(kit.word("kit.seconds-short", seconds), "");
    }

    /** Ten segments of a meter, 0 to 10, with a mark where it began. */
    public Bar meter(String title, int value, int start) {
        Bar bar = new Bar(kit, 200, 18, 4, 3, filled(value, 10, Token.ACCENT), kit.word("kit.meter", title, value, 10));
        return bar.startedAt(start);
    }

    /** A bar of so many segments, the first of them filled. */
    public Bar segments(int filled, int all, Token ink, int wide, int high, String spoken) {
        return new Bar(kit, wide, high, 4, Math.min(3, high / 2f), filled(filled, all, ink), spoken);
    }

    /** Pages of a lesson as short bars: read, the one that is open (outlined), to come; 8 high. */
    public Bar pages(int open, int all, String spoken) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            tokens.add(i < open ? Token.ACCENT : i == open ? Token.CARD : Token.ACCENT_EDGE);
        }
        return new Bar(kit, all * 32 - 4, 8, 4, 4, tokens, spoken).current(open);
    }

    /** A bar whose segments each have a colour. */
    public Bar colours(List<Token> segments, int wide, int high, String spoken) {
        return new Bar(kit, wide, high, 3, Math.min(3, high / 2f), segments, spoken);
    }

    /** Segments filled from the left. */
    public static List<Token> filled(int filled, int all, Token ink) {
        List<Token> tokens = new ArrayList<>(Collections.nCopies(Math.max(0, Math.min(filled, all)), ink));
        tokens.addAll(Collections.nCopies(all - tokens.size(), Token.TRACK));
        return tokens;
    }

    /** Money out of a budget, 10 high: spent and looked at as shares of it. */
    public MoneyBar money(double spent, double looked, String spoken) {
        return new MoneyBar(kit, 200, 10, spent, looked, spoken);
    }

    /** A plain bar with a share filled. */
    public MoneyBar share(double share, Token ink, int wide, int high, String spoken) {
        return new MoneyBar(kit, wide, high, share, 0, spoken).in(ink);
    }

    /** A share on a bar from nothing to all, with the range in which it may lie. */
    public JComponent band(double share, double low, double high, int wide, int tall, String spoken) {
        return new Band(kit, share, low, high, wide, tall, spoken);
    }

    /** A word on a pale ground. */
    public Pill pill(String text, Tone tone) {
        return new Pill(kit, text, tone.soft(), tone.ink(), Optional.empty(), Optional.empty());
    }

    /** A word with an icon on a pale ground. */
    public Pill pill(String text, Tone tone, String icon) {
        return new Pill(kit, text, tone.soft(), tone.ink(), Optional.of(icon), Optional.empty());
    }

    /** The pill of a mood (by the content format's word), with a dot in the mood's colour. */
    public Pill mood(String text, String mood) {
        return new Pill(kit, text, Token.moodSoft(mood), Token.TEXT, Optional.empty(), Optional.of(Token.mood(mood)));
    }

    /** The cap of a key. */
    public JComponent key(String keys) {
        return new KeyCap(kit, keys, false);
    }

    /** A large cap of a digit or letter that picks a row. */
    public JComponent bigKey(String keys) {
        return new KeyCap(kit, keys, true);
    }

    /** How sure somebody was: 1 a guess, 2 I think so, 3 sure. */
    public JComponent sure(int level, String spoken) {
        return new SureBars(kit, level, spoken);
    }

    /** A green disc with a tick, or a red one with a cross. */
    public JComponent verdict(boolean right, int size) {
        Verdict.Kind kind = right ? Verdict.Kind.RIGHT : Verdict.Kind.WRONG_OUTLINED;
        return new Verdict(kit, kind, size, kit.word(right ? "kit.right" : "kit.wrong"));
    }

    /** The disc of something that happened, in its tone's pale colour; a pale ring where it no longer counts. */
    public JComponent event(String icon, Tone tone, boolean struck, int size) {
        return new EventDisc(kit, icon, tone, struck, size);
    }

    /** One row of a chart over time; each column is at least so wide. */
    public JComponent lane(int columns, int least, List<Lane.Span> spans, List<Lane.Sign> signs, String spoken) {
        return new Lane(kit, columns, least, spans, signs, spoken);
    }

    /** A small square for each line of a form. */
    public JComponent levels(List<LevelSquares.Mark> marks, String spoken) {
        return new LevelSquares(kit, marks, spoken);
    }

    /** The circle of one of a few to choose from, free or chosen; what holds it says what it is. */
    public JComponent circle(boolean chosen, int size) {
        return new Verdict(kit, chosen ? Verdict.Kind.CHOSEN : Verdict.Kind.FREE, size, "");
    }

    /** Seconds as dots along a line of so many seconds, with a number at every so many. */
    public Strip strip(int wide, double most, int every) {
        return new Strip(kit, wide, most, every);
    }

    /** A dot. */
    public JComponent dot(Token ink, int size) {
        return new Bar(kit, size, size, 0, size / 2f, List.of(ink), "");
    }
}
