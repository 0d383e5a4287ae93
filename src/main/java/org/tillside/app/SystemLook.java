package org.tillside.app;

import java.awt.Toolkit;

/** Whether the desktop is dark, where it can be asked; light where it cannot. */
final class SystemLook {
    private SystemLook() {}

    static boolean isDark() {
        Object theme = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Net/ThemeName");
        return theme instanceof String name
                && name.toLowerCase(java.util.Locale.ROOT).contains("dark");
    }
}
