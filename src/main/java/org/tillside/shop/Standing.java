package org.tillside.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.LevelId;
import org.tillside.content.Skill;
import org.tillside.journal.PersonId;

/**
 * How a person stands in a skill, with every record behind it. The rule in full, in plain words, is
 * {@code src/docs/mastery.md}; in short, over all steps and modules of the person's programme (of all programmes for
 * somebody without one) that carry the skill:
 *
 * <ul>
 *   <li>lapsed: a signature on it was given another meaning or is too old, and none came since;
 *   <li>signed off: every step that a mentor or owner signs is signed, check-backs and plays by two aside where the
 *       skill is watched on the floor, and there is one;
 *   <li>able: somebody saw it done well enough; or every quiz is passed and {@value Mastery#GOOD_ENDINGS} role-plays
 *       or drills ended settled or better, all of it within six months;
 *   <li>learning: any record at all;
 *   <li>not shown: none.
 * </ul>
 *
 * It is below what is wanted if the position wants "able" (any level but the lowest) or "signed off" (the highest level),
 * the person stands lower, and the last day on which the programme teaches the skill has passed.
 *
 * @param done how many of the {@code of} quizzes and good endings that "able" asks for are there
 * @param last the last signature that counts
 * @param aim the level that the position wants
 * @param by the day by which the programme has taught it
 * @param records everything that speaks for the skill or once did, oldest first
 * @param missing what the next level asks for; empty at the top
 */
public record Standing(
        Skill skill,
        Level level,
        boolean below,
        Optional<LevelId> wanted,
        int done,
        int of,
        Optional<SignOff> last,
        Optional<Level> aim,
        Optional<LocalDate> by,
        List<Evidence> records,
        Optional<Missing> missing) {
    public Standing {
        records = List.copyOf(records);
    }

    /** How far a skill is. */
    public enum Level {
        NOT_SHOWN,
        LEARNING,
        ABLE,
        SIGNED_OFF,
        LAPSED;

        /** The number shown for it, 0 to 3; what lapsed counts as learning until it is signed anew. */
        public int number() {
            return this == LAPSED ? LEARNING.number() : ordinal();
        }
    }

    /** All skills of the catalogue as they stand for a person, in the author's order; none for an unknown person. */
    public static List<Standing> of(ShopState shop, Catalogue catalogue, PersonId person, LocalDate today) {
        return shop.person(person)
                .map(it -> new StandingReader(shop, catalogue, it, today))
                .map(reader -> catalogue.skills().stream().map(reader::read).toList())
                .orElse(List.of());
    }

    /** Whether the level is lower than the position wants, taught already or not. */
    public boolean behind() {
        return aim.filter(it -> level.number() < it.number()).isPresent();
    }

    /**
     * The same for somebody who may see signed states alone: signed off and lapsed stay, all else is "not shown", and
     * neither what is wanted nor a record other than a signature is told. What lapsed is a gap to whoever sees it.
     */
    public Standing signedOnly() {
        boolean signed = level == Level.SIGNED_OFF || level == Level.LAPSED;
        return new Standing(
                skill,
                signed ? level : Level.NOT_SHOWN,
                level == Level.LAPSED && below,
                Optional.empty(),
                0,
                0,
                last.map(SignOff::silent),
                Optional.empty(),
                Optional.empty(),
                records.stream()
                        .filter(Evidence::counts)
                        .filter(it -> it.about() instanceof Evidence.Signed)
                        .map(Evidence::silent)
                        .toList(),
                Optional.empty());
    }
}
