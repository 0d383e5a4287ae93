package org.tillside.screens.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tillside.screens.Desk;
import org.tillside.screens.Failure;
import org.tillside.screens.Route;

/** What can be jumped to from a desk, kept from one opening of the jump box to the next. */
final class JumpIndex {
    private final Desk desk;
    private final Supplier<Map<String, String>> variables;
    private final Runnable gathered;
    private Optional<JumpContent.Basis> basis = Optional.empty();
    private JumpContent content = JumpContent.NONE;
    private Optional<Jumps> jumps = Optional.empty();

    /**
     * Nothing gathered yet.
     *
     * @param variables what the shop fills into texts now
     * @param gathered runs where pages are shown when there is more to be found
     */
    JumpIndex(Desk desk, Supplier<Map<String, String>> variables, Runnable gathered) {
        this.desk = desk;
        this.variables = variables;
        this.gathered = gathered;
    }

    /** Has the content gathered in the background, unless it is there already or under way. */
    void gather() {
        JumpContent.Basis now = JumpContent.Basis.of(desk, variables.get());
        if (basis.filter(now::same).isEmpty()) {
            basis = Optional.of(now);
            desk.background().run("shell.reading", () -> JumpContent.gather(now), this::found, this::failed);
        }
    }

    private void found(JumpContent now) {
        content = now;
        gathered.run();
    }

    /** The rooms, pages and people are found all the same; the next opening tries again. */
    private void failed(Failure failure) {
        basis = Optional.empty();
    }

    /** What is shown before a letter is typed. */
    JumpState open() {
        gather();
        return find("");
    }

    JumpState find(String typed) {
        return now().find(typed);
    }

    Optional<Route> route(String id) {
        return now().route(id);
    }

    private Jumps now() {
        Jumps known = jumps.filter(it -> it.of(desk, content)).orElseGet(() -> new Jumps(desk, content));
        jumps = Optional.of(known);
        return known;
    }
}
