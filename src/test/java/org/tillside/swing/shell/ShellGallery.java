package org.tillside.swing.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.tillside.screens.shell.HelpState;
import org.tillside.screens.shell.JumpState;
import org.tillside.screens.shell.Notice;
import org.tillside.screens.shell.RailState;
import org.tillside.screens.shell.Room;
import org.tillside.screens.shell.ShellGestures;
import org.tillside.screens.shell.ShellState;
import org.tillside.screens.shell.ShortcutsState;
import org.tillside.swing.kit.Kit;

/** A shell in each of its states, for pictures and tests. */
public final class ShellGallery {
    private ShellGallery() {}

    /** A rail with every room, one chosen. */
    public static RailState rail(Room chosen, boolean icons) {
        List<RailState.Door> doors = new ArrayList<>();
        for (Room room : Room.values()) {
            doors.add(new RailState.Door(room, room == chosen, room == Room.PEOPLE ? 3 : 0));
        }
        return new RailState(
                "Kalna Veikals", doors, Optional.of(new RailState.Person("janis", "Jānis Ozols", "New hire")), icons);
    }

    /** The shell round a page, with an overlay by name: jump, help, keys, notice or none. */
    public static JComponent of(Kit kit, JComponent page, String with) {
        Shell shell = new Shell(kit, new Nothing());
        shell.page(page);
        ShellState state = ShellState.of(rail(Room.TODAY, false));
        shell.show(
                switch (with) {
                    case "jump" ->
                        state.withJump(new JumpState(
                                "gre",
                                List.of(
                                        new JumpState.Item(
                                                "m1",
                                                "book",
                                                "The 30/30 greeting",
                                                "Module 3, six minutes left",
                                                "Module"),
                                        new JumpState.Item(
                                                "s1", "mask", "Just looking, thanks", "Not played yet", "Role-play"),
                                        new JumpState.Item("c1", "timer", "Drill: greet at the door", "", "Command")),
                                1));
                    case "help" ->
                        state.withHelp(new HelpState(
                                "Today",
                                List.of(
                                        new HelpState.Part(
                                                "",
                                                "This page shows the one step that comes next, and what waits for others."),
                                        new HelpState.Part(
                                                "The line of steps",
                                                "A tick is signed. A pencil waits for your mentor’s signature."))));
                    case "keys" ->
                        state.withShortcuts(new ShortcutsState(List.of(
                                new ShortcutsState.Group(
                                        "Everywhere",
                                        List.of(
                                                new ShortcutsState.Row(List.of("Ctrl+K"), "jump anywhere"),
                                                new ShortcutsState.Row(List.of("F1"), "help on this page"))),
                                new ShortcutsState.Group(
                                        "Quiz",
                                        List.of(
                                                new ShortcutsState.Row(List.of("1", "9"), "choose an answer"),
                                                new ShortcutsState.Row(
                                                        List.of("Enter"),
                                                        "check the answer, then go on to the next question"))))));
                    case "notice" ->
                        state.saying(new Notice(
                                Notice.Tone.GOOD,
                                "Signed: Register service, for Jānis Ozols.",
                                Optional.of("shell.close")));
                    default -> state;
                });
        return shell;
    }

    /** Gestures that lead nowhere. */
    public static class Nothing implements ShellGestures {
        @Override
        public void look() {}

        @Override
        public void enter(Room room) {}

        @Override
        public void switchPerson() {}

        @Override
        public void openJump() {}

        @Override
        public void typed(String text) {}

        @Override
        public void move(int by) {}

        @Override
        public void jump(String id) {}

        @Override
        public void help() {}

        @Override
        public void shortcuts() {}

        @Override
        public void close() {}

        @Override
        public void noticeAction() {}

        @Override
        public void noticeSeen() {}
    }
}
