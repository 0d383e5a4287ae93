package org.tillside.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the list at the end of a zip and holds it against the header before each file. The JDK's own reading believes the
 * list, and does not tell whether an entry is a link.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int SHORT_LIMIT = 0xffff;
    private static final long INT_LIMIT = 0xffffffffL;
    private static final int LOCKED = 1 | 1 << 6 | 1 << 13;
    private static final int SIZES_BEHIND = 1 << 3;
    private static final int DEFLATED = 8;
    private static final int KIND = 0xf000;
    private static final int FILE = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final int REPARSE = 0x400;

    private final ByteBuffer zip;
    private final byte[] bytes;
    private int list;

    ZipDirectory(byte[] bytes) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int two(int at) {
        return zip.getShort(at) & SHORT_LIMIT;
    }

    private long four(int at) {
        return zip.getInt(at) & INT_LIMIT;
    }

    /** All members in the order of the list, at most so many. */
    List<ZipMember> read(int most) throws ZipRefused {
        int end = end();
        int count = two(end + 10);
        long from = four(end + 16);
        if (count > most) {
            throw new ZipRefused(ZipRefusal.TOO_MANY);
        } else if (from == INT_LIMIT || four(end + 12) == INT_LIMIT) {
            throw new ZipRefused(ZipRefusal.ZIP64);
        } else if (zip.getInt(end + 4) != 0 || two(end + 8) != count || from + four(end + 12) != end) {
            throw new ZipRefused(ZipRefusal.NOT_WHOLE);
        }
        list = (int) from;
        return members(count, end);
    }

    /** Where the last record is: its comment reaches to the very end. */
    private int end() throws ZipRefused {
        int first = Math.max(0, bytes.length - END_LENGTH - SHORT_LIMIT);
        for (int at = bytes.length - END_LENGTH; at >= first; at--) {
            if (zip.getInt(at) == END && at + END_LENGTH + two(at + 20) == bytes.length) {
                return at;
            }
        }
        throw new ZipRefused(ZipRefusal.NOT_WHOLE);
    }

    private List<ZipMember> members(int count, int end) throws ZipRefused {
        List<ZipMember> members = new ArrayList<>();
        List<int[]> taken = new ArrayList<>();
        int at = list;
        while (at < end) {
            if (members.size() == count || end - at < LISTED_LENGTH || zip.getInt(at) != LISTED) {
                throw new ZipRefused(ZipRefusal.NOT_WHOLE);
            }
            int next = at + LISTED_LENGTH + two(at + 28) + two(at + 30) + two(at + 32);
            if (next > end) {
                throw new ZipRefused(ZipRefusal.NOT_WHOLE);
            }
            members.add(member(at, taken));
            at = next;
        }
        if (members.size() != count) {
            throw new ZipRefused(ZipRefusal.NOT_WHOLE);
        }
        demandApart(taken, members);
        return members;
    }

    private ZipMember member(int at, List<int[]> taken) throws ZipRefused {
        String name = new String(bytes, at + LISTED_LENGTH, two(at + 28), StandardCharsets.UTF_8);
        kind(at, name);
        int method = two(at + 10);
        if ((two(at + 8) & LOCKED) != 0) {
            throw new ZipRefused(ZipRefusal.LOCKED, name);
        } else if (method != 0 && method != DEFLATED) {
            throw new ZipRefused(ZipRefusal.METHOD, name);
        } else if (four(at + 20) == INT_LIMIT || four(at + 24) == INT_LIMIT || four(at + 42) == INT_LIMIT) {
            throw new ZipRefused(ZipRefusal.ZIP64, name);
        } else if (two(at + 34) != 0 || four(at + 42) + LOCAL_LENGTH > list) {
            throw new ZipRefused(ZipRefusal.NOT_WHOLE, name);
        }
        ZipMember member = located(at, (int) four(at + 42), name);
        int end = member.to();
        if ((two(at + 8) & SIZES_BEHIND) != 0) {
            end += descriptor(member, four(at + 20));
        }
        taken.add(new int[] {(int) four(at + 42), end, taken.size()});
        return member;
    }

    /** Only files and folders, and never what leads elsewhere. */
    private void kind(int at, String name) throws ZipRefused {
        long attributes = four(at + 38);
        int kind = (int) (attributes >>> 16) & KIND;
        boolean folder = name.endsWith("/");
        boolean plain = kind == 0 || kind == (folder ? FOLDER : FILE);
        if (!plain || (attributes & REPARSE) != 0) {
            throw new ZipRefused(ZipRefusal.LINK, name);
        } else if (folder && four(at + 24) != 0) {
            throw new ZipRefused(ZipRefusal.SIZES, name);
        }
    }

    /** Holds the header before the bytes against the list. */
    private ZipMember located(int at, int local, String name) throws ZipRefused {
        if (zip.getInt(local) != LOCAL) {
            throw new ZipRefused(ZipRefusal.NOT_WHOLE, name);
        }
        int length = two(local + 26);
        int from = local + LOCAL_LENGTH + length + two(local + 28);
        long to = from + four(at + 20);
        if (from > list) {
            throw new ZipRefused(ZipRefusal.NOT_WHOLE, name);
        }
        int begins = local + LOCAL_LENGTH;
        int listed = at + LISTED_LENGTH;
        if (!Arrays.equals(bytes, begins, begins + length, bytes, listed, listed + two(at + 28))) {
            throw new ZipRefused(ZipRefusal.TWO_NAMES, name, new String(bytes, begins, length, StandardCharsets.UTF_8));
        }
        boolean behind = (two(at + 8) & SIZES_BEHIND) != 0;
        boolean same = two(local + 8) == two(at + 10)
                && (two(local + 6) & (LOCKED | SIZES_BEHIND)) == (two(at + 8) & (LOCKED | SIZES_BEHIND))
                && fits(local + 14, at + 16, behind)
                && fits(local + 18, at + 20, behind)
                && fits(local + 22, at + 24, behind);
        if (!same || to > list) {
            throw new ZipRefused(ZipRefusal.SIZES, name);
        }
        return new ZipMember(name, two(at + 10) == DEFLATED, four(at + 16), four(at + 24), from, (int) to);
    }

    /** A number in the header is that in the list; where it stands behind the bytes as well, it may be left out. */
    private boolean fits(int local, int listed, boolean behind) {
        long number = four(local);
        return number == four(listed) || behind && (number == 0 || number == INT_LIMIT);
    }

    /** How long the sizes behind the bytes are, with or without their sign, short or long; they have to be the same. */
    private int descriptor(ZipMember member, long packed) throws ZipRefused {
        for (int sign : new int[] {4, 0}) {
            int at = member.to() + sign;
            boolean signed = sign == 0 || at <= list && zip.getInt(at - 4) == DESCRIPTOR;
            if (signed && at + 12 <= list && four(at) == member.crc()) {
                if (four(at + 4) == packed && four(at + 8) == member.size()) {
                    return sign + 12;
                } else if (at + 20 <= list && zip.getLong(at + 4) == packed && zip.getLong(at + 12) == member.size()) {
                    return sign + 20;
                }
            }
        }
        throw new ZipRefused(ZipRefusal.SIZES, member.name());
    }

    /** A small zip whose files all lie in the same bytes would unpack to a very large one. */
    private static void demandApart(List<int[]> taken, List<ZipMember> members) throws ZipRefused {
        taken.sort((one, other) -> Integer.compare(one[0], other[0]));
        for (int i = 1; i < taken.size(); i++) {
            if (taken.get(i)[0] < taken.get(i - 1)[1]) {
                throw new ZipRefused(
                        ZipRefusal.OVERLAP,
                        members.get(taken.get(i)[2]).name(),
                        members.get(taken.get(i - 1)[2]).name());
            }
        }
    }
}
