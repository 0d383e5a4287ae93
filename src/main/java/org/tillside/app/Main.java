package org.tillside.app;

/** The entry point. */
public final class Main {
    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.out.println(System.getenv("DISPLAY"));
    }
}
