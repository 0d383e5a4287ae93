package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tillside.journal.ComplaintId;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.PersonId;
import org.tillside.practice.Remembered;
import org.tillside.practice.Subject;
import org.tillside.shop.Command.OfFloor.Told;

class ComplaintsTest {
    private static final ComplaintId ID = new ComplaintId("c1");

    private final SmallShop shop = SmallShop.open();

    private Optional<Remembered> skill(PersonId of) {
        return shop.state.person(of).orElseThrow().work().refresher().memories().of(new Subject.OfSkill(SKILL));
    }

    private Optional<Decision.Reason> refused(PersonId by, Command command) {
        return shop.decide(by, command) instanceof Decision.Refused it ? Optional.of(it.reason()) : Optional.empty();
    }

    private static Told told(Optional<PersonId> served) {
        return SmallShop.told("Waited, and nobody looked up", served);
    }

    private Complaint complaint() {
        return shop.state.complaint(ID).orElseThrow();
    }

    @Test
    void aComplaintPullsTheSkillOfWhoeverServedForward() {
        shop.worksThroughTill();
        assertThat(skill(JANIS).orElseThrow().pull()).isEmpty();
        shop.days(20);
        var due = skill(JANIS).orElseThrow().due(Refreshing.FSRS);
        shop.does(FARID, new Command.NoteComplaint(ID, told(Optional.of(JANIS))));
        assertThat(skill(JANIS).orElseThrow().pull()).hasValueSatisfying(it -> {
            assertThat(it.on()).isEqualTo(shop.today());
            assertThat(it.to()).isBeforeOrEqualTo(shop.today().plusDays(3)).isBeforeOrEqualTo(due);
        });
        assertThat(skill(FARID)).as("who noted it did not serve").isEmpty();
    }

    @Test
    void whatACorrectionTakesBackLeavesTheMemoryAsItWas() {
        shop.worksThroughTill();
        Remembered before = skill(JANIS).orElseThrow();
        shop.days(20);
        shop.does(FARID, new Command.NoteComplaint(ID, told(Optional.of(JANIS))));
        shop.does(ILZE, new Command.CorrectComplaint(ID, told(Optional.of(ANNA))));
        assertThat(skill(JANIS).orElseThrow().memory()).isEqualTo(before.memory());
    }

    @Test
    void whereNobodyIsNamedNoMemoryChanges() {
        shop.does(JANIS, new Command.NoteComplaint(ID, told(Optional.empty())));
        for (PersonId each : List.of(JANIS, ANNA, FARID, ILZE)) {
            assertThat(skill(each)).as(each.value()).isEmpty();
        }
    }

    @Test
    void aCorrectionPullsOnlyWhatItSaysFirst() {
        shop.does(FARID, new Command.NoteComplaint(ID, told(Optional.of(JANIS))));
        Remembered noted = skill(JANIS).orElseThrow();
        shop.days(1);
        shop.does(
                FARID, new Command.CorrectComplaint(ID, SmallShop.told("Waited for six minutes", Optional.of(JANIS))));
        assertThat(skill(JANIS)).contains(noted);
        assertThat(skill(ANNA)).isEmpty();
        shop.does(ILZE, new Command.CorrectComplaint(ID, told(Optional.of(ANNA))));
        assertThat(skill(ANNA)).isPresent();
        assertThat(complaint().versions())
                .extracting(it -> it.what().orElseThrow())
                .containsExactly(
                        "Waited, and nobody looked up", "Waited for six minutes", "Waited, and nobody looked up");
        assertThat(complaint().notedBy()).isEqualTo(FARID);
        assertThat(complaint().speaksOf(ANNA, SKILL)).isTrue();
        assertThat(complaint().speaksOf(JANIS, SKILL)).isFalse();
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        shop.does(FARID, new Command.NoteComplaint(ID, told(Optional.of(JANIS))));
        shop.worksThroughTill();
        shop.does(ILZE, new Command.CorrectComplaint(ID, told(Optional.of(ANNA))));
        List<Event> mixed = new ArrayList<>(shop.events);
        Collections.reverse(mixed);
        assertThat(ShopState.of(mixed)).isEqualTo(shop.state);
    }

    @Test
    void whoMayNoteAndCorrect() {
        assertThat(refused(JANIS, new Command.NoteComplaint(ID, told(Optional.empty()))))
                .as("anybody who works here notes")
                .isEmpty();
        shop.does(JANIS, new Command.NoteComplaint(ID, told(Optional.empty())));
        Command next = new Command.CorrectComplaint(ID, told(Optional.of(JANIS)));
        assertThat(refused(ANNA, next)).contains(Decision.Reason.NOT_ALLOWED);
        assertThat(refused(FARID, next)).contains(Decision.Reason.NOT_ALLOWED);
        assertThat(refused(JANIS, next)).isEmpty();
        assertThat(refused(ILZE, next)).isEmpty();
        assertThat(refused(new PersonId("nobody"), next)).contains(Decision.Reason.NOT_ALLOWED);
    }

    @Test
    void whatIsRefused() {
        assertThat(refused(JANIS, new Command.NoteComplaint(ID, SmallShop.told("  ", Optional.empty()))))
                .contains(Decision.Reason.WORDS_MISSING);
        Told tomorrow = new Told(shop.today().plusDays(1), "Waited", List.of(), Optional.empty(), "");
        assertThat(refused(JANIS, new Command.NoteComplaint(ID, tomorrow))).contains(Decision.Reason.IN_THE_FUTURE);
        assertThat(refused(JANIS, new Command.NoteComplaint(ID, told(Optional.of(new PersonId("nobody"))))))
                .contains(Decision.Reason.NOT_HERE);
        Told gone = new Told(
                shop.today(), "Waited", List.of(new org.tillside.content.SkillId("juggling")), Optional.empty(), "");
        assertThat(refused(JANIS, new Command.NoteComplaint(ID, gone))).contains(Decision.Reason.CONTENT_GONE);
        assertThat(refused(ILZE, new Command.CorrectComplaint(ID, told(Optional.empty()))))
                .contains(Decision.Reason.NO_COMPLAINT);
        shop.does(JANIS, new Command.NoteComplaint(ID, told(Optional.empty())));
        assertThat(refused(JANIS, new Command.NoteComplaint(ID, told(Optional.empty()))))
                .contains(Decision.Reason.ALREADY_THERE);
        assertThat(refused(JANIS, new Command.CorrectComplaint(ID, told(Optional.empty()))))
                .contains(Decision.Reason.NOTHING_CHANGED);
    }

    @Test
    void whoSeesAComplaint() {
        shop.does(FARID, new Command.NoteComplaint(ID, told(Optional.of(JANIS))));
        assertThat(seen(JANIS)).as("who served does not see what another noted").isEmpty();
        assertThat(seen(ANNA)).as("the mentor of who served").contains(true);
        assertThat(seen(ILZE)).as("the owner").contains(true);
        ComplaintId own = new ComplaintId("c2");
        shop.does(JANIS, new Command.NoteComplaint(own, told(Optional.empty())));
        assertThat(seen(JANIS)).as("what one noted oneself").contains(true);
        assertThat(new Access(shop.state, FARID)
                        .complaint(shop.state.complaint(own).orElseThrow()))
                .as("other mentors, without anybody's words")
                .hasValueSatisfying(it -> {
                    assertThat(it.now().skills()).containsExactly(SKILL);
                    assertThat(it.toString()).doesNotContain("Waited", "Sorry");
                });
        assertThat(List.of(JANIS, ANNA, FARID, ILZE))
                .extracting(it -> new Access(shop.state, it).corrects(complaint()))
                .containsExactly(false, false, true, true);
    }

    /** Whether any complaint's words can be read; empty where none can be seen at all. */
    private Optional<Boolean> seen(PersonId viewer) {
        return new Access(shop.state, viewer)
                .complaints().stream().map(it -> it.now().what().isPresent()).reduce((one, other) -> one || other);
    }

    @Test
    void theWordsOfEveryVersionGoWithWhomeverOneOfThemNames() {
        shop.does(FARID, new Command.NoteComplaint(ID, told(Optional.empty())));
        shop.does(ILZE, new Command.CorrectComplaint(ID, told(Optional.of(JANIS))));
        Set<Erasure.Category> notes = EnumSet.of(Erasure.Category.NOTES);
        List<EventId> events = Erasure.events(JANIS, notes, shop.events);
        assertThat(events)
                .containsExactlyElementsOf(complaint().versions().stream()
                        .map(Complaint.Version::event)
                        .toList());
        shop.does(ILZE, new Command.Erase(JANIS, events, notes, ""));
        assertThat(complaint().toString()).doesNotContain("Waited", "Sorry");
        assertThat(complaint().versions()).hasSize(2);
        assertThat(complaint().now().skills()).containsExactly(SKILL);
    }
}
