package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tillside.content.ReplyId;
import org.tillside.journal.Entry;
import org.tillside.journal.Event;
import org.tillside.journal.EventId;
import org.tillside.journal.Learning;
import org.tillside.journal.Mentoring;
import org.tillside.journal.PlayId;
import org.tillside.journal.Role;
import org.tillside.journal.Shop;

class FoldTest {
    @RepeatedTest(20)
    void theOrderOfArrivalDoesNotMatter(RepetitionInfo run) {
        SmallShop shop = SmallShop.lived();
        Random random = new Random(run.getCurrentRepetition());
        List<Event> arrived = shop.events.stream()
                .map(it -> new Event(
                        random.nextBoolean() ? "till-1" : "office",
                        it.number(),
                        it.id(),
                        it.lamport(),
                        it.at().minusHours(random.nextInt(100)),
                        it.clockJumped(),
                        it.entry(),
                        it.signature(),
                        it.hash()))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        ShopState inOrder = ShopState.of(arrived);
        Collections.shuffle(arrived, random);
        assertThat(ShopState.of(arrived)).isEqualTo(inOrder);
        assertThat(inOrder.person(JANIS).orElseThrow().signOffs()).hasSize(1);
    }

    @Test
    void theOrderOfEventsDoesMatter() {
        SmallShop shop = SmallShop.lived();
        List<Event> backwards = new ArrayList<>(shop.events);
        Collections.reverse(backwards);
        assertThat(ShopState.EMPTY.afterAll(backwards)).isNotEqualTo(shop.state);
    }

    @Test
    void oneByOneIsTheSameAsAllAtOnceAndFromAnywhere() {
        SmallShop shop = SmallShop.lived();
        assertThat(ShopState.of(shop.events)).isEqualTo(shop.state);
        for (int cut = 0; cut <= shop.events.size(); cut += 7) {
            ShopState half = ShopState.of(shop.events.subList(0, cut));
            assertThat(half.afterAll(shop.events.subList(cut, shop.events.size())))
                    .isEqualTo(shop.state);
        }
    }

    @Test
    void anEventWrittenAgainUnderItsIdChangesNothing() {
        SmallShop shop = SmallShop.lived();
        List<Event> twice = new ArrayList<>();
        for (Event it : shop.events) {
            twice.add(it);
            boolean counted = it.entry() instanceof Learning || it.entry() instanceof Mentoring;
            if (counted) {
                twice.add(it);
            }
        }
        assertThat(twice.size()).isGreaterThan(shop.events.size());
        assertThat(ShopState.EMPTY.afterAll(twice)).isEqualTo(shop.state);
    }

    @Test
    void theLastBackupIsTheLastByItsTimeWhateverTheOrder() {
        SmallShop shop = SmallShop.open();
        assertThat(shop.state.backup()).isEmpty();
        Event first = shop.happens(new Shop.BackedUp("monday.zip", ANNA));
        assertThat(shop.state.backup()).contains(new LastBackup("monday.zip", first.at()));
        Event next = shop.happens(new Shop.BackedUp("tuesday.zip", ANNA));
        assertThat(shop.state.backup()).contains(new LastBackup("tuesday.zip", next.at()));
        Event slow = new Event(
                next.writer(),
                next.number() + 1,
                new EventId("slow"),
                next.lamport() + 1,
                first.at().minusDays(1),
                false,
                new Shop.BackedUp("clock-behind.zip", ANNA),
                Optional.empty(),
                next.hash());
        assertThat(shop.state.after(slow).backup()).contains(new LastBackup("tuesday.zip", next.at()));
    }

    @Test
    void aLateEventIsNoticed() {
        SmallShop shop = SmallShop.open();
        Event last = shop.events.get(shop.events.size() - 1);
        assertThat(shop.state.canTake(shop.events.get(2))).isFalse();
        assertThat(shop.state.canTake(last)).isFalse();
        assertThat(ShopState.EMPTY.canTake(last)).isTrue();
    }

    @Test
    void whatIsUnknownIsPassedOver() {
        SmallShop shop = SmallShop.open();
        ShopState before = shop.state;
        Event unknown = shop.happens(new org.tillside.journal.Unknown("hologram-seen"));
        assertThat(shop.state.people()).isEqualTo(before.people());
        assertThat(shop.state.last()).contains(Moment.of(unknown));
        shop.happens(new Learning.LessonRead(
                new org.tillside.journal.PersonId("nobody"),
                new org.tillside.content.LessonRef(TILL, new org.tillside.content.StepId("one")),
                Optional.empty()));
        assertThat(shop.state.people()).isEqualTo(before.people());
    }

    @Test
    void memoryDoesNotGrowWithWhatPeopleDo() {
        SmallShop shop = SmallShop.open();
        // a handful of plays is kept whole, so that they can be compared; from then on nothing grows
        for (int i = 0; i < PlayWork.KEPT; i++) {
            shop.readsBoth();
            shop.plays("shrug");
        }
        int before = shop.state.toString().length();
        for (int i = 0; i < 50; i++) {
            shop.readsBoth();
            shop.plays("shrug");
        }
        assertThat(shop.state.toString().length()).isLessThan(before + 200);
    }

    @Test
    void keysCountBetweenTheirOpeningAndTheirClosing() {
        SmallShop shop = SmallShop.open();
        shop.readsBoth();
        Event between = shop.events.get(shop.events.size() - 1);
        shop.does(ILZE, new Command.OpenKey(ANNA, "key-anna-2", false));
        shop.plays("help");
        Event after = shop.events.get(shop.events.size() - 1);
        assertThat(shop.state.keyAt(ANNA, shop.events.get(2))).isEmpty();
        assertThat(shop.state.keyAt(ANNA, between).orElseThrow().key()).isEqualTo("key-anna");
        assertThat(shop.state.keyAt(ANNA, after).orElseThrow().key()).isEqualTo("key-anna-2");
        assertThat(shop.state.reEnrolled()).isFalse();
    }

    @Test
    void erasingLeavesNothingPrivateBehind() {
        SmallShop shop = SmallShop.lived();
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        assertThat(shop.state.toString()).contains("Janis", "Good morning", "carry it", "four people", "wrong hour");
        List<EventId> events = Erasure.events(JANIS, Set.of(Erasure.Category.values()), shop.events);
        shop.does(ILZE, new Command.Erase(JANIS, events, Set.of(Erasure.Category.values()), "nothing has to stay"));
        Person person = shop.state.person(JANIS).orElseThrow();
        assertThat(person.former()).contains(1);
        assertThat(shop.state.toString())
                .doesNotContain("Janis", "Good morning", "carry it", "four people", "wrong hour", "at the front till");
        assertThat(person.signOffs()).hasSize(1);
    }

    @Test
    void whatOthersSaidOfSomebodyInAPairingGoesWithTheirNotes() {
        SmallShop shop = SmallShop.lived();
        Set<Erasure.Category> notes = Set.of(Erasure.Category.NOTES);
        assertThat(shop.state.toString()).contains("I am on leave", "Too many already");
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        shop.does(ILZE, new Command.Erase(JANIS, Erasure.events(JANIS, notes, shop.events), notes, ""));
        assertThat(shop.state.toString()).doesNotContain("I am on leave", "Too many already");
        // and of the mentor to whom a pairing was handed over
        SmallShop other = SmallShop.lived();
        List<EventId> his = Erasure.events(FARID, notes, other.events);
        assertThat(other.state.pairing(pairing("p2")).orElseThrow().history())
                .extracting(Pairing.Step::event)
                .anyMatch(his::contains);
    }

    @Test
    void theNotesThatSomebodyWroteWithMarksGoWithTheirNotes() {
        SmallShop shop = SmallShop.lived();
        shop.plays("own");
        PlayId play = shop.state
                .person(JANIS)
                .orElseThrow()
                .work()
                .plays(BUSY)
                .last()
                .orElseThrow()
                .id();
        shop.does(
                ILZE,
                new Command.MarkReply(
                        JANIS, play, BUSY, START, new ReplyId("own"), Map.of(), 500, Optional.of("Say it warmer")));
        Set<Erasure.Category> notes = Set.of(Erasure.Category.NOTES);
        assertThat(Erasure.events(ILZE, notes, shop.events))
                .contains(shop.events.get(shop.events.size() - 1).id());
        EventId marked = shop.events.stream()
                .filter(it -> it.entry() instanceof Mentoring.AnswerMarked)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(Erasure.events(ANNA, notes, shop.events)).contains(marked);
        assertThat(Erasure.events(FARID, notes, shop.events)).doesNotContain(marked);
    }

    @Test
    void wordsOfAPlayThatWasLeftForAnotherOneGoToo() {
        SmallShop shop = SmallShop.open();
        shop.does(JANIS, new Command.BeginPlay(JANIS, new PlayId("left"), BUSY, 3));
        shop.does(
                JANIS,
                new Command.Move(
                        JANIS, new PlayId("left"), BUSY, START, new ReplyId("own"), Optional.of("carry it for you")));
        shop.does(JANIS, new Command.BeginPlay(JANIS, new PlayId("next"), BUSY, 3));
        assertThat(shop.state.toString()).contains("carry it for you");
        Set<Erasure.Category> answers = Set.of(Erasure.Category.ANSWERS);
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        shop.does(ILZE, new Command.Erase(JANIS, Erasure.events(JANIS, answers, shop.events), answers, ""));
        assertThat(shop.state.toString()).doesNotContain("carry it for you");
    }

    @Test
    void whatAnOwnerKeepsStays() {
        SmallShop shop = SmallShop.lived();
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        Set<Erasure.Category> some = Set.of(Erasure.Category.ANSWERS);
        shop.does(ILZE, new Command.Erase(JANIS, Erasure.events(JANIS, some, shop.events), some, "proof of training"));
        assertThat(shop.state.person(JANIS).orElseThrow().name()).contains("Janis");
        assertThat(shop.state.toString()).contains("four people").doesNotContain("Good morning", "carry it");
    }

    @Test
    void anErasedNameDoesNotComeBackWithALateDevice() {
        SmallShop shop = SmallShop.lived();
        shop.does(ILZE, new Command.Leave(JANIS, shop.today(), List.of()));
        Set<Erasure.Category> name = Set.of(Erasure.Category.NAME);
        shop.does(ILZE, new Command.Erase(JANIS, Erasure.events(JANIS, name, shop.events), name, ""));
        Entry late = new Shop.PersonChanged(
                JANIS, Optional.of("Janis"), Set.of(Role.NEW_HIRE), Optional.empty(), Optional.of(NEW_HIRE), ILZE);
        shop.happens(late);
        assertThat(shop.state.person(JANIS).orElseThrow().name()).isEmpty();
    }

    @Test
    void aManyThousandEventsFoldQuickly() {
        SmallShop shop = SmallShop.open();
        List<Event> many = new ArrayList<>(shop.events);
        for (int i = many.size(); i < 100_000; i++) {
            Entry read = new Learning.LessonRead(
                    JANIS,
                    new org.tillside.content.LessonRef(TILL, new org.tillside.content.StepId("p" + i % 40)),
                    Optional.empty());
            many.add(new Event("w", i, new EventId("x" + i), i + 100, shop.at, false, read, Optional.empty(), "h"));
        }
        long start = System.nanoTime();
        ShopState state = ShopState.of(many);
        assertThat(state.person(JANIS).orElseThrow().work().lessons().get(TILL)).hasSize(40);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }
}
