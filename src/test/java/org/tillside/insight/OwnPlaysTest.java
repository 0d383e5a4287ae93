package org.tillside.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ItemId;
import org.tillside.content.LevelId;
import org.tillside.content.Money;
import org.tillside.content.Outcome;
import org.tillside.content.ScenarioId;
import org.tillside.content.SceneId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PersonId;
import org.tillside.journal.PlayId;
import org.tillside.practice.Filling;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;

/** How others rated what somebody played is never told to that person, not even to an owner. */
class OwnPlaysTest {
    private static final ScenarioId BUSY = new ScenarioId("busy-till");

    private final TestDesk desk = TestShops.opening(Locale.ENGLISH);

    private void rated(String player, String... raters) {
        PlayId play = new PlayId("of-" + player);
        PersonId person = new PersonId(player);
        desk.happened(new Learning.PlayBegun(person, play, BUSY, 7));
        desk.happened(new Learning.PlayEnded(
                person, play, BUSY, new SceneId("end"), Outcome.SETTLED, 1, 9, Map.of(), Money.ZERO, Optional.empty()));
        for (String rater : raters) {
            String level = rater.equals(raters[0]) ? "alone" : "not-yet";
            Filling filling =
                    new Filling.AtLevel(new LevelId(level), Optional.empty(), Optional.empty(), Optional.empty());
            desk.happened(new Mentoring.PlayRated(
                    person,
                    play,
                    BUSY,
                    new PersonId(rater),
                    "c1",
                    Map.of(new ItemId("greets"), filling),
                    Optional.empty()));
        }
    }

    private List<Calibration> seenBy(String viewer) {
        return Calibration.of(desk.shop(), desk.catalogue(), new PersonId(viewer), Map.of());
    }

    @Test
    void theOwnersOwnPlayIsLeftOutForTheOwnerAlone() {
        rated("ilze", "anna", "farid");
        assertThat(seenBy("ilze")).isEmpty();
        assertThat(seenBy("anna"))
                .singleElement()
                .extracting(Calibration::plays)
                .isEqualTo(1);
        rated("janis", "anna", "farid");
        assertThat(seenBy("ilze"))
                .singleElement()
                .extracting(Calibration::plays)
                .isEqualTo(1);
        assertThat(seenBy("anna"))
                .singleElement()
                .extracting(Calibration::plays)
                .isEqualTo(2);
    }
}
