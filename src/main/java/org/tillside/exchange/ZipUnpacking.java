package org.tillside.exchange;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks what a zip holds and counts while it does so, whatever the zip says of its sizes. */
final class ZipUnpacking implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final byte[] zip;
    private final long most;
    private final int times;
    private final Inflater inflater = new Inflater(true);
    private final byte[] piece = new byte[PIECE];
    private long total;

    /**
     * Nothing unpacked yet.
     *
     * @param most bytes of all members together
     * @param times that a member may be larger than it is packed
     */
    ZipUnpacking(byte[] zip, long most, int times) {
        this.zip = zip;
        this.most = most;
        this.times = times;
    }

    /** Goes through a member without keeping anything of it: as long as it says, and as it was when it was packed. */
    void check(ZipMember member) throws ZipRefused {
        CRC32 sum = new CRC32();
        long size = member.deflated() ? inflated(member, sum) : stored(member, sum);
        if (size != member.size()) {
            throw new ZipRefused(ZipRefusal.SIZES, member.name());
        } else if (sum.getValue() != member.crc()) {
            throw new ZipRefused(ZipRefusal.DAMAGED, member.name());
        }
    }

    private long stored(ZipMember member, CRC32 sum) throws ZipRefused {
        count(member, member.packed(), member.packed());
        sum.update(zip, member.from(), member.packed());
        return member.packed();
    }

    private long inflated(ZipMember member, CRC32 sum) throws ZipRefused {
        long size = 0;
        begin(member);
        while (!inflater.finished()) {
            int count = more(member, piece, 0);
            size += count;
            count(member, count, size);
            sum.update(piece, 0, count);
        }
        if (inflater.getBytesRead() != member.packed()) {
            throw new ZipRefused(ZipRefusal.SIZES, member.name());
        }
        return size;
    }

    private void count(ZipMember member, int more, long size) throws ZipRefused {
        total += more;
        if (size > member.size()) {
            throw new ZipRefused(ZipRefusal.SIZES, member.name());
        } else if (size > (long) times * member.packed()) {
            throw new ZipRefused(ZipRefusal.TOO_TIGHT, member.name());
        } else if (total > most) {
            throw new ZipRefused(ZipRefusal.TOO_LARGE);
        }
    }

    private void begin(ZipMember member) {
        inflater.reset();
        inflater.setInput(zip, member.from(), member.packed());
    }

    private int more(ZipMember member, byte[] into, int at) throws ZipRefused {
        try {
            int count = inflater.inflate(into, at, into.length - at);
            if (count == 0 && !inflater.finished()) {
                throw new ZipRefused(ZipRefusal.DAMAGED, member.name());
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipRefused(ZipRefusal.DAMAGED, member.name());
        }
    }

    /** The bytes of a member that was checked. */
    byte[] bytes(ZipMember member) throws ZipRefused {
        if (!member.deflated()) {
            return Arrays.copyOfRange(zip, member.from(), member.to());
        }
        byte[] bytes = new byte[(int) member.size()];
        begin(member);
        for (int at = 0; at < bytes.length; ) {
            at += more(member, bytes, at);
        }
        return bytes;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
