package org.tillside.practice;

import java.util.Arrays;

/** A set of int rows of one width, numbered in the order of arrival: a million states in a few flat arrays. */
final class StateTable {
    private final int width;
    private int[] rows;
    private int[] slots = new int[1 << 8];
    private int size;

    StateTable(int width) {
        this.width = width;
        this.rows = new int[width * 64];
    }

    int size() {
        return size;
    }

    int[] row(int number) {
        return Arrays.copyOfRange(rows, number * width, (number + 1) * width);
    }

    int cell(int number, int column) {
        return rows[number * width + column];
    }

    /** The number of a row, which is added if it is new. */
    int add(int[] row) {
        int slot = slot(row);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if ((size + 1) * width > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        System.arraycopy(row, 0, rows, size * width, width);
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            spread();
        }
        return size - 1;
    }

    /** The number of a row, -1 if it is not there. */
    int find(int[] row) {
        return slots[slot(row)] - 1;
    }

    private int slot(int[] row) {
        int slot = mix(Arrays.hashCode(row)) & (slots.length - 1);
        while (slots[slot] != 0 && !same(slots[slot] - 1, row)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean same(int number, int[] row) {
        return Arrays.equals(rows, number * width, (number + 1) * width, row, 0, width);
    }

    private void spread() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(row(number))] = number + 1;
        }
    }

    private static int mix(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ (h >>> 15);
    }
}
