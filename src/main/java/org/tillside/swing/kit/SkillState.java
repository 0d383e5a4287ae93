package org.tillside.swing.kit;

/** What is known of a person's skill. */
public enum SkillState {
    NOT_SHOWN("kit.skill.none"),
    LEARNING("kit.skill.learning"),
    ABLE("kit.skill.able"),
    SIGNED_OFF("kit.skill.signed"),
    LAPSED("kit.skill.lapsed");

    private final String key;

    SkillState(String key) {
        this.key = key;
    }

    /** Word key of its name. */
    public String key() {
        return key;
    }
}
