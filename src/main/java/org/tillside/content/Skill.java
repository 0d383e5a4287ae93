package org.tillside.content;

import java.util.Map;

/** Something a person can do, which is practised, observed and signed off; with the level wanted by position. */
public record Skill(SkillId id, String title, String about, Map<PositionId, LevelId> wanted) {
    public Skill {
        wanted = Ordered.copy(wanted);
    }
}
