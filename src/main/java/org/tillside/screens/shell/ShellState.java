package org.tillside.screens.shell;

import java.util.Optional;

/**
 * Everything round the page.
 *
 * @param rail the rail; empty where nobody is signed in (first run, tiles), then the page has the window to itself
 * @param jump the jump box while it is open
 * @param help help at the side while it is open
 * @param shortcuts the sheet of keys while it is open
 * @param notice what is said in passing
 */
public record ShellState(
        Optional<RailState> rail,
        Optional<JumpState> jump,
        Optional<HelpState> help,
        Optional<ShortcutsState> shortcuts,
        Optional<Notice> notice) {
    /** Nothing round the page. */
    public static ShellState bare() {
        return new ShellState(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A rail and no overlay. */
    public static ShellState of(RailState rail) {
        return bare().withRail(rail);
    }

    /** The same with this rail. */
    public ShellState withRail(RailState other) {
        return new ShellState(Optional.of(other), jump, help, shortcuts, notice);
    }

    /** The same with the jump box open. */
    public ShellState withJump(JumpState open) {
        return new ShellState(rail, Optional.of(open), Optional.empty(), Optional.empty(), notice);
    }

    /** The same with help open. */
    public ShellState withHelp(HelpState open) {
        return new ShellState(rail, Optional.empty(), Optional.of(open), Optional.empty(), notice);
    }

    /** The same with the shortcuts sheet open. */
    public ShellState withShortcuts(ShortcutsState open) {
        return new ShellState(rail, Optional.empty(), Optional.empty(), Optional.of(open), notice);
    }

    /** The same with something said. */
    public ShellState saying(Notice said) {
        return new ShellState(rail, jump, help, shortcuts, Optional.of(said));
    }

    /** The same with every overlay closed; what was said stays. */
    public ShellState closed() {
        return new ShellState(rail, Optional.empty(), Optional.empty(), Optional.empty(), notice);
    }

    /** The same with nothing said any more. */
    public ShellState quiet() {
        return new ShellState(rail, jump, help, shortcuts, Optional.empty());
    }
}
