package org.tillside.exchange;

/**
 * One file or folder of a zip, as its list tells it and the header before its bytes confirms.
 *
 * @param name of a folder with a slash at its end
 * @param deflated whether its bytes are packed
 * @param crc the check sum that its bytes ought to have
 * @param size how many bytes it says it has
 * @param from where its packed bytes begin
 * @param to where they end
 */
record ZipMember(String name, boolean deflated, long crc, long size, int from, int to) {
    boolean folder() {
        return name.endsWith("/");
    }

    int packed() {
        return to - from;
    }
}
