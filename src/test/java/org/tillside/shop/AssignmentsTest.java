package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.content.ModuleId;
import org.tillside.content.ScenarioId;
import org.tillside.journal.AssignmentId;
import org.tillside.shop.Assignments.State;

/** What was assigned is done by what happens after it, and by nothing else. */
class AssignmentsTest {
    private final SmallShop shop = SmallShop.open();

    private void assign(String id, Optional<ModuleId> module, Optional<ScenarioId> scenario) {
        shop.does(
                ANNA,
                new Command.Assign(
                        new AssignmentId(id),
                        JANIS,
                        module,
                        scenario,
                        false,
                        Optional.of(SKILL),
                        Optional.of(ANNA),
                        shop.today().plusDays(3)));
    }

    private List<Assignments.Row> rows() {
        return Assignments.of(shop.state, shop.catalogue, JANIS, shop.today());
    }

    private State state() {
        return rows().get(0).state();
    }

    @Test
    void aRolePlayIsDoneByTheNextOneThatEndsWell() {
        shop.plays("help");
        shop.days(1);
        assign("a", Optional.empty(), Optional.of(BUSY));
        assertThat(state()).as("an earlier ending does not count").isEqualTo(State.OPEN);
        shop.at = shop.at.plusHours(1);
        shop.plays("shrug");
        assertThat(state()).as("it ended badly").isEqualTo(State.OPEN);
        shop.at = shop.at.plusHours(1);
        shop.plays("help");
        assertThat(state()).isEqualTo(State.DONE);
        assertThat(rows().get(0).done()).contains(shop.at);
    }

    @Test
    void itIsLateFromTheDayAfterAndDoneAllTheSame() {
        assign("a", Optional.empty(), Optional.of(BUSY));
        shop.days(3);
        assertThat(state()).isEqualTo(State.OPEN);
        shop.days(1);
        assertThat(state()).isEqualTo(State.LATE);
        shop.plays("help");
        assertThat(state()).isEqualTo(State.DONE);
    }

    @Test
    void aModuleIsDoneOnceAllOfItIs() {
        assign("a", Optional.of(TILL), Optional.empty());
        shop.readsBoth();
        shop.passesQuiz();
        assertThat(state()).isEqualTo(State.OPEN);
        shop.plays("help");
        assertThat(state()).isEqualTo(State.DONE);
    }

    @Test
    void aModuleDoneBeforeAsksForSomethingOfItAgain() {
        shop.worksThroughTill();
        shop.days(1);
        assign("a", Optional.of(TILL), Optional.empty());
        assertThat(state()).isEqualTo(State.OPEN);
        shop.at = shop.at.plusHours(1);
        shop.plays("help");
        assertThat(state()).isEqualTo(State.DONE);
    }

    @Test
    void whatIsTakenBackIsDroppedAndWhatIsDueFirstStandsFirst() {
        assign("a", Optional.empty(), Optional.of(BUSY));
        shop.days(1);
        assign("b", Optional.of(TILL), Optional.empty());
        assertThat(rows()).extracting(Assignments.Row::title).containsExactly("A busy till", "The till");
        shop.does(ANNA, new Command.DropAssignment(new AssignmentId("a"), JANIS));
        assertThat(state()).isEqualTo(State.DROPPED);
        shop.catalogue = SmallShop.catalogue(List.of());
        assertThat(rows().get(1).state()).as("its module is gone").isEqualTo(State.DROPPED);
        assertThat(rows().get(1).title()).isEqualTo("till");
    }
}
