package org.tillside.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tillside.shop.SmallShop.*;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tillside.journal.PersonId;
import org.tillside.journal.Role;

/** What is worked out of a history is kept while it is the same, and never shown when it is another. */
class ReckoningTest {
    private final SmallShop shop = SmallShop.open();
    private final Reckoning reckoning = new Reckoning();

    private Progress known(LocalDate day) {
        return reckoning.progress(shop.state, shop.catalogue, JANIS, day).orElseThrow();
    }

    @Test
    void whatSomebodyElseDoesIsNotWorkedOutAgain() {
        Progress before = known(shop.today());
        shop.does(ILZE, person(new org.tillside.journal.PersonId("late"), "Late", org.tillside.journal.Role.MENTOR));
        assertThat(known(shop.today())).isSameAs(before);
        assertThat(reckoning.standings(shop.state, shop.catalogue, JANIS, shop.today()))
                .isSameAs(reckoning.standings(shop.state, shop.catalogue, JANIS, shop.today()))
                .isEqualTo(Standing.of(shop.state, shop.catalogue, JANIS, shop.today()));
    }

    @Test
    void whatThePersonDoesAndAnotherDayAreSeen() {
        Progress before = known(shop.today());
        shop.readsBoth();
        assertThat(known(shop.today())).isNotEqualTo(before).isEqualTo(shop.progress());
        assertThat(known(shop.today().plusDays(3)).day()).isEqualTo(before.day() + 3);
    }

    private void standings() {
        reckoning.standings(shop.state, shop.catalogue, JANIS, shop.today());
        reckoning.progress(shop.state, shop.catalogue, JANIS, shop.today());
    }

    /** Whether nobody holds it any more, if the collector is asked often enough. */
    private static boolean gone(WeakReference<?> what) throws InterruptedException {
        for (int i = 0; i < 50 && what.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        return what.get() == null;
    }

    @Test
    void aStateThatIsPastIsNotHeld() throws InterruptedException {
        standings();
        WeakReference<ShopState> before = new WeakReference<>(shop.state);
        Person janis = shop.state.person(JANIS).orElseThrow();
        shop.does(ILZE, person(new PersonId("late"), "Late", Role.MENTOR));
        standings();
        assertThat(gone(before)).isTrue();
        assertThat(shop.state.person(JANIS))
                .as("the control: the person is the same object")
                .containsSame(janis);
    }

    @Test
    void ofAnotherShopNothingIsHeld() throws InterruptedException {
        SmallShop other = SmallShop.open();
        WeakReference<Person> janis =
                new WeakReference<>(other.state.person(JANIS).orElseThrow());
        reckoning.standings(other.state, other.catalogue, JANIS, other.today());
        other = shop;
        assertThat(gone(janis)).as("the control: it is kept until then").isFalse();
        reckoning.clear();
        assertThat(other.state.people()).containsKey(JANIS);
        assertThat(gone(janis)).isTrue();
    }

    @Test
    void whatIsWantedFromNowOnIsSeen() {
        assertThat(reckoning.standings(shop.state, shop.catalogue, JANIS, shop.today()))
                .allSatisfy(it -> assertThat(it.wanted()).contains(SmallShop.ALONE));
        org.tillside.content.LevelId lowest = shop.catalogue.levels().get(0).id();
        org.tillside.content.PositionId cashier = new org.tillside.content.PositionId("cashier");
        shop.does(ILZE, new Command.SetWanted(cashier, SmallShop.SKILL, lowest));
        assertThat(reckoning.standings(shop.state, shop.catalogue, JANIS, shop.today()))
                .isEqualTo(Standing.of(shop.state, shop.catalogue, JANIS, shop.today()))
                .anySatisfy(it -> assertThat(it.wanted()).contains(lowest));
    }
}
