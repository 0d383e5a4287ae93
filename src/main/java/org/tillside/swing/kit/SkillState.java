package org.tillside.swing.kit;

import org.tillside.shop.Standing;

/** What is known of a person's skill. */
public enum SkillState {
    NOT_SHOWN("kit.skill.none"),
    LEARNING("kit.skill.learning"),
    ABLE("kit.skill.able"),
    SIGNED_OFF("kit.skill.signed"),
    LAPSED("kit.skill.lapsed"),
    /** Known, but not to whoever looks. */
    UNSEEN("kit.skill.unseen");

    private final String key;

    SkillState(String key) {
        this.key = key;
    }

    /** How a level of the records is drawn. */
    public static SkillState of(Standing.Level level) {
        return switch (level) {
            case NOT_SHOWN -> NOT_SHOWN;
            case LEARNING -> LEARNING;
            case ABLE -> ABLE;
            case SIGNED_OFF -> SIGNED_OFF;
            case LAPSED -> LAPSED;
        };
    }

    /** Word key of its name. */
    public String key() {
        return key;
    }
}
