package org.failoverforwarding.wildfly.sip.container.wire;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Answers STUN Binding requests, by which devices keep their NAT open over UDP (RFC 5626 section 8, RFC 5389). */
public final class Stun {
    private static final int HEADER = 20;
    private static final int COOKIE = 0x2112A442;
    private static final int TRANSACTION = 12;
    private static final short BINDING_REQUEST = 0x0001;
    private static final short BINDING_SUCCESS = 0x0101;
    private static final short XOR_MAPPED_ADDRESS = 0x0020;

    private Stun() {}

    /** True for anything that begins like STUN; SIP never does. */
    public static boolean isStun(byte[] bytes, int length) {
        return length >= HEADER
                && (bytes[0] & 0xC0) == 0
                && ByteBuffer.wrap(bytes).getInt(4) == COOKIE;
    }

    /** Tells a Binding request where it came from; nothing else is answered. */
    public static Optional<byte[]> answer(byte[] bytes, int length, InetSocketAddress source) {
        if (!isStun(bytes, length) || ByteBuffer.wrap(bytes).getShort(0) != BINDING_REQUEST) {
            return Optional.empty();
        }
        byte[] address = source.getAddress().getAddress();
        int attribute = 4 + address.length;
        ByteBuffer answer = ByteBuffer.allocate(HEADER + 4 + attribute);
        answer.putShort(BINDING_SUCCESS).putShort((short) (4 + attribute)).putInt(COOKIE);
        answer.put(bytes, 8, TRANSACTION);
        answer.putShort(XOR_MAPPED_ADDRESS).putShort((short) attribute);
        answer.putShort((short) (address.length == 4 ? 1 : 2));
        answer.putShort((short) (source.getPort() ^ COOKIE >>> 16));
        for (int i = 0; i < address.length; i++) {
            answer.put((byte) (address[i] ^ answer.get(4 + i)));
        }
        return Optional.of(answer.array());
    }
}
