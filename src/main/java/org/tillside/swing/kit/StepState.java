package org.tillside.swing.kit;

/** Where a step of the programme stands. */
public enum StepState {
    SIGNED("kit.step.signed"),
    WAITS("kit.step.waits"),
    NOW("kit.step.now"),
    NEXT("kit.step.next"),
    LATER("kit.step.later"),
    LAPSED("kit.step.lapsed");

    private final String key;

    StepState(String key) {
        this.key = key;
    }

    /** Word key of its name. */
    public String key() {
        return key;
    }
}
