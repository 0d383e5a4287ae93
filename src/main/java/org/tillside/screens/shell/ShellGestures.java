package org.tillside.screens.shell;

/** What a person can do to the shell; whoever moves between pages implements it. */
public interface ShellGestures {
    /** Go to a room. */
    void enter(Room room);

    /** One's own language, theme and text size. */
    void look();

    /** Back to the tiles. */
    void switchPerson();

    /** Open the jump box. */
    void openJump();

    /** Something was typed into the jump box. */
    void typed(String text);

    /** The row below or above ({@code +1}, {@code -1}) is to be chosen. */
    void move(int by);

    /** Go where an item leads. */
    void jump(String id);

    /** Help on this page, opened or closed. */
    void help();

    /** The sheet of keys, opened or closed. */
    void shortcuts();

    /** Close whatever lies over the page. */
    void close();

    /** Do what the notice offers. */
    void noticeAction();

    /** The notice was seen. */
    void noticeSeen();
}
