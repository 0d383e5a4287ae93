package org.tillside.screens.studio;

import java.util.List;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Money;
import org.tillside.content.Problem;
import org.tillside.content.Scenario;
import org.tillside.content.Skill;
import org.tillside.content.SkillId;
import org.tillside.library.Shape;
import org.tillside.screens.Amounts;
import org.tillside.screens.Desk;

/** What is known of the content with the drafts over it, and of the open file in it, as of the last look. */
final class Knowledge {
    private final Desk desk;
    private final Proof proof;
    private final OpenFile open;

    Knowledge(Desk desk, Proof proof, OpenFile open) {
        this.desk = desk;
        this.proof = proof;
        this.open = open;
    }

    /** Empty before the first look. */
    Optional<Catalogue> catalogue() {
        return proof.catalogue();
    }

    /** The open file as a role-play, if it is one and can be read. */
    Optional<Scenario> scenario() {
        return open.file().filter(Tabs::scenario).flatMap(file -> catalogue()
                .flatMap(all -> Opened.scenario(all, file)));
    }

    List<Problem> problems() {
        return proof.problems();
    }

    /** Whether what is known to be wrong was found in this text of a file, so that its places are those in it. */
    boolean knows(Editing file) {
        return proof.knows(file.file().path(), file.text());
    }

    /** Whether it is being looked at anew. */
    boolean checking() {
        return proof.looking();
    }

    /** What a file of a kind may hold. */
    Shape shape(String kind) {
        return desk.studio().shapes().of(kind);
    }

    String amount(Money money) {
        return new Amounts(desk).of(money);
    }

    String skill(SkillId id) {
        return catalogue().flatMap(it -> it.skill(id)).map(Skill::title).orElse(id.value());
    }
}
