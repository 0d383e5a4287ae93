package org.tillside.screens.drill;

import java.util.List;
import java.util.Locale;
import org.tillside.practice.DrillGuest;
import org.tillside.practice.DrillRun;
import org.tillside.practice.DrillWay;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.drill.DrillState.Side;
import org.tillside.screens.roleplay.Clockwork;

/** The drill on a test's desk, with a clock that passes when the test says so. */
public final class Drills {
    public final TestDesk desk;
    public final Clockwork clock = new Clockwork();

    public Drills(Locale language) {
        this.desk = TestShops.thirdDay(language);
    }

    public DrillPresenter open() {
        return new DrillPresenter(clock.on(desk));
    }

    /** The guest who is chosen; the desk's seed is always the same. */
    private static DrillGuest guest(Side.Greet chosen) {
        List<String> ways = chosen.ways().stream().map(DrillState.Way::id).toList();
        return DrillRun.begin(7, false).guests().stream()
                .filter(it -> String.valueOf(it.letter()).equals(chosen.letter()))
                .filter(it -> it.ways().stream().map(DrillWay::word).toList().equals(ways))
                .filter(it -> it.visitor().face().equals(chosen.face()))
                .findFirst()
                .orElseThrow();
    }

    /** Greets whoever is chosen, as suits them or not. */
    public static void greet(DrillPresenter page, boolean well) {
        Side.Greet chosen = (Side.Greet) page.state().side();
        DrillGuest guest = guest(chosen);
        for (int i = 0; i < guest.ways().size(); i++) {
            if (guest.suits(guest.ways().get(i)) == well) {
                page.greet(i + 1);
                return;
            }
        }
    }

    /** Plays until it is over: so many of those who come in are missed. */
    public void play(DrillPresenter page, int missed) {
        int left = missed;
        for (int i = 0; i < 2000 && !(page.state().side() instanceof Side.Over); i++) {
            clock.pass(1);
            page.goOn();
            page.turn(1);
            if (page.state().side() instanceof Side.Greet) {
                if (left > 0) {
                    left--;
                    clock.pass(31);
                } else {
                    greet(page, true);
                }
            }
        }
    }
}
