package org.tillside.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips field by field, so that each of them can lie. */
final class CraftedZip {
    static final String HEAD = "format: 1\nid: p\ntitle: P\nversion: 1.0.0\n";

    private final List<Member> members = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    int count = -1;
    long listAt = -1;

    /** One file with everything that is said of it, twice. */
    static final class Member {
        byte[] name;
        byte[] local;
        byte[] packed;
        int flags;
        int localFlags;
        int method;
        long crc;
        long size;
        long packedSize;
        long localCrc;
        long localSize;
        long localPackedSize;
        long attributes;
        byte[] behind = new byte[0];
        int at = -1;

        Member called(String name) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.local = this.name;
            return this;
        }
    }

    static CraftedZip pack() {
        CraftedZip zip = new CraftedZip();
        zip.add("p/pack.yaml", HEAD);
        return zip;
    }

    Member add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Member add(String name, byte[] bytes) {
        Member it = add(name, bytes, deflated(bytes));
        it.method = 8;
        return it;
    }

    /** The same bytes as they are. */
    Member stored(String name, byte[] bytes) {
        return add(name, bytes, bytes);
    }

    private Member add(String name, byte[] bytes, byte[] packed) {
        Member it = new Member().called(name);
        it.packed = packed;
        CRC32 sum = new CRC32();
        sum.update(bytes);
        it.crc = sum.getValue();
        it.size = bytes.length;
        it.packedSize = it.packed.length;
        it.localCrc = it.crc;
        it.localSize = it.size;
        it.localPackedSize = it.packedSize;
        members.add(it);
        return it;
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(1, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** The sizes behind the bytes, as they are written where they were not known before. */
    static byte[] descriptor(Member it, boolean signed, boolean large, long size) {
        ByteBuffer bytes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        if (signed) {
            bytes.putInt(0x08074b50);
        }
        bytes.putInt((int) it.crc);
        if (large) {
            bytes.putLong(it.packedSize).putLong(size);
        } else {
            bytes.putInt((int) it.packedSize).putInt((int) size);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    byte[] bytes() {
        for (Member it : members) {
            if (it.at < 0) {
                it.at = out.size();
                put(0x04034b50, 4);
                put(20, 2, it.localFlags, 2, it.method, 2, 0, 2, 0x21, 2);
                put(it.localCrc, 4, it.localPackedSize, 4, it.localSize, 4);
                put(it.local.length, 2, 0, 2);
                out.writeBytes(it.local);
                out.writeBytes(it.packed);
                out.writeBytes(it.behind);
            }
        }
        int list = out.size();
        for (Member it : members) {
            put(0x02014b50, 4);
            put(0x0314, 2, 20, 2, it.flags, 2, it.method, 2, 0, 2, 0x21, 2);
            put(it.crc, 4, it.packedSize, 4, it.size, 4);
            put(it.name.length, 2, 0, 2, 0, 2, 0, 2, 0, 2, it.attributes, 4, it.at, 4);
            out.writeBytes(it.name);
        }
        int length = out.size() - list;
        int listed = count < 0 ? members.size() : count;
        put(0x06054b50, 4);
        put(0, 2, 0, 2, listed, 2, listed, 2, length, 4, listAt < 0 ? list : listAt, 4, 0, 2);
        return out.toByteArray();
    }

    /** Numbers, each followed by how many bytes it has. */
    private void put(long... numbers) {
        for (int i = 0; i < numbers.length; i += 2) {
            for (int at = 0; at < numbers[i + 1]; at++) {
                out.write((int) (numbers[i] >>> 8 * at));
            }
        }
    }
}
