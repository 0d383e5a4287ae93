package org.tillside.screens.studio;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.ReplyId;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.journal.Learning;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;
import org.tillside.screens.TestDesk;

/** Six people of a shop who play the blouse as a test says. */
public final class TeamAt {
    private static final ScenarioId BLOUSE = new ScenarioId("blouse");

    private final TestDesk desk;
    private int plays;

    /** They come to work. */
    public TeamAt(TestDesk desk) {
        this.desk = desk;
        for (int i = 1; i <= 6; i++) {
            desk.happened(new Shop.PersonAdded(
                    new PersonId("p" + i),
                    Optional.of("Person p" + i),
                    Set.of(Role.NEW_HIRE),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.of(2026, 11, 2),
                    Optional.empty()));
        }
    }

    /** A play of moves written as scene:reply. */
    void plays(String who, String ending, Outcome outcome, String... moves) {
        PersonId id = new PersonId(who);
        PlayId play = new PlayId("team-" + ++plays);
        desk.happened(new Learning.PlayBegun(id, play, BLOUSE, 1));
        for (String move : moves) {
            String[] parts = move.split(":");
            desk.happened(
                    new Learning.PlayMoved(id, play, new SceneId(parts[0]), new ReplyId(parts[1]), Optional.empty()));
        }
        desk.happened(new Learning.PlayEnded(
                id, play, BLOUSE, new SceneId(ending), outcome, 0, 10, Map.of(), Money.ZERO, Optional.empty()));
    }

    /** Four look away first and lose her, two listen. */
    public void six() {
        for (int i = 1; i <= 6; i++) {
            if (i < 5) {
                plays("p" + i, "loud-exit", Outcome.LOST, "arrives:queue", "ignored:now-you", "story:tomorrow");
            } else {
                plays("p" + i, "fair", Outcome.PLEASED, "arrives:listen", "story:hear-tonight");
            }
        }
    }
}
