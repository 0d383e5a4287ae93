package org.tillside.swing.kit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads the path data of an icon into a shape: an SVG library would be the slowest part of starting the program. */
final class PathData {
    private final String text;
    private final Path2D path = new Path2D.Double();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;

    private PathData(String text) {
        this.text = text;
    }

    /** The shape that path data draws; M, L, H, V, C, S, A and Z are known, absolute and relative. */
    static Path2D shape(String data) {
        PathData reading = new PathData(data);
        reading.read();
        return reading.path;
    }

    private void read() {
        char command = ' ';
        for (skip(); at < text.length(); skip()) {
            char next = text.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            } else if (command == 'M' || command == 'm') {
                // more points behind a move are lines
                command = command == 'M' ? 'L' : 'l';
            }
            take(command);
        }
    }

    private void take(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(fromX + number(), fromY + number());
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'C' -> curve(fromX + number(), fromY + number(), fromX, fromY);
            case 'S' -> curve(2 * x - controlX, 2 * y - controlY, fromX, fromY);
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> close();
            default -> throw new IllegalStateException("no such path command: " + command + " in " + text);
        }
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        stand(toX, toY);
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        stand(toX, toY);
    }

    private void curve(double firstX, double firstY, double fromX, double fromY) {
        double secondX = fromX + number();
        double secondY = fromY + number();
        double toX = fromX + number();
        double toY = fromY + number();
        path.curveTo(firstX, firstY, secondX, secondY, toX, toY);
        stand(toX, toY);
        controlX = secondX;
        controlY = secondY;
    }

    private void close() {
        path.closePath();
        stand(startX, startY);
    }

    private void stand(double nowX, double nowY) {
        x = nowX;
        y = nowY;
        controlX = nowX;
        controlY = nowY;
    }

    /** An elliptical arc by its end points, turned into one by its centre as the SVG specification says (F.6.5). */
    private void arc(double fromX, double fromY) {
        double rx = Math.abs(number());
        double ry = Math.abs(number());
        double turn = Math.toRadians(number());
        boolean large = flag();
        boolean sweep = flag();
        double toX = fromX + number();
        double toY = fromY + number();
        Point2D half = AffineTransform.getRotateInstance(-turn)
                .transform(new Point2D.Double((x - toX) / 2, (y - toY) / 2), null);
        double outside = square(half.getX() / rx) + square(half.getY() / ry);
        double grow = Math.max(1, Math.sqrt(outside));
        rx *= grow;
        ry *= grow;
        double below = square(rx * half.getY()) + square(ry * half.getX());
        double factor = Math.sqrt(Math.max(0, square(rx * ry) / below - 1)) * (large == sweep ? -1 : 1);
        double cx = factor * rx * half.getY() / ry;
        double cy = -factor * ry * half.getX() / rx;
        double begin = Math.atan2((half.getY() - cy) / ry, (half.getX() - cx) / rx);
        double end = Math.atan2((-half.getY() - cy) / ry, (-half.getX() - cx) / rx);
        double extent = end - begin;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        Arc2D ellipse =
                new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -Math.toDegrees(begin), -Math.toDegrees(extent), Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance((x + toX) / 2, (y + toY) / 2);
        place.rotate(turn);
        place.translate(cx, cy);
        path.append(place.createTransformedShape(ellipse), true);
        stand(toX, toY);
    }

    private static double square(double value) {
        return value * value;
    }

    private boolean flag() {
        skip();
        return text.charAt(at++) == '1';
    }

    private double number() {
        skip();
        int from = at;
        boolean dot = false;
        while (at < text.length() && (isPart(text.charAt(at), at > from) && !(dot && text.charAt(at) == '.'))) {
            dot |= text.charAt(at) == '.';
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private static boolean isPart(char c, boolean inside) {
        return c >= '0' && c <= '9' || c == '.' || c == '-' && !inside;
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }
}
