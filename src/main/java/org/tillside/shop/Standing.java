package org.tillside.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.LevelId;
import org.tillside.content.Skill;
import org.tillside.journal.PersonId;

/**
 * How a person stands in a skill. The rule, over all steps and modules of the person's programme (of all programmes for
 * somebody without one) that carry the skill:
 *
 * <ul>
 *   <li>lapsed: a signature on it was given another meaning or is too old, and none came since;
 *   <li>signed off: every step that a mentor or owner signs is signed, check-backs and plays by two aside where the
 *       skill is watched on the floor, and there is one;
 *   <li>able: at least one quiz or role-play, every quiz passed, every role-play ended settled or better; or an
 *       observation that was good enough and is not signed yet;
 *   <li>learning: a page read, a quiz or a role-play begun;
 *   <li>not shown: nothing of all this.
 * </ul>
 *
 * It is below what is wanted if the position wants "able" (any level but the lowest) or "signed off" (the highest level),
 * the person stands lower, and the last day on which the programme teaches the skill has passed.
 *
 * @param done how many of the {@code of} quizzes and role-plays are done
 * @param last the last signature that counts
 */
public record Standing(
        Skill skill, Level level, boolean below, Optional<LevelId> wanted, int done, int of, Optional<SignOff> last) {
    /** How far a skill is. */
    public enum Level {
        NOT_SHOWN,
        LEARNING,
        ABLE,
        SIGNED_OFF,
        LAPSED
    }

    /** All skills of the catalogue as they stand for a person, in the author's order; none for an unknown person. */
    public static List<Standing> of(ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        return shop.person(person)
                .map(it -> new StandingReader(shop, catalogue, it, today))
                .map(reader -> catalogue.skills().stream().map(reader::read).toList())
                .orElse(List.of());
    }
}
