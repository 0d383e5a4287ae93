package org.tillside.bench;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Looks at the screen where the program says that it has painted its tiles, while it waits and paints nothing more: a
 * tile counts if its edge, a disc with letters and two lines of text can be in it, of which an empty card has nothing.
 *
 * @param told how many tiles there are by the program's word, without those that lie below the window
 * @param painted how many of them can be seen
 * @param without how many can be seen in the same places when the program has ended
 */
record ShownTiles(int told, int painted, int without) {
    private static final int COLOURS = 24;
    /** Of a tile so much must be on the screen for its disc to be there. */
    private static final int ENOUGH = 120;

    static ShownTiles of(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Robot robot = new Robot();
        List<Rectangle> tiles;
        int painted;
        try (BufferedReader out = process.inputReader()) {
            tiles = told(out);
            painted = count(robot, tiles);
            // it ends when there is nothing more to come from here
            process.getOutputStream().close();
            process.waitFor();
        } finally {
            process.destroy();
        }
        robot.delay(200);
        return new ShownTiles(tiles.size(), painted, count(robot, tiles));
    }

    private static List<Rectangle> told(BufferedReader out) throws Exception {
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        List<Rectangle> tiles = new ArrayList<>();
        for (String line = out.readLine(); line != null && !line.equals("all"); line = out.readLine()) {
            if (line.startsWith("tile ")) {
                int[] at = Arrays.stream(line.substring(5).split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                Rectangle seen = new Rectangle(at[0], at[1], at[2], at[3]).intersection(new Rectangle(screen));
                if (seen.height >= ENOUGH && seen.width >= ENOUGH) {
                    tiles.add(seen);
                }
            }
        }
        return tiles;
    }

    private static int count(Robot robot, List<Rectangle> tiles) {
        return (int) tiles.stream().filter(it -> colours(robot, it) >= COLOURS).count();
    }

    private static long colours(Robot robot, Rectangle at) {
        BufferedImage seen = robot.createScreenCapture(at);
        return Arrays.stream(seen.getRGB(0, 0, at.width, at.height, null, 0, at.width))
                .distinct()
                .count();
    }
}
