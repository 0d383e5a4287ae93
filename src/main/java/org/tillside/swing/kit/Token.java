package org.tillside.swing.kit;

import java.awt.Color;
import java.util.Objects;
import javax.swing.UIManager;

/** A colour by what it is for; its value stands in the theme files and nowhere else. */
public enum Token {
    GROUND("ground"),
    CARD("card"),
    LINE("line"),
    EDGE("edge"),
    EDGE_QUIET("edgeQuiet"),
    TEXT("text"),
    MUTED("muted"),
    FAINT("faint"),
    ACCENT("accent"),
    ACCENT_HOVER("accentHover"),
    ACCENT_PRESSED("accentPressed"),
    ACCENT_SOFT("accentSoft"),
    ACCENT_EDGE("accentEdge"),
    ACCENT_MIDDLE("accentMiddle"),
    ACCENT_DEEP("accentDeep"),
    ON_ACCENT("onAccent"),
    ON_MOOD("onMood"),
    GOOD("good"),
    GOOD_SOFT("goodSoft"),
    GOOD_TEXT("goodText"),
    WARN("warn"),
    WARN_SOFT("warnSoft"),
    WARN_HATCH("warnHatch"),
    BAD("bad"),
    BAD_SOFT("badSoft"),
    INFO("info"),
    INFO_SOFT("infoSoft"),
    INFO_EDGE("infoEdge"),
    BUBBLE("bubble"),
    TRACK("track"),
    HOVER("hover"),
    FIELD("field"),
    SELECTED("selected"),
    VEIL("veil"),
    MOOD_ANGRY("moodAngry"),
    MOOD_UPSET("moodUpset"),
    MOOD_WORRIED("moodWorried"),
    MOOD_NEUTRAL("moodNeutral"),
    MOOD_PLEASED("moodPleased"),
    MOOD_DELIGHTED("moodDelighted"),
    MOOD_ANGRY_SOFT("moodAngrySoft"),
    MOOD_UPSET_SOFT("moodUpsetSoft"),
    MOOD_WORRIED_SOFT("moodWorriedSoft"),
    MOOD_NEUTRAL_SOFT("moodNeutralSoft"),
    MOOD_PLEASED_SOFT("moodPleasedSoft"),
    MOOD_DELIGHTED_SOFT("moodDelightedSoft"),
    AVATAR_1("avatar1"),
    AVATAR_2("avatar2"),
    AVATAR_3("avatar3"),
    AVATAR_4("avatar4"),
    AVATAR_5("avatar5"),
    AVATAR_6("avatar6"),
    AVATAR_7("avatar7"),
    AVATAR_8("avatar8"),
    AVATAR_1_TEXT("avatar1Text"),
    AVATAR_2_TEXT("avatar2Text"),
    AVATAR_3_TEXT("avatar3Text"),
    AVATAR_4_TEXT("avatar4Text"),
    AVATAR_5_TEXT("avatar5Text"),
    AVATAR_6_TEXT("avatar6Text"),
    AVATAR_7_TEXT("avatar7Text"),
    AVATAR_8_TEXT("avatar8Text");

    private final String key;

    Token(String name) {
        this.key = "Tillside." + name;
    }

    /** The name under which the theme files give this colour. */
    public String key() {
        return key;
    }

    /** The colour in the theme that is on now. */
    public Color colour() {
        return Objects.requireNonNull(UIManager.getColor(key), key);
    }

    /** The mood's own colour, by the content format's word for it (angry … delighted); neutral for any other. */
    public static Token mood(String mood) {
        return switch (mood) {
            case "angry" -> MOOD_ANGRY;
            case "upset" -> MOOD_UPSET;
            case "worried" -> MOOD_WORRIED;
            case "pleased" -> MOOD_PLEASED;
            case "delighted" -> MOOD_DELIGHTED;
            default -> MOOD_NEUTRAL;
        };
    }

    /** The pale ground that goes with a mood: its pill, its bubble. */
    public static Token moodSoft(String mood) {
        return valueOf(mood(mood).name() + "_SOFT");
    }
}
