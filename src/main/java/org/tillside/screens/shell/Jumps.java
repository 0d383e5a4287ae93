package org.tillside.screens.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;
import org.tillside.shop.ShopState;

/** Everything that one can jump to, and the search among it: words may be typed in any order, without their accents. */
final class Jumps {
    private static final int MOST = 9;

    private final List<JumpTarget> targets;
    private final ShopState shop;
    private final JumpContent content;
    private final Locale language;
    private Found last;

    /** What holds what was typed: a letter more can only be found among it. */
    private record Found(String plain, List<JumpTarget> targets) {}

    Jumps(Desk desk, JumpContent content) {
        this.shop = desk.shop();
        this.content = content;
        this.language = desk.words().language();
        this.targets = new JumpPlaces(desk).around(content);
        this.last = new Found("", targets);
    }

    /** Whether these are still what one can jump to from that desk. */
    @SuppressWarnings("ReferenceEquality") // a new state or content is another object, and to compare them takes long
    boolean of(Desk other, JumpContent now) {
        return shop == other.shop()
                && content == now
                && language.equals(other.words().language());
    }

    JumpState find(String typed) {
        String plain = JumpTarget.plain(typed);
        List<JumpState.Item> found = best(holding(plain), plain);
        return new JumpState(typed, found, found.isEmpty() ? -1 : 0);
    }

    private List<JumpTarget> holding(String plain) {
        List<JumpTarget> among = plain.startsWith(last.plain()) ? last.targets() : targets;
        String[] wanted = plain.split("\\s+");
        List<JumpTarget> held = new ArrayList<>();
        for (JumpTarget target : among) {
            if (holds(target, wanted)) {
                held.add(target);
            }
        }
        last = new Found(plain, held);
        return held;
    }

    /** The best ranks first, each in the order of all: looked through once, since there may be ten thousand. */
    private static List<JumpState.Item> best(List<JumpTarget> held, String plain) {
        List<List<JumpState.Item>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (JumpTarget target : held) {
            if (ranks.get(0).size() == MOST) {
                break;
            }
            List<JumpState.Item> rank = ranks.get(rank(target, plain));
            if (rank.size() < MOST) {
                rank.add(target.item());
            }
        }
        return ranks.stream().flatMap(List::stream).limit(MOST).toList();
    }

    Optional<Route> route(String id) {
        return targets.stream()
                .filter(it -> it.item().id().equals(id))
                .map(JumpTarget::route)
                .findFirst();
    }

    private static boolean holds(JumpTarget target, String[] wanted) {
        for (String word : wanted) {
            if (!target.letters().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static int rank(JumpTarget target, String typed) {
        return target.letters().startsWith(typed) ? 0 : target.letters().contains(" " + typed) ? 1 : 2;
    }
}
